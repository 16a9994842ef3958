using DraftControl.Core.Registers;
using DraftControl.Core.Wordings;

namespace DraftControl.Web.Pages.Proposals;

/// <summary>The open proposals that a page names because they change the same clauses.</summary>
/// <param name="Page">The page.</param>
/// <param name="Proposals">The others.</param>
/// <param name="Together">Which of them can be taken together with the one that the page shows; null where that is not said.</param>
/// <param name="Clauses">The clauses that others change too, whose pages show the wordings side by side; null where the page does not lead there.</param>
public sealed record Collisions(DeclarationPage Page, IReadOnlyList<Proposal> Proposals, IReadOnlyDictionary<int, Together>? Together = null, IReadOnlyList<ClauseId>? Clauses = null)
{
    /// <summary>More are counted, but not named.</summary>
    public const int MostNamed = 10;

    /// <summary>Whether one of the others can be taken as well, as a sentence; empty where that is not said.</summary>
    public string InWords(Proposal other) => Together?.TryGetValue(other.Number, out var together) != true ? "" : together switch
    {
        Core.Wordings.Together.SameAsked => "It asks for the same there.",
        Core.Wordings.Together.Both => "Both can be taken.",
        Core.Wordings.Together.NeedsRewording => "One of the two has to be reworded first.",
        _ => "Only one of the two can be taken as it is.",
    };
}
