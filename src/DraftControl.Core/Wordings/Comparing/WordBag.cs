namespace DraftControl.Core.Wordings.Comparing;

/// <summary>The words of a clause in no order: a word that stands there twice is in it twice.</summary>
internal sealed class WordBag
{
    /// <summary>So much of what both sides bring must be the same for them to have brought the same.</summary>
    private const double Alike = 0.6;

    /// <summary>Fewer words than this are alike by chance.</summary>
    public const int FewestWordsAlike = 5;

    // In ascending order.
    private readonly int[] words;

    private WordBag(int[] words) => this.words = words;

    public int Size => words.Length;

    /// <summary>Each word once.</summary>
    public IEnumerable<int> Different => words.Where((word, index) => index == 0 || words[index - 1] != word);

    /// <summary>The words of some tokens, by their numbers in the vocabulary.</summary>
    public static WordBag Of(Tokens tokens, int from, int to)
    {
        var words = new int[tokens.Words(from, to)];
        for (int i = from, count = 0; count < words.Length; i++)
        {
            if (tokens.IsWord(i))
            {
                words[count++] = tokens.Numbers[i];
            }
        }

        Array.Sort(words);
        return new(words);
    }

    /// <summary>How many words both have. Linear.</summary>
    public int Shared(WordBag other)
    {
        var shared = 0;
        for (int i = 0, j = 0; i < words.Length && j < other.words.Length;)
        {
            var order = words[i].CompareTo(other.words[j]);
            shared += order == 0 ? 1 : 0;
            i += order <= 0 ? 1 : 0;
            j += order >= 0 ? 1 : 0;
        }

        return shared;
    }

    /// <summary>Twice what both have, as a part of what they have together: 0 to 1 (L. R. Dice, Ecology 26(3), 1945).</summary>
    /// <param name="other">The words of the other clause.</param>
    /// <param name="least">What is less than this is 0.</param>
    public double Similarity(WordBag other, double least)
    {
        var all = Math.Max(1, Size + other.Size);
        var similarity = Math.Min(Size, other.Size) * 2.0 / all < least ? 0 : Shared(other) * 2.0 / all;
        return similarity < least ? 0 : similarity;
    }

    public bool IsLike(WordBag other) => Size >= FewestWordsAlike && other.Size >= FewestWordsAlike && Similarity(other, Alike) > 0;

    /// <summary>What is left without the words that the other has.</summary>
    public WordBag Without(WordBag other)
    {
        var left = new List<int>(words.Length);
        var j = 0;
        foreach (var word in words)
        {
            while (j < other.words.Length && other.words[j] < word)
            {
                j++;
            }

            if (j < other.words.Length && other.words[j] == word)
            {
                j++;
            }
            else
            {
                left.Add(word);
            }
        }

        return new([.. left]);
    }
}
