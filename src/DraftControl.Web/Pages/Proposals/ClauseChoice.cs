using DraftControl.Core.Wordings;

namespace DraftControl.Web.Pages.Proposals;

/// <summary>One of several clauses that a proposal changes, which an editor may take up or leave out.</summary>
/// <param name="Clause">The clause.</param>
/// <param name="Words">What the proposal does to it: <c>Reword clause 3.2</c>.</param>
/// <param name="IsGone">Whether the clause has been removed since, so that it can only be left out.</param>
public sealed record ClauseChoice(ClauseId Clause, string Words, bool IsGone)
{
    public static IReadOnlyList<ClauseChoice> Of(IReadOnlyList<ShownChange> asked)
    {
        var byClause = asked.Where(change => !change.IsBlankLine).GroupBy(change => change.Of.Clause).ToList();
        return byClause.Count < 2 ? [] : [.. byClause.Select(changes => new ClauseChoice(
            changes.Key,
            string.Join("; ", changes.Select((change, index) => index == 0 ? change.Heading : char.ToLowerInvariant(change.Heading[0]) + change.Heading[1..])),
            changes.Any(change => change.IsGone)))];
    }
}
