using DraftControl.Core.Registers;
using DraftControl.Core.Rules;
using DraftControl.Core.Wordings;

namespace DraftControl.Core.Acts;

/// <summary>
/// The text that accepting a proposal gives. A clause that nobody touched since the proposal's base is taken as asked for;
/// where an accepted change has touched it since, or the editor prefers other words, the editor's wording is taken.
/// </summary>
public sealed class Acceptance
{
    private readonly Redrafting redrafting;
    private readonly Proposal proposal;
    private readonly WordingFiles wording;
    private readonly IReadOnlyDictionary<ClauseId, string> typed;
    private readonly Origin editor;

    /// <param name="register">The register that the decision comes next in.</param>
    /// <param name="proposal">The proposal.</param>
    /// <param name="seq">The sequence number that the decision will have.</param>
    /// <param name="wording">The proposal's newest wording and its base.</param>
    /// <param name="typed">The editor's own Markdown for clauses.</param>
    public Acceptance(Register register, Proposal proposal, int seq, WordingFiles wording, IReadOnlyDictionary<ClauseId, string> typed)
    {
        (this.proposal, this.wording, this.typed) = (proposal, wording, typed);
        editor = new Origin.Edited(seq);
        redrafting = new Redrafting(register.Draft, register.NextClause().Value);
        Refusal = proposal.Changes.Select(Apply).FirstOrDefault(refusal => refusal is not null) ?? Others();
    }

    /// <summary>Why the proposal cannot be taken up; null where it can.</summary>
    public Refusal? Refusal { get; }

    /// <summary>The changes that the decision makes.</summary>
    public IReadOnlyList<Change> Changes => redrafting.Changes;

    /// <summary>The text after the decision.</summary>
    public Draft Draft => redrafting.Draft;

    private Refusal? Apply(Change change) => change switch
    {
        Change.Reword => Reword(change),
        Change.Add add => Add(add with { After = Surviving(add.After) }),
        Change.Move move when redrafting.Draft.Find(move.Clause) is not null => Move(move with { After = Surviving(move.After) }),
        Change.Remove when redrafting.Draft.Find(change.Clause) is { } clause => redrafting.Take(change, clause),

        // What is gone already needs neither moving nor removing.
        _ => null,
    };

    private Refusal? Reword(Change change)
    {
        var (was, read, asked) = (redrafting.Draft.Find(change.Clause), wording.Base.Draft.Find(change.Clause), wording.Files.Draft.Find(change.Clause)!);
        if (was is null)
        {
            return Refusal.Changed($"Clause {change.Clause}, which this proposal rewords, has been removed since. Decide otherwise, or ask for a revision.");
        }

        if (typed.TryGetValue(change.Clause, out var words))
        {
            return redrafting.Reword(change.Clause, words, editor, asked, new Origin.Proposed(proposal.Number));
        }

        // A blank line that the proposal put after a clause is no change of words: it follows whatever stands there now.
        if (asked.Wording.Hash == read?.Wording.Hash)
        {
            return redrafting.Take(change, was.Equals(read) ? asked : new Clause(was.Id, was.Span.TrimEnd('\n') + "\n\n", was.Origins));
        }

        return string.Equals(was.Span, read?.Span, StringComparison.Ordinal)
            ? redrafting.Take(change, asked)
            : Refusal.Changed($"An accepted change has touched {redrafting.Draft.InWords(change.Clause)} since this proposal was made. Compare the base, the current and the proposed words, and give the wording ({change.Clause}).");
    }

    private Refusal? Add(Change.Add add)
    {
        var asked = wording.Files.Draft.Find(add.Clause)!;
        return redrafting.Take(add, asked) ?? (typed.TryGetValue(add.Clause, out var words) ? redrafting.Recast(add.Clause, words, editor) : null);
    }

    private Refusal? Move(Change.Move move)
    {
        var (was, read, asked) = (redrafting.Draft.Find(move.Clause)!, wording.Base.Draft.Find(move.Clause), wording.Files.Draft.Find(move.Clause)!);
        return was.Equals(asked) || string.Equals(was.Span, read?.Span, StringComparison.Ordinal)
            ? redrafting.Take(move, asked)
            : redrafting.Move(move.Clause, move.After);
    }

    /// <summary>Words that the editor gives for clauses that the proposal does not touch.</summary>
    private Refusal? Others()
    {
        foreach (var (clause, words) in typed.Where(pair => proposal.Changes.All(change => change.Clause != pair.Key || change is Change.Move)))
        {
            if (redrafting.Reword(clause, words, editor) is { } refusal)
            {
                return refusal;
            }
        }

        return null;
    }

    /// <summary>The clause itself, or the nearest one before it in the base that still stands; null for the beginning.</summary>
    private ClauseId? Surviving(ClauseId? after)
    {
        if (after is not { } id || redrafting.Draft.Find(id) is not null)
        {
            return after;
        }

        return wording.Files.Draft.Order.TakeWhile(other => other != id).Concat(wording.Base.Draft.Order.TakeWhile(other => other != id))
            .Cast<ClauseId?>().LastOrDefault(other => redrafting.Draft.Find(other!.Value) is not null);
    }
}
