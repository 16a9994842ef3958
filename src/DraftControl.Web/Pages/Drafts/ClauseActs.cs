using DraftControl.Core.Registers;
using DraftControl.Core.Wordings;

namespace DraftControl.Web.Pages.Drafts;

/// <summary>What stands below one clause of the draft.</summary>
/// <param name="Clause">The clause.</param>
/// <param name="Number">Its number, or what it is called where it has none.</param>
/// <param name="Page">The page that it stands on.</param>
public sealed record ClauseActs(ClauseId Clause, string Number, ShowModel Page)
{
    /// <summary>More open proposals are counted, but not linked to from here.</summary>
    public const int MostLinks = 8;

    public string Name => Page.Register.Draft.InWords(Clause);

    public IReadOnlyList<Proposal> Open { get; } = [.. Page.Open.Touching(Clause)];

    /// <summary>Each act with what a screen reader adds to its link.</summary>
    public IReadOnlyList<(string Op, string Words, string Hidden)> Links => !Page.MayPropose ? [] :
    [
        ("reword", "Propose a change to this clause", Number),
        ("add", "Add after", $"clause {Number}"),
        ("move", "Move", $"clause {Number}"),
        ("remove", "Remove", $"clause {Number}"),
    ];
}
