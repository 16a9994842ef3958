using System.Globalization;
using System.Text;
using DraftControl.Core.Wordings;

namespace DraftControl.Cli.Texts;

/// <summary>A redline for a terminal: the clauses that change, each with its line in either text, marked up as git marks words, then a sentence.</summary>
internal static class Marks
{
    public static string Of(TextRedline redline, Outline old, Outline @new)
    {
        var text = new StringBuilder();
        foreach (var clause in redline.Clauses.Where(clause => clause.Redline.HasChanges))
        {
            text.Append("@@").Append(At('-', old, clause.Old)).Append(At('+', @new, clause.New)).Append(" @@")
                .Append(clause.Moved is { } number ? string.Create(CultureInfo.InvariantCulture, $" moved ({number})") : "").Append('\n');
            text.AppendJoin("", clause.Redline.Runs.Select(Marked));
            text.Append(text[^1] == '\n' ? "" : "\n");
        }

        return text.Append(redline.InWords()).Append('\n').ToString();
    }

    private static string At(char sign, Outline text, IReadOnlyList<int> places) =>
        places.Count == 0 ? "" : string.Create(CultureInfo.InvariantCulture, $" {sign}{text.Text.AsSpan(0, text.Clauses[places[0]].Start).Count('\n') + 1}");

    /// <summary>What only moved has no marks, and line breaks after the words stay outside them, so that lines end where they end.</summary>
    private static string Marked(Run run)
    {
        var words = run.Text.TrimEnd('\r', '\n');
        var (open, close) = (run.Kind, run.Moved) switch
        {
            (RunKind.Insert, null) => ("{+", "+}"),
            (RunKind.Delete, null) => ("[-", "-]"),
            _ => ("", ""),
        };
        return open.Length > 0 && words.Length == 0 ? open + Shown(run.Text) + close : open + words + close + run.Text[words.Length..];
    }

    private static string Shown(string breaks) => breaks.Replace("\r", "", StringComparison.Ordinal).Replace("\n", "↵", StringComparison.Ordinal);
}
