using System.Text.RegularExpressions;

namespace DraftControl.Core.Wordings;

/// <summary>
/// How hard a clause is to read, as a hint and never a verdict: no rule and no gate reads it. It counts; it does not understand. It cannot say whether
/// words are right, known to the reader or in a good order, nor what a text is like that is not English. Of one clause the age is rough: a
/// heading, or a list item of a few words, has none.
/// </summary>
/// <param name="Words">How many words: letters and digits, with apostrophes, hyphens and points inside. 0 or more.</param>
/// <param name="Sentences">How many sentences; 0 only without words.</param>
/// <param name="LongestSentence">The words of its longest sentence; 0 only without words.</param>
/// <param name="ReadingAge">From 5 to 22 years; 22 stands for whatever is harder, which nobody should have to read. Null below <see cref="FewestWords"/> words.</param>
/// <param name="Jargon">The listed jargon in it, in order.</param>
public sealed partial record Readability(int Words, int Sentences, int LongestSentence, int? ReadingAge, IReadOnlyList<JargonWords> Jargon)
{
    /// <summary>Of fewer words the formula says nothing.</summary>
    public const int FewestWords = 8;

    private const int Youngest = 5;
    private const int Oldest = 22;

    /// <summary>Writing for everybody keeps sentences to so many words.</summary>
    /// <remarks>The limit that the Government Digital Service names in its guidance on writing for GOV.UK.</remarks>
    public const int LongSentence = 25;

    /// <summary>Whether a sentence is longer than people take in easily.</summary>
    public bool HasLongSentence => LongestSentence > LongSentence;

    /// <summary>
    /// The reading age is five more than the grade of Flesch and Kincaid, 0.39 words a sentence + 11.8 syllables a word - 15.59, rounded: J. P. Kincaid and
    /// others, "Derivation of new readability formulas", Research Branch Report 8-75, US Navy, 1975. A child of grade 1 is six.
    /// </summary>
    /// <param name="words">The wording of a clause, whose links, emphasis and code count as their words. Linear in its length.</param>
    public static Readability Of(string words)
    {
        var text = Shown(words);
        var matches = Word().Matches(text);
        var (sentences, longest, length, syllables) = (0, 0, 0, 0);
        for (var at = 0; at < matches.Count; at++)
        {
            length++;
            syllables += Wordings.Syllables.In(matches[at].Value);
            if (at == matches.Count - 1 || EndsSentence(text, matches[at], matches[at + 1]))
            {
                (sentences, longest, length) = (sentences + 1, Math.Max(longest, length), 0);
            }
        }

        return new(matches.Count, sentences, longest, Age(matches.Count, sentences, syllables), Wordings.Jargon.In(words));
    }

    private static int? Age(int words, int sentences, int syllables) => words < FewestWords
        ? null
        : Math.Clamp((int)Math.Round((0.39 * words / sentences) + (11.8 * syllables / words) - 15.59 + 5, MidpointRounding.AwayFromZero), Youngest, Oldest);

    /// <summary>The text as a page shows it, more or less: no addresses of links, no HTML tags.</summary>
    private static string Shown(string words) => Hidden().Replace(words, " ");

    /// <summary>Whether a full stop, question mark or exclamation mark stands after a word, a space after that, and then no small letter.</summary>
    private static bool EndsSentence(string text, Match word, Match next)
    {
        var between = text.AsSpan((word.Index + word.Length)..next.Index);
        var mark = between.IndexOfAny(".!?…");
        return mark >= 0
            && between[mark..].ContainsAny(' ', '\n', '\t')
            && !char.IsLower(next.Value[0])
            && !(between[mark] == '.' && IsAbbreviation(word.Value));
    }

    /// <summary>Words that a full stop shortens in the middle of a sentence, and initials.</summary>
    private static bool IsAbbreviation(string word) =>
        word is "Mr" or "Mrs" or "Ms" or "Dr" or "Prof" or "Cllr" or "St" or "No" or "vs" or "cf" or "e.g" or "i.e" or "eg" or "ie" or "para" or "art"
        || (word.Length == 1 && char.IsUpper(word[0]) && word[0] != 'I');

    [GeneratedRegex(@"[\p{L}\p{N}\p{M}]+(?:['’.\-‐‑][\p{L}\p{N}\p{M}]+)*", RegexOptions.CultureInvariant)]
    private static partial Regex Word();

    [GeneratedRegex(@"\]\([^()\s]*\)|<[a-zA-Z/][^<>]*>", RegexOptions.CultureInvariant)]
    private static partial Regex Hidden();
}
