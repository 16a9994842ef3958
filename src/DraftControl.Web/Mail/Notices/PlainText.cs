namespace DraftControl.Web.Mail.Notices;

/// <summary>How messages are written: short paragraphs, subjects that a phone shows whole.</summary>
public static class PlainText
{
    private const int LongestSubject = 78;
    private const int LongestReason = 600;

    public static string Paragraphs(params string[] paragraphs) => string.Join("\n\n", paragraphs.Where(paragraph => paragraph.Length > 0));

    /// <summary>A subject in one line of at most 78 characters.</summary>
    public static string Subject(string text) => Shortened(string.Concat(text.Select(c => char.IsControl(c) ? ' ' : c)), LongestSubject);

    /// <summary>A person's reason, cut where it is long: the page has the rest.</summary>
    public static string Reason(Core.Entries.Reason? reason) => reason is null ? "" : $"Reason: {Shortened(reason.ToString(), LongestReason)}";

    /// <summary>What somebody said, cut where it is long.</summary>
    public static string Excerpt(Core.Entries.Reason said) => Shortened(said.ToString(), LongestReason);

    public static string Count(int count, string one, string many) => count == 1 ? $"1 {one}" : $"{count} {many}";

    private static string Shortened(string text, int most)
    {
        if (text.Length <= most)
        {
            return text;
        }

        var end = char.IsHighSurrogate(text[most - 4]) ? most - 4 : most - 3;
        return $"{text[..end].TrimEnd()}...";
    }
}
