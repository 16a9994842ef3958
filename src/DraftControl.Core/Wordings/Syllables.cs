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

    /// <summary>Vowels in a row that are two syllables: <c>cre-ate</c>, <c>soci-al</c> not, <c>vari-ous</c>, <c>peri-od</c>.</summary>
    private static int Hiatuses(string word)
    {
        var found = 0;
        for (var at = 0; at + 1 < word.Length; at++)
        {
            found += word[at..(at + 2)] switch
            {
                "ia" or "io" when at > 0 && word[at - 1] is not ('t' or 's' or 'c' or 'g' or 'x') => 1,
                "eo" when at > 0 && word[at - 1] is 'd' or 'r' or 'n' => 1,
                "ua" when at > 0 && word[at - 1] is not ('q' or 'g') => 1,
                "ea" when at + 2 < word.Length && word[at..].StartsWith("eat", StringComparison.Ordinal) && at > 0 && word[at - 1] == 'r' && word.StartsWith("creat", StringComparison.Ordinal) => 1,
                "ui" when word.EndsWith("uing", StringComparison.Ordinal) && at == word.Length - 4 => 1,
                "yi" or "oi" when word.EndsWith("ing", StringComparison.Ordinal) && at == word.Length - 4 => 1,
                _ => 0,
            };
        }

        return found;
    }

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
