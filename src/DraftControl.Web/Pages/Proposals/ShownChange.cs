using System.Globalization;
using DraftControl.Core.Registers;
using DraftControl.Core.Wordings;
using DraftControl.Web.Texts;

namespace DraftControl.Web.Pages.Proposals;

/// <summary>One change with everything that a page shows of it: the words before and after, what changes in them, whose checks it would void.</summary>
/// <param name="Of">The change with its words.</param>
/// <param name="Heading">What it does: <c>Reword clause 3.2</c>.</param>
/// <param name="Name">Which clause: <c>clause 3.2</c>.</param>
/// <param name="Current">The clause as it stands; null where there is none.</param>
/// <param name="HasMovedOn">Whether the clause has changed since the change was asked for.</param>
/// <param name="Combined">Where the clause has changed in other words since: with the words of both; otherwise null.</param>
/// <param name="Since">What an accepted change has done to the words meanwhile, where one has.</param>
/// <param name="Redline">What changes in the words.</param>
/// <param name="Source">What changes in the Markdown, where the words alone do not tell; otherwise null.</param>
/// <param name="Becomes">For a clause that is added: what it is in the text, <c>paragraph 3.3</c>.</param>
/// <param name="Voided">How many councillors have checked words that the change takes away.</param>
public sealed record ShownChange(ProposedChange Of, string Heading, string Name, Clause? Current, bool HasMovedOn, CombinedClause? Combined, Redline? Since, Redline Redline, Redline? Source, string Becomes, int Voided)
{
    /// <summary>Loaded terms in the words that it asks for, each as a sentence: hints, never verdicts.</summary>
    public IReadOnlyList<string> Hints { get; init; } = [];

    public bool IsRemoval => Of.Change is Change.Remove;

    public bool IsAddition => Of.Change is Change.Add;

    public bool IsMove => Of.Change is Change.Move;

    public bool IsReword => Of.Change is Change.Reword && !IsBlankLine;

    /// <summary>Whether the clause gets words of its own by this change.</summary>
    public bool IsWorded => IsReword || IsAddition;

    /// <summary>Whether an accepted change has touched the same words, so that an editor has to give the wording.</summary>
    public bool NeedsWording => IsReword && HasMovedOn && Combined is null && Current is { } now && !string.Equals(now.Span, Of.Base?.Span, StringComparison.Ordinal);

    /// <summary>Whether it rewords a clause that has been removed since.</summary>
    public bool IsGone => IsReword && Current is null && !string.Equals(Of.Old, Of.New, StringComparison.Ordinal);

    /// <summary>Whether the clause keeps its words and only the blank lines around it differ.</summary>
    public bool IsBlankLine => Of.IsBlankLine;

    /// <summary>What changes, row by row: the words before, and what becomes of them.</summary>
    public IEnumerable<(string Was, string Becomes)> Rows()
    {
        for (var i = 0; i < Redline.Runs.Count; i++)
        {
            var (run, next) = (Redline.Runs[i], i + 1 < Redline.Runs.Count ? Redline.Runs[i + 1] : null);
            switch (run.Kind)
            {
                case RunKind.Delete when next is { Kind: RunKind.Insert }:
                    yield return (run.Text, next.Text);
                    i++;
                    break;
                case RunKind.Delete:
                    yield return (run.Text, "");
                    break;
                case RunKind.Insert:
                    yield return ("", run.Text);
                    break;
            }
        }
    }
}

/// <summary>A clause with the words of a proposal and of what was accepted since.</summary>
/// <param name="Span">Its source.</param>
/// <param name="Redline">What accepting the proposal would change in the words as they stand.</param>
public sealed record CombinedClause(string Span, Redline Redline);

/// <summary>The changes of a proposal or a decision, ready to be shown.</summary>
public static class ShownChanges
{
    /// <summary>A heading for changes, with how many there are: not counting blank lines, which nobody asked for.</summary>
    public static string Heading(this IReadOnlyList<ShownChange> changes, string words) =>
        changes.Count(change => !change.IsBlankLine) is > 1 and var count ? string.Create(CultureInfo.InvariantCulture, $"{words}: {count} changes") : words;

    /// <param name="register">The register, which knows the text as it stands and its checks.</param>
    /// <param name="changes">The changes, in order.</param>
    /// <param name="before">The text that they were made against.</param>
    /// <param name="after">The same with the changes.</param>
    /// <param name="redlines">Redlines that are known already.</param>
    /// <param name="proposal">The proposal that asks for them; null where they are a decision's.</param>
    public static IReadOnlyList<ShownChange> Shown(this Register register, IReadOnlyList<Change> changes, Draft before, Draft after, Redlines redlines, Proposal? proposal = null)
    {
        Combination? combination = null;
        return [.. ProposedChanges.Of(changes, before, after).Select(change =>
        {
            var (now, movedOn) = (register.Draft.Find(change.Clause), proposal is { IsOpen: true } && register.HasMovedOn(proposal, change.Change) && !IsBack(register, change));
            return new ShownChange(
                change,
                change.Change.InWords(register.Draft, before),
                register.Draft.InWords(change.Clause),
                now,
                movedOn,
                movedOn && now is not null && (combination ??= Combination.Of(before, register.Draft, after, changes)).Combined.TryGetValue(change.Clause, out var both)
                    ? new CombinedClause(both, redlines.Between(now.Wording.Text, Wording.Of(both).Text))
                    : null,
                movedOn && now is not null && change.Base is not null ? redlines.Between(change.Old, now.Wording.Text) : null,
                redlines.Between(change.Old, change.New),
                IsTold(change) ? null : redlines.Between(change.Base!.Span.Trim('\n'), change.Proposed!.Span.Trim('\n')),
                change.Change is Change.Add ? after.Described(change.Clause) : "",
                proposal is { IsOpen: false } ? 0 : Voided(register, change))
            {
                Hints = proposal is { IsOpen: false } || change.Change is Change.Move or Change.Remove ? [] : register.Files.Terms.Hints(change.New),
            };
        })];
    }

    /// <summary>Whether the clause stands as it did when the change was asked for, because what was accepted since has been undone.</summary>
    private static bool IsBack(Register register, ProposedChange change) =>
        change is { Change: Change.Reword or Change.Remove, Base: { } was } && string.Equals(register.Draft.Find(was.Id)?.Span, was.Span, StringComparison.Ordinal);

    /// <summary>Whether the words tell all: the marks around them, such as a heading's or a list item's, stay as they are.</summary>
    private static bool IsTold(ProposedChange change) =>
        change is not { Change: Change.Reword, Base: { } was, Proposed: { } becomes } || (Marks(was) == Marks(becomes) && was.Wording.Hash != becomes.Wording.Hash);

    private static (string Before, string After, int Lines) Marks(Clause clause)
    {
        var (span, bare) = (clause.Span.Trim('\n'), Spans.Bare(clause.Span));
        var at = span.IndexOf(bare, StringComparison.Ordinal);
        return at < 0 ? (span, "", 0) : (span[..at], span[(at + bare.Length)..], bare.Count(c => c == '\n'));
    }

    private static int Voided(Register register, ProposedChange change) =>
        change.Change is Change.Reword or Change.Remove
        && register.Draft.Find(change.Clause) is { } now
        && (change.Change is Change.Remove || change.Proposed?.Wording.Hash != now.Wording.Hash)
            ? register.Checks.On(now.Wording.Hash).Count()
            : 0;
}
