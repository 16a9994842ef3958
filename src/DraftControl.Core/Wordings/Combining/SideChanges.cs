using DraftControl.Core.Wordings.Comparing;

namespace DraftControl.Core.Wordings.Combining;

/// <summary>What one side changed in a clause.</summary>
internal static class SideChanges
{
    /// <summary>In order. What is mostly rewritten is changed as a whole: the few words that stayed are no ground to build on.</summary>
    public static List<Difference> Between(Tokens @base, Tokens side)
    {
        if (Rewriting.MayShare(@base, side))
        {
            var changes = Edges.Slid(WordDiff.Between(@base.Numbers, side.Numbers), @base, side);
            if (Rewriting.Keeps(Crumbs.Absorbed(changes, @base, side), @base, side))
            {
                return WithJoinedWords(changes, @base, side);
            }
        }

        return [new(0, @base.Count, 0, side.Count)];
    }

    /// <summary>Words that were joined, or parted, are other words, though the same letters are there.</summary>
    private static List<Difference> WithJoinedWords(List<Difference> changes, Tokens @base, Tokens side)
    {
        var all = new List<Difference>(changes.Count);
        var (b, s) = (0, 0);
        foreach (var change in changes.Append(new(@base.Count, 0, side.Count, 0)))
        {
            for (; b < change.OldStart; b++, s++)
            {
                if (@base.IsApart(b) != side.IsApart(s))
                {
                    Add(new(b, 1, s, 1));
                }
            }

            Add(change);
            (b, s) = (change.OldEnd, change.NewEnd);
        }

        return all;

        void Add(Difference change)
        {
            if (all.Count > 0 && all[^1].OldEnd == change.OldStart && all[^1].NewEnd == change.NewStart)
            {
                all[^1] = all[^1].To(change);
            }
            else if (change.OldCount + change.NewCount > 0)
            {
                all.Add(change);
            }
        }
    }
}
