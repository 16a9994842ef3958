using DraftControl.Core.Registers;
using DraftControl.Core.Wordings;

namespace DraftControl.Web.Pages.Drafts;

/// <summary>What stands below one clause of the draft.</summary>
/// <param name="Clause">The clause.</param>
/// <param name="Number">Its number, or what it is called where it has none.</param>
/// <param name="Page">The page that it stands on.</param>
public sealed record ClauseActs(Clause Clause, string Number, ShowModel Page)
{
    /// <summary>More open proposals are counted, but not linked to from here.</summary>
    public const int MostLinks = 8;

    public ClauseId Id => Clause.Id;

    public string Name => Page.Register.Draft.InWords(Id);

    public IReadOnlyList<Proposal> Open { get; } = [.. Page.Open.Touching(Clause.Id)];

    public ClauseReference Reference => new(Page.Register.DraftNumber, Number, $"{Page.Permanent}#{Id}");

    public IEnumerable<(string Css, string Words)> Marks => Page.Standings[Id].Marks(Page.Register.Files.Policy);

    /// <summary>Each further act with what a screen reader adds to its link.</summary>
    public IReadOnlyList<(string Op, string Words, string Hidden)> Further =>
    [
        ("add", "Add a clause after", $"clause {Number}"),
        ("move", "Move", $"clause {Number}"),
        ("remove", "Remove", $"clause {Number}"),
    ];
}
