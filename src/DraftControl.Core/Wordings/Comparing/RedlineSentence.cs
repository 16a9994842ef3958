using System.Globalization;

namespace DraftControl.Core.Wordings.Comparing;

/// <summary>A redline said in words, for those who cannot see or do not want to search for its colours.</summary>
internal static class RedlineSentence
{
    private const int MostChanges = 4;
    private const int MostWords = 12;

    public static string Of(Redline redline) => Of([.. redline.Changes.Select(InWords).OfType<string>()], redline.HasChanges, redline.IsSpacingOnly);

    public static string Of(TextRedline redline)
    {
        var changes = redline.Clauses.SelectMany(clause => clause.Within is { } within
            ? within.Changes.Select(InWords).Prepend(Quoted(within.New) is { } words ? $"{words} moved" : null)
            : clause.Moved is null ? clause.Redline.Changes.Select(InWords) : []);
        return Of([.. changes.OfType<string>()], redline.HasChanges, redline.IsSpacingOnly);
    }

    private static string Of(List<string> changes, bool hasChanges, bool isSpacingOnly) => (hasChanges, changes.Count) switch
    {
        (false, _) => "No changes.",
        (true, 0) when isSpacingOnly => "No words change, only the spacing.",
        (true, 0) => "Words are joined or separated.",
        (true, 1) => $"1 change: {changes[0]}.",
        (true, var count) => string.Create(CultureInfo.InvariantCulture, $"{count} changes: {Listed(changes)}."),
    };

    private static string Listed(List<string> changes) => changes.Count <= MostChanges
        ? string.Join("; ", changes)
        : string.Create(CultureInfo.InvariantCulture, $"{string.Join("; ", changes.Take(MostChanges))}; and {changes.Count - MostChanges} more");

    /// <summary>Null for a change of white space.</summary>
    private static string? InWords(RedlineChange change) => (Quoted(change.Was), Quoted(change.Becomes)) switch
    {
        ({ } old, { } @new) => $"{old} replaced by {@new}",
        ({ } old, null) => $"{old} deleted",
        (null, { } @new) => $"{@new} added",
        _ => null,
    };

    private static string? Quoted(string text)
    {
        var words = text.Split([' ', '\t', '\n', '\r'], StringSplitOptions.RemoveEmptyEntries);
        return words.Length == 0 ? null
            : words.Length <= MostWords ? $"'{string.Join(' ', words)}'"
            : $"'{string.Join(' ', words.Take(MostWords))} …'";
    }
}
