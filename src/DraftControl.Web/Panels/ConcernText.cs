namespace DraftControl.Web.Panels;

/// <summary>A concern's reason in parts, as a form asks for them; in the record it is one text.</summary>
/// <param name="Why">Why the words could be read as political.</param>
/// <param name="Clears">What would clear the concern.</param>
/// <param name="Suggested">Neutral words, where they stand in the reason.</param>
public sealed record ConcernText(string? Why, string? Clears, string? Suggested)
{
    private const string ClearedBy = "\n\nWhat would clear it: ";
    private const string Instead = "\n\nSuggested words: ";

    /// <summary>All parts that there are, as one text.</summary>
    public string? Joined() => string.IsNullOrWhiteSpace(Why) ? Why : $"{Why.Trim()}{Part(ClearedBy, Clears)}{Part(Instead, Suggested)}";

    /// <summary>The parts of a text that was joined before; what was written elsewhere is all reason.</summary>
    public static ConcernText Of(string? reason)
    {
        if (reason is null)
        {
            return new(null, null, null);
        }

        var (rest, suggested) = Cut(reason, Instead);
        var (why, clears) = Cut(rest, ClearedBy);
        return new(why, clears, suggested);
    }

    private static string Part(string heading, string? text) => string.IsNullOrWhiteSpace(text) ? "" : heading + text.Trim();

    private static (string Before, string? After) Cut(string text, string heading) =>
        text.IndexOf(heading, StringComparison.Ordinal) is >= 0 and var at ? (text[..at], text[(at + heading.Length)..]) : (text, null);
}
