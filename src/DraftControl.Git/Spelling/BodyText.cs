namespace DraftControl.Git.Spelling;

/// <summary>
/// How a person's text stands in a message: a line that begins with <c>---</c> or <c>\</c> gets a leading <c>\</c>. Without
/// it, <c>git interpret-trailers</c> can be led to read the person's words as trailers.
/// </summary>
internal static class BodyText
{
    /// <summary>Git cuts a message at this line, wherever it stands, and then takes the words before it for trailers. The format has no escape for it.</summary>
    private const string Scissors = "------------------------ >8 ------------------------";

    /// <summary>Why a text is not written, though it is read; null where it will do.</summary>
    public static string? Complaint(string text) =>
        text.Contains(Scissors, StringComparison.Ordinal) ? $"Remove '{Scissors}' from the reason: Git would cut the record there" : null;

    public static bool NeedsEscape(ReadOnlySpan<char> line) => line.StartsWith("---", StringComparison.Ordinal) || line.StartsWith('\\');

    public static string Escaped(string text) => string.Join('\n', text.Split('\n').Select(line => NeedsEscape(line) ? $"\\{line}" : line));

    /// <exception cref="MisspelledException">A line is not escaped that must be, or is that need not.</exception>
    public static string Unescaped(string text) => string.Join('\n', text.Split('\n').Select((line, index) => Unescaped(line, index)));

    // The body begins on line 3 of a message.
    private static string Unescaped(string line, int index) =>
        !NeedsEscape(line) ? line
        : !line.StartsWith('\\') ? throw new MisspelledException(index + 3, "a line of the body is not escaped")
        : NeedsEscape(line.AsSpan(1)) ? line[1..]
        : throw new MisspelledException(index + 3, "a line of the body is not escaped as it must be: '\\' stands only before '---' or '\\'");
}
