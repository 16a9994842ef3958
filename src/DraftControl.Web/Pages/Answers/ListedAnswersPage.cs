using DraftControl.Core.Registers;
using DraftControl.Web.Answers;
using DraftControl.Web.Declarations;
using Microsoft.AspNetCore.Mvc;

namespace DraftControl.Web.Pages.Answers;

/// <summary>Points on pages of some each, or all at once to be printed.</summary>
public abstract class ListedAnswersPage(Access access) : AnswersPage(access)
{
    private const int MostOnAPage = 50;

    /// <summary>The page of the list, from 1.</summary>
    [FromQuery(Name = "p")]
    public int PageNumber { get; init; } = 1;

    /// <summary>Whether all stand on one page.</summary>
    [FromQuery]
    public bool All { get; init; }

    public int Pages => All ? 1 : Math.Max(1, (Found.Count + MostOnAPage - 1) / MostOnAPage);

    public int Here => Math.Clamp(PageNumber, 1, Pages);

    public IEnumerable<Point> Shown => All ? Found : Found.Skip((Here - 1) * MostOnAPage).Take(MostOnAPage);

    /// <summary>The address of this page with other points of the same selection.</summary>
    protected abstract string Self(params (string Name, object? Value)[] more);

    public string? Link(int page) => page < 1 || page > Pages ? null : Self(("p", page > 1 ? page : null));

    public string WholeLink => Self(("all", true));

    /// <summary>The states to choose from, each with how many points there are in it.</summary>
    public IEnumerable<(string Words, int Count, string? Address, bool IsChosen)> States
    {
        get
        {
            var counts = InAnyState.CountBy(point => point.State).ToDictionary();
            return [("All", InAnyState.Count, Self(("state", null)), string.IsNullOrEmpty(State)), .. Enum.GetValues<PointState>().Select(state => (Proposals.ProposalWords.Capital(InWords(state)), counts.GetValueOrDefault(state), (string?)Self(("state", state.Spelled())), State == state.Spelled()))];
        }
    }

    private static string InWords(PointState state) => state == PointState.Withdrawn ? "taken back" : state.Spelled();
}
