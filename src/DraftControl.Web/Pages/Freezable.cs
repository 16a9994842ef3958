namespace DraftControl.Web.Pages;

/// <summary>The pages on which something may be done that a candidate refuses while it is open.</summary>
public static class Freezable
{
    private static readonly string[] pages =
    [
        "/Proposals/Show", "/Proposals/Decide", "/Proposals/DecideSeveral", "/Proposals/Undo", "/Proposals/Settle", "/Proposals/Worklist",
        "/Clusters/Show", "/Clusters/Answer", "/DraftDecisions/", "/Drafts/Show",
    ];

    /// <summary>Whether a page, by its name, is one of them.</summary>
    public static bool Holds(string page) => pages.Any(known => known.EndsWith('/') ? page.StartsWith(known, StringComparison.Ordinal) : page == known);
}
