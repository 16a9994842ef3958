using System.Globalization;
using DiffPlex;

namespace DraftControl.Core.Wordings.Comparing;

/// <summary>A stretch in which two sequences of words differ. Between two such stretches they are the same.</summary>
internal readonly record struct Difference(int OldStart, int OldCount, int NewStart, int NewCount)
{
    public int OldEnd => OldStart + OldCount;

    public int NewEnd => NewStart + NewCount;

    /// <summary>Both stretches and what stands between them as one.</summary>
    public Difference To(Difference next) => new(OldStart, next.OldEnd - OldStart, NewStart, next.NewEnd - NewStart);
}

/// <summary>
/// Where two sequences of words differ: the shortest script of deletions and insertions that DiffPlex finds (E. Myers, "An O(ND)
/// difference algorithm and its variations", Algorithmica 1, 1986).
/// </summary>
internal static class WordDiff
{
    /// <summary>More words than this on either side are not compared: between their common beginning and end they differ as a whole.</summary>
    private const int MostWords = 10_000;

    /// <summary>Compares ordinally. Words × differences in time, up to a cap.</summary>
    public static IReadOnlyList<Difference> Between(IReadOnlyList<string> old, IReadOnlyList<string> @new)
    {
        var vocabulary = new Vocabulary();
        return Between([.. old.Select(word => vocabulary.NumberOf(word))], (int[])[.. @new.Select(word => vocabulary.NumberOf(word))]);
    }

    /// <summary>The same for words that are numbered already.</summary>
    public static IReadOnlyList<Difference> Between(ReadOnlySpan<int> old, ReadOnlySpan<int> @new)
    {
        var head = old.CommonPrefixLength(@new);
        var oldRest = old[head..];
        var newRest = @new[head..];
        var tail = 0;
        while (tail < oldRest.Length && tail < newRest.Length && oldRest[^(tail + 1)] == newRest[^(tail + 1)])
        {
            tail++;
        }

        var (oldCount, newCount) = (oldRest.Length - tail, newRest.Length - tail);
        return (oldCount, newCount) switch
        {
            (0, 0) => [],
            (0, _) or (_, 0) or ( > MostWords, _) or (_, > MostWords) => [new(head, oldCount, head, newCount)],
            (1, 1) => [new(head, 1, head, 1)],
            _ => [.. Compared(oldRest[..oldCount].ToArray(), newRest[..newCount].ToArray(), head)],
        };
    }

    private static IEnumerable<Difference> Compared(int[] old, int[] @new, int offset) =>
        Differ.Instance.CreateDiffs("old", "new", ignoreWhiteSpace: false, ignoreCase: false, new Given(old, @new)).DiffBlocks
            .Select(block => new Difference(block.DeleteStartA + offset, block.DeleteCountA, block.InsertStartB + offset, block.InsertCountB));

    /// <summary>The words are known already: DiffPlex asks for those of either text by its name.</summary>
    private sealed class Given(int[] old, int[] @new) : IChunker
    {
        private static readonly string?[] names = new string[10_000];

        public IReadOnlyList<string> Chunk(string text) => Array.ConvertAll(text == "old" ? old : @new, Name);

        private static string Name(int number) => number < names.Length ? names[number] ??= number.ToString(CultureInfo.InvariantCulture) : number.ToString(CultureInfo.InvariantCulture);
    }
}
