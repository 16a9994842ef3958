namespace DraftControl.Core.Wordings;

/// <summary>About how many syllables an English word has: vowels in a row are one, and a silent e is none. Wrong by one now and then, which evens out over a text.</summary>
internal static class Syllables
{
    /// <summary>Short words in capitals, such as NHS, are read letter by letter.</summary>
    private const int LongestInitials = 4;

    private const string Vowels = "aeiouyàáâäèéêëìíîïòóôöùúûü";

    /// <param name="word">A word; its parts, between hyphens and points, are counted each.</param>
    /// <returns>At least 1.</returns>
    public static int In(string word) => Math.Max(1, word.Split(['-', '‐', '‑', '.', '\'', '’'], StringSplitOptions.RemoveEmptyEntries).Sum(OfPart));

    private static int OfPart(string part)
    {
        if (part.Length is > 1 and <= LongestInitials && part.All(char.IsUpper))
        {
            return part.Length;
        }

        var word = part.ToLowerInvariant();
        var groups = 0;
        for (var at = 0; at < word.Length; at++)
        {
            groups += IsVowel(word, at) && !IsVowel(word, at - 1) ? 1 : 0;
        }

        // A number, or an s after an apostrophe.
        if (groups == 0)
        {
            return word.Length == 1 && char.IsLetter(word[0]) ? 0 : 1;
        }

        return Math.Max(1, groups + Hiatuses(word) - (HasSilentEnd(word) ? 1 : 0));
    }

    /// <summary>How often two vowels in a row are two syllables: <c>peri-od</c>, <c>vide-o</c>, <c>actu-al</c>, <c>cre-ate</c>, <c>go-ing</c>; not <c>social</c>, <c>people</c>, <c>equal</c>.</summary>
    private static int Hiatuses(string word) => Enumerable.Range(1, Math.Max(0, word.Length - 2)).Count(at => (word[at], word[at + 1]) switch
    {
        ('i', 'a' or 'o') => word[at - 1] is not ('t' or 's' or 'c' or 'g' or 'x'),
        ('e', 'o') => word[at - 1] is 'd' or 'r' or 'n',
        ('u', 'a') => word[at - 1] is not ('q' or 'g'),
        ('e', 'a') => at == 2 && word.StartsWith("creat", StringComparison.Ordinal),
        (_, 'i') => at == word.Length - 4 && word.EndsWith("ing", StringComparison.Ordinal) && IsVowel(word, at),
        _ => false,
    });

    /// <summary>A silent e at the end, <c>make</c>, <c>makes</c>, <c>used</c>; not that of <c>people</c>, <c>services</c>, <c>needed</c>.</summary>
    private static bool HasSilentEnd(string word) => word switch
    {
        [.., 'l', 'e'] when !IsVowel(word, word.Length - 3) => false,
        [.., var before, 'e'] => !Vowels.Contains(before, StringComparison.Ordinal),
        [.., 't' or 'd', 'e', 'd'] => false,
        [.., var before, 'e', 'd'] => !Vowels.Contains(before, StringComparison.Ordinal),
        [.., 's' or 'z' or 'x' or 'c' or 'g' or 'h', 'e', 's'] => false,
        [.., 'l', 'e', 's'] when !IsVowel(word, word.Length - 4) => false,
        [.., var before, 'e', 's'] => !Vowels.Contains(before, StringComparison.Ordinal),
        _ => false,
    };

    private static bool IsVowel(string word, int at) => at >= 0 && Vowels.Contains(word[at], StringComparison.Ordinal) && !(word[at] == 'y' && at == 0);
}
