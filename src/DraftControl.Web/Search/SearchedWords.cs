using System.Globalization;
using System.Text;

namespace DraftControl.Web.Search;

/// <summary>
/// What somebody looks for: all of the words, in whichever case and with or without accents; words between quotation marks
/// as they stand there; the last word may be only the beginning of one. Nothing that is typed is a command.
/// </summary>
public sealed class SearchedWords
{
    /// <summary>In characters. Nobody types more, and a longer one costs more than it is worth.</summary>
    public const int MaxLength = 200;

    private SearchedWords(string expression) => Expression = expression;

    /// <summary>The same as SQLite's full-text search spells it: every word a string, which may hold anything.</summary>
    public string Expression { get; }

    /// <summary>What was typed, with each run of white space and of what has no sign as one space.</summary>
    public static string Folded(string? typed) =>
        string.Join(' ', string.Concat((typed ?? "").Select(character => char.IsControl(character) ? ' ' : character)).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    /// <summary>Null where there is no word in it.</summary>
    public static SearchedWords? Of(string? typed)
    {
        var terms = Terms(Folded(typed)).Where(term => HasWord(term.Text)).ToList();
        return terms.Count == 0 ? null : new SearchedWords(string.Join(" AND ", terms.Select((term, index) => index == terms.Count - 1 && !term.IsQuoted ? $"{Spelled(term.Text)} *" : Spelled(term.Text))));
    }

    public override string ToString() => Expression;

    private static string Spelled(string text) => $"\"{text.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";

    /// <summary>Words, and what stands between two quotation marks. A mark that is not closed is none.</summary>
    private static IEnumerable<(string Text, bool IsQuoted)> Terms(string typed)
    {
        var parts = typed.Replace('“', '"').Replace('”', '"').Split('"');
        for (var index = 0; index < parts.Length; index++)
        {
            if (index % 2 == 1 && index < parts.Length - 1)
            {
                yield return (parts[index], true);
                continue;
            }

            foreach (var word in parts[index].Split(' ', StringSplitOptions.RemoveEmptyEntries))
            {
                yield return (word, false);
            }
        }
    }

    private static bool HasWord(string text) => text.EnumerateRunes().Any(rune => Rune.IsLetterOrDigit(rune) || Rune.GetUnicodeCategory(rune) is UnicodeCategory.OtherNumber or UnicodeCategory.LetterNumber or UnicodeCategory.PrivateUse);
}
