using DraftControl.Web.Waiting;

namespace DraftControl.Web.Mail.Notices;

/// <summary>Lines of a message that lists things, each with its link.</summary>
internal static class Listed
{
    /// <summary>The name of a declaration, above what is about it.</summary>
    public static string Heading(string title) => title.ToUpperInvariant();

    public static string Line(string words, string address) => $"* {words}\n  {address}";

    /// <summary>What waits, a line each. What happens by itself is left out.</summary>
    public static IReadOnlyList<string> Waits(WaitingDeclaration declaration, SiteAddress site) =>
        [.. Owed(declaration).Select(item => Line(item.Words, site.Of($"/declarations/{declaration.Ledger.Slug}{item.Path}")))];

    public static IEnumerable<WaitingItem> Owed(WaitingDeclaration declaration) => declaration.Items.Where(item => item.Urgency != Urgency.CanWait);
}
