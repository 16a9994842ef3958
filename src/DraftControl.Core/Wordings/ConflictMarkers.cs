using System.Text;

namespace DraftControl.Core.Wordings;

/// <summary>The lines that stand around what conflicts, as git and diff3 write them.</summary>
public static class ConflictMarkers
{
    private const string Ours = "<<<<<<<";
    private const string Base = "|||||||";
    private const string Between = "=======";
    private const string Theirs = ">>>>>>>";

    /// <summary>The first line of a text that is a conflict marker, from 1; null where there is none. A line of "=" alone underlines a heading and is none.</summary>
    public static int? FirstLine(string text)
    {
        var line = 1;
        foreach (var range in text.AsSpan().Split('\n'))
        {
            var words = text.AsSpan(range);
            if (IsMarker(words, Ours) || IsMarker(words, Base) || IsMarker(words, Theirs))
            {
                return line;
            }

            line++;
        }

        return null;
    }

    internal static string Around(CombinedRegion region, string lineBreak) => new StringBuilder()
        .Append(Ours).Append(" ours").Append(lineBreak).Append(Lines(region.Ours, lineBreak))
        .Append(Base).Append(" base").Append(lineBreak).Append(Lines(region.Base, lineBreak))
        .Append(Between).Append(lineBreak).Append(Lines(region.Theirs, lineBreak))
        .Append(Theirs).Append(" theirs").Append(lineBreak)
        .ToString();

    private static bool IsMarker(ReadOnlySpan<char> line, string marker) =>
        line.StartsWith(marker, StringComparison.Ordinal) && (line.Length == marker.Length || line[marker.Length] is ' ' or '\r');

    private static string Lines(string text, string lineBreak) => text.Length == 0 || text[^1] == '\n' ? text : text + lineBreak;
}
