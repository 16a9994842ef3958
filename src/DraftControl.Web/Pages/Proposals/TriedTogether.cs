using DraftControl.Core.Entries;
using DraftControl.Core.People;
using DraftControl.Core.Registers;
using DraftControl.Core.Wordings;
using DraftControl.Git;
using DraftControl.Web.Declarations;
using DraftControl.Web.Texts;

namespace DraftControl.Web.Pages.Proposals;

/// <summary>Several proposals decided in one go, tried one after the other without writing any.</summary>
/// <param name="Decisions">Those that the rules allow, in order.</param>
/// <param name="Why">Why a proposal cannot be decided so, by its number.</param>
/// <param name="After">The text after all of them.</param>
public sealed record TriedTogether(IReadOnlyList<Decided> Decisions, IReadOnlyDictionary<int, string> Why, Draft After)
{
    /// <summary>How one is decided, after those before it that change the same clauses.</summary>
    public delegate Step Deciding(int number, IReadOnlyList<int> together);

    public static TriedTogether Of(Writer writer, Ledger ledger, IReadOnlyList<int> numbers, Deciding deciding)
    {
        var now = ledger.Read();
        var (register, decisions, why) = (now, new List<Decided>(), new Dictionary<int, string>());
        foreach (var number in numbers)
        {
            var together = Sharing(now, decisions.ConvertAll(decided => decided.Proposal), number);
            var attempt = Try(register, deciding(number, together));
            if (attempt.Act is { Entry: Decided decided } act)
            {
                decisions.Add(decided);
                register = register.Supposing(decided, act.Files);
            }
            else
            {
                why[number] = together.Count > 0 && Try(now, deciding(number, [])).Refusal is null
                    ? $"It changes the same words as {ProposalWords.Named(together)}, which would be accepted before it. Accept one of them, or decide this one by itself afterwards."
                    : attempt.Refusal!.Sentence;
            }
        }

        return new(decisions, why, register.Draft);

        Core.Acts.Attempt Try(Register register, Step step) => writer.Rehearse(register, step.Form, Role.Editor, step.Reason, step.Build);
    }

    /// <summary>Which of some proposals change clauses that another one changes too.</summary>
    public static IReadOnlyList<int> Sharing(Register register, IEnumerable<int> earlier, int number) =>
        [.. earlier.Where(other => register.Proposals[other].SharesClausesWith(register.Proposals[number]))];

    /// <summary>What changes in the text, each change once, with the numbers of the proposals that ask for it.</summary>
    public IReadOnlyList<ShownChange> Changes(Register register, Redlines redlines)
    {
        var changes = Decisions.SelectMany(decided => decided.Changes.Select(change => (decided.Proposal, Change: change)))
            .GroupBy(pair => (pair.Change.Clause, pair.Change.GetType()))
            .Select(same => (same.Last().Change, Proposals: same.Select(pair => pair.Proposal).Distinct().ToList())).ToList();
        return [.. register.Shown(changes.ConvertAll(pair => pair.Change), register.Draft, After, redlines)
            .Zip(changes, (shown, pair) => shown with { Heading = $"{shown.Heading}: {ProposalWords.Named(pair.Proposals)}" })];
    }
}
