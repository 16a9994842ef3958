using DraftControl.Core.Policies;
using DraftControl.Core.Registers;
using DraftControl.Web.Panels;

namespace DraftControl.Web.Pages.Panels;

/// <summary>Panels in words.</summary>
public static class PanelWords
{
    public static string State(this Panel panel) => panel switch
    {
        { IsSealed: true } => "Open, under seal",
        { IsOpen: true } => "Open",
        _ when panel.ToOpen().Any() => "Closed, not all opened",
        _ => "Closed",
    };

    /// <summary>The class that colours its tag.</summary>
    public static string Css(this Panel panel) => panel.IsOpen ? "dc-state--open" : panel.ToOpen().Any() ? "dc-state--needs-checking" : "dc-state--decided";

    /// <summary>What a clause needs, in a sentence.</summary>
    public static string LimitsInWords(this Policy policy) => string.Concat(
        $"Each clause needs to be found neutral by {Count(policy.Councillors, "councillor")} of {Count(policy.Groups, "political group")}",
        policy.CouncillorOrganisations is { } organisations ? $" and {Count(organisations, "organisation")}" : "",
        policy.LargestGroupShare is { } share ? $", at most {share}% of them of one group" : "",
        ". Councillors without a group count together as one.");

    private static string Count(int count, string noun) => $"{count} {noun}{(count == 1 ? "" : "s")}";
}
