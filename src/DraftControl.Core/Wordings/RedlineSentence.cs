using System.Globalization;

namespace DraftControl.Core.Wordings;

/// <summary>A redline said in words, for those who cannot see or do not want to search for its colours.</summary>
internal static class RedlineSentence
{
    private const int MostChanges = 4;
    private const int MostWords = 12;

    public static string Of(Redline redline)
    {
        var changes = Changes(redline.Runs).ToList();
        return (redline.HasChanges, changes.Count) switch
        {
            (false, _) => "No changes.",
            (true, 0) when redline.IsSpacingOnly => "No words change, only the spacing.",
            (true, 0) => "Words are joined or separated.",
            (true, 1) => $"1 change: {changes[0]}.",
            (true, var count) => string.Create(CultureInfo.InvariantCulture, $"{count} changes: {Listed(changes)}."),
        };
    }

    private static string Listed(List<string> changes) => changes.Count <= MostChanges
        ? string.Join("; ", changes)
        : string.Create(CultureInfo.InvariantCulture, $"{string.Join("; ", changes.Take(MostChanges))}; and {changes.Count - MostChanges} more");

    private static IEnumerable<string> Changes(IReadOnlyList<Run> runs)
    {
        for (var i = 0; i < runs.Count; i++)
        {
            var next = i + 1 < runs.Count ? runs[i + 1] : null;
            var replaces = runs[i].Kind == RunKind.Delete && next is { Kind: RunKind.Insert };
            var change = (runs[i].Kind, Quoted(runs[i].Text), replaces ? Quoted(next!.Text) : null) switch
            {
                (RunKind.Delete, { } old, { } @new) => $"{old} replaced by {@new}",
                (RunKind.Delete, { } old, null) => $"{old} deleted",
                (RunKind.Delete, null, { } @new) => $"{@new} added",
                (RunKind.Insert, { } @new, _) => $"{@new} added",
                _ => null,
            };
            if (change is not null)
            {
                yield return change;
            }

            i += replaces ? 1 : 0;
        }
    }

    private static string? Quoted(string text)
    {
        var words = text.Split([' ', '\t', '\n', '\r'], StringSplitOptions.RemoveEmptyEntries);
        return words.Length == 0 ? null
            : words.Length <= MostWords ? $"'{string.Join(' ', words)}'"
            : $"'{string.Join(' ', words.Take(MostWords))} …'";
    }
}
