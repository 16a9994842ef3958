namespace DraftControl.Core.Wordings.Comparing;

/// <summary>Makes the redline of two texts that were compared.</summary>
internal static class Marking
{
    public static Redline Of(Comparison comparison)
    {
        var (old, @new) = (comparison.Old, comparison.New);
        if (string.Equals(old.Text, @new.Text, StringComparison.Ordinal))
        {
            return new Redline(old.Text.Length == 0 ? [] : [new Run(RunKind.Equal, old.Text)]);
        }

        var runs = new RunList();
        var (o, n) = (0, 0);
        foreach (var difference in comparison.Differences)
        {
            Keep(difference.OldStart);
            runs.Replace(old.Slice(o, difference.OldEnd), @new.Slice(n, difference.NewEnd));
            (o, n) = (difference.OldEnd, difference.NewEnd);
        }

        Keep(old.Count);
        runs.Replace(old.Space(o), @new.Space(n));
        return new Redline(runs.Finished());

        void Keep(int end)
        {
            if (end > o)
            {
                runs.Replace(old.Space(o), @new.Space(n));
                KeepWords(end);
                (o, n) = (end, n + end - o);
            }
        }

        void KeepWords(int end)
        {
            var kept = old.Between(o, end);
            if (kept.SequenceEqual(@new.Between(n, n + end - o)))
            {
                runs.Equal(kept);
                return;
            }

            runs.Equal(old[o]);
            for (var i = 1; i < end - o; i++)
            {
                runs.Replace(old.Space(o + i), @new.Space(n + i));
                runs.Equal(old[o + i]);
            }
        }
    }

    /// <summary>The clause at the place that it left, all of it deleted: what has its number was not deleted but moved.</summary>
    public static Redline AtOldPlace(Comparison comparison, int number) =>
        Moved(RunKind.Delete, comparison.Old, comparison.Differences.Select(difference => (difference.OldStart, difference.OldEnd)), number);

    /// <summary>The same at the place that it came to, all of it inserted.</summary>
    public static Redline AtNewPlace(Comparison comparison, int number) =>
        Moved(RunKind.Insert, comparison.New, comparison.Differences.Select(difference => (difference.NewStart, difference.NewEnd)), number);

    private static Redline Moved(RunKind kind, Tokens tokens, IEnumerable<(int Start, int End)> changes, int number)
    {
        var (runs, at) = (new List<Run>(), 0);
        foreach (var (start, end) in changes.Where(change => change.End > change.Start))
        {
            Add(tokens.Slice(at, start), number);
            Add(tokens.Slice(start, end), moved: null);
            at = end;
        }

        Add(tokens.Text.AsSpan(tokens.StartOf(at)), number);
        return new Redline(runs);

        void Add(ReadOnlySpan<char> words, int? moved)
        {
            if (words.Length > 0)
            {
                runs.Add(new Run(kind, words.ToString(), moved));
            }
        }
    }
}
