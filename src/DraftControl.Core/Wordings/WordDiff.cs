using DiffPlex;

namespace DraftControl.Core.Wordings;

/// <summary>A stretch in which two sequences of words differ. Between two such stretches they are the same.</summary>
internal readonly record struct Difference(int OldStart, int OldCount, int NewStart, int NewCount);

/// <summary>
/// Where two sequences of words differ: the shortest script of deletions and insertions that DiffPlex finds (E. Myers, "An O(ND)
/// difference algorithm and its variations", Algorithmica 1, 1986).
/// </summary>
internal static class WordDiff
{
    /// <summary>More words than this on either side are not compared: between their common beginning and end they differ as a whole.</summary>
    private const int MostWords = 10_000;

    /// <summary>Compares ordinally. Words × differences in time, up to a cap.</summary>
    /// <param name="old">Words without line feeds.</param>
    /// <param name="new">Words without line feeds.</param>
    public static IEnumerable<Difference> Between(IReadOnlyList<string> old, IReadOnlyList<string> @new)
    {
        var shorter = Math.Min(old.Count, @new.Count);
        var head = 0;
        while (head < shorter && Same(old[head], @new[head]))
        {
            head++;
        }

        var tail = 0;
        while (tail < shorter - head && Same(old[old.Count - 1 - tail], @new[@new.Count - 1 - tail]))
        {
            tail++;
        }

        var (oldCount, newCount) = (old.Count - head - tail, @new.Count - head - tail);
        return (oldCount, newCount) switch
        {
            (0, 0) => [],
            (0, _) or (_, 0) or ( > MostWords, _) or (_, > MostWords) => [new(head, oldCount, head, newCount)],
            _ => Compared(old.Skip(head).Take(oldCount), @new.Skip(head).Take(newCount), head),
        };
    }

    private static IEnumerable<Difference> Compared(IEnumerable<string> old, IEnumerable<string> @new, int offset) =>
        Differ.Instance
            .CreateDiffs(string.Join('\n', old), string.Join('\n', @new), ignoreWhiteSpace: false, ignoreCase: false, WordALine.Instance)
            .DiffBlocks
            .Select(block => new Difference(block.DeleteStartA + offset, block.DeleteCountA, block.InsertStartB + offset, block.InsertCountB));

    private static bool Same(string one, string other) => string.Equals(one, other, StringComparison.Ordinal);

    private sealed class WordALine : IChunker
    {
        public static readonly WordALine Instance = new();

        public IReadOnlyList<string> Chunk(string text) => text.Split('\n');
    }
}
