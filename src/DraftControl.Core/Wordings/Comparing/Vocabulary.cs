namespace DraftControl.Core.Wordings.Comparing;

/// <summary>The different words of the texts that are compared, each with a number, so that comparing two words is comparing two numbers.</summary>
internal sealed class Vocabulary
{
    private readonly Dictionary<string, int> numbers = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> lookup;
    private readonly List<string> words = [];

    public Vocabulary() => lookup = numbers.GetAlternateLookup<ReadOnlySpan<char>>();

    public string this[int number] => words[number];

    public int NumberOf(ReadOnlySpan<char> word)
    {
        if (!lookup.TryGetValue(word, out var number))
        {
            number = words.Count;
            words.Add(word.ToString());
            numbers.Add(words[number], number);
        }

        return number;
    }
}
