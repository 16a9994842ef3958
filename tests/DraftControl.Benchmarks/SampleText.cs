namespace DraftControl.Benchmarks;

/// <summary>A text of paragraphs made by chance, always the same, and another in which some of its words are others.</summary>
public static class SampleText
{
    private const int WordsInAParagraph = 60;
    private const int WordsInASentence = 15;

    /// <param name="words">How many words both have.</param>
    /// <param name="changed">What part of them differs, 0 to 1.</param>
    public static (string Old, string New) Pair(int words, double changed)
    {
        var chance = new Random(1);
        var vocabulary = Enumerable.Range(0, 3_000).Select(_ => string.Concat(Enumerable.Range(0, 2 + chance.Next(8)).Select(_ => (char)('a' + chance.Next(26))))).ToArray();

        // Few words stand often and many seldom, as in any language.
        var old = Enumerable.Range(0, words).Select(_ => vocabulary[(int)(vocabulary.Length * Math.Pow(chance.NextDouble(), 2))]).ToArray();
        var @new = Array.ConvertAll(old, word => chance.NextDouble() < changed ? vocabulary[chance.Next(vocabulary.Length)] : word);
        return (Text(old), Text(@new));
    }

    /// <summary>Two texts that have no word in common.</summary>
    public static (string Old, string New) Strangers(int words) =>
        (Text([.. Enumerable.Range(0, words).Select(word => $"a{word}")]), Text([.. Enumerable.Range(0, words).Select(word => $"b{word}")]));

    private static string Text(string[] words) => string.Concat(words.Select((word, index) =>
        word + ((index + 1) % WordsInAParagraph == 0 ? ".\n\n" : (index + 1) % WordsInASentence == 0 ? ". " : " ")));
}
