using DraftControl.Core.Wordings.Comparing;

namespace DraftControl.Core.Wordings;

/// <summary>Who brought each word of a wording that was made from others.</summary>
public static class OriginTracing
{
    /// <summary>
    /// Words that the wording keeps from the first source keep their origin; words that it takes from a later source have the origin that
    /// they have there; all others are credited to <paramref name="by"/>. A word that differs only in the signs around it is the same word.
    /// Nobody else gains: an origin of the first source has at most the words that it has there, any other origin at most those of the
    /// source that they were taken from. Words × differences in time, up to a cap.
    /// </summary>
    /// <param name="to">The new wording.</param>
    /// <param name="by">Who is credited with what is new.</param>
    /// <param name="sources">The wording that was changed, then those whose words may have been used.</param>
    public static Origins Derived(Wording to, Origin by, params (Wording Words, Origins Origins)[] sources)
    {
        var result = new Origin?[to.Words.Count];
        var left = new Dictionary<Origin, int>();
        foreach (var source in sources)
        {
            var open = Enumerable.Range(0, result.Length).Where(place => result[place] is null).ToList();
            foreach (var run in source.Origins.Runs.GroupBy(run => run.Origin))
            {
                left.TryAdd(run.Key, run.Sum(part => part.Words));
            }

            var origins = source.Origins.PerWord().ToList();
            foreach (var (from, at) in Kept(source.Words.Words, [.. open.Select(place => to.Words[place])]))
            {
                if (left[origins[from]] > 0)
                {
                    left[origins[from]]--;
                    result[open[at]] = origins[from];
                }
            }
        }

        return Origins.Of(result.Select(origin => origin ?? by));
    }

    /// <summary>
    /// Who brought each word of a text that was made from another, clause by clause: where a clause moved, was split or joined, its words keep
    /// their origins.
    /// </summary>
    /// <param name="old">The clauses of the other text.</param>
    /// <param name="new">The clauses of the text.</param>
    /// <param name="by">Who is credited with what is new.</param>
    public static IReadOnlyList<Origins> Carried(IReadOnlyList<(Wording Words, Origins Origins)> old, IReadOnlyList<Wording> @new, Origin by)
    {
        var pairs = Alignment.Between([.. old.Select(clause => clause.Words)], @new).Pairs;
        var joined = pairs.Where(pair => pair.JoinedInto is not null).ToLookup(pair => pair.JoinedInto!.Value, pair => old[pair.Old!.Value]);
        return [.. pairs.Where(pair => pair.New is not null).OrderBy(pair => pair.New).Select(pair =>
            Derived(@new[pair.New!.Value], by, (pair.Old ?? pair.SplitFrom) is { } from ? [old[from], .. joined[pair.New.Value]] : []))];
    }

    /// <summary>The places of the words that both have, in order.</summary>
    private static IEnumerable<(int Old, int New)> Kept(IReadOnlyList<string> old, IReadOnlyList<string> @new)
    {
        var (o, n) = (0, 0);
        foreach (var difference in WordDiff.Between([.. old.Select(Bare)], [.. @new.Select(Bare)]).Append(new(old.Count, 0, @new.Count, 0)))
        {
            for (; o < difference.OldStart; o++, n++)
            {
                yield return (o, n);
            }

            (o, n) = (o + difference.OldCount, n + difference.NewCount);
        }
    }

    /// <summary>The word without the signs around it: "people," is "people". What is nothing but signs stays.</summary>
    private static string Bare(string word)
    {
        var (start, end) = (0, word.Length);
        while (start < end && !char.IsLetterOrDigit(word[start]) && !char.IsSurrogate(word[start]))
        {
            start++;
        }

        while (end > start && !char.IsLetterOrDigit(word[end - 1]) && !char.IsSurrogate(word[end - 1]))
        {
            end--;
        }

        return start == end ? word : word[start..end];
    }
}
