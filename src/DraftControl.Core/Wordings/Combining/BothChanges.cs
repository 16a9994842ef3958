using DraftControl.Core.Wordings.Comparing;

namespace DraftControl.Core.Wordings.Combining;

/// <summary>Which sides made a change.</summary>
[Flags]
internal enum By
{
    Ours = 1,
    Theirs = 2,
}

/// <summary>A change to a stretch of the base.</summary>
/// <param name="Start">Where it begins.</param>
/// <param name="End">Where it ends.</param>
/// <param name="By">Who made it.</param>
internal sealed record SideChange(int Start, int End, By By)
{
    /// <summary>Whether a sentence begins with it, in the text of who made it.</summary>
    public bool BeginsSentence { get; init; }

    /// <summary>Whether a sentence begins after it there.</summary>
    public bool BeforeSentence { get; init; }

    /// <summary>Whether both made the same.</summary>
    public bool IsAgreed { get; init; }

    public bool Inserts => Start == End;

    public SideChange With(SideChange next) => new(Start, Math.Max(End, next.End), By | next.By) { IsAgreed = IsAgreed && next.IsAgreed };
}

/// <summary>The changes of both sides to one clause.</summary>
internal sealed class BothChanges
{
    private readonly Nearness nearness;
    private readonly List<SideChange> all = [];

    // Which change each joined one begins with.
    private readonly List<SideChange> joined = [];
    private readonly List<int> begins = [];

    private BothChanges(Tokens @base, IEnumerable<SideChange> changes)
    {
        nearness = new(@base);
        foreach (var change in changes)
        {
            Add(change);
        }
    }

    /// <summary>
    /// In order. Changes of the two sides that overlap or are near become one, with all that lies between. What both agree on stands for itself,
    /// unless one side changed the same word further.
    /// </summary>
    public static List<SideChange> Joined(Tokens @base, (Tokens Text, List<Difference> Changes) ours, (Tokens Text, List<Difference> Changes) theirs) =>
        new BothChanges(@base, InOrder(ours, theirs)).joined;

    private static IEnumerable<SideChange> InOrder((Tokens Text, List<Difference> Changes) ours, (Tokens Text, List<Difference> Changes) theirs)
    {
        for (var (o, t) = (0, 0); o < ours.Changes.Count || t < theirs.Changes.Count;)
        {
            var (byOurs, byTheirs) = (ours.Changes.ElementAtOrDefault(o), theirs.Changes.ElementAtOrDefault(t));
            var order = o == ours.Changes.Count ? 1 : t == theirs.Changes.Count ? -1 : (byOurs.OldStart, byOurs.OldEnd).CompareTo((byTheirs.OldStart, byTheirs.OldEnd));
            if (order == 0 && ours.Text.IsSame(byOurs.NewStart, byOurs.NewEnd, theirs.Text, byTheirs.NewStart, byTheirs.NewEnd))
            {
                (o, t) = (o + 1, t + 1);
                yield return Made(byOurs, ours.Text, By.Ours | By.Theirs) with { IsAgreed = true };
            }
            else if (order <= 0)
            {
                o++;
                yield return Made(byOurs, ours.Text, By.Ours);
            }
            else
            {
                t++;
                yield return Made(byTheirs, theirs.Text, By.Theirs);
            }
        }
    }

    private static SideChange Made(Difference change, Tokens side, By by) => new(change.OldStart, change.OldEnd, by)
    {
        BeginsSentence = side.BeginsSentence(change.NewStart),
        BeforeSentence = side.BeginsSentence(change.NewEnd),
    };

    private void Add(SideChange change)
    {
        all.Add(change);
        var overlaps = joined.Count > 0 && change.Start < joined[^1].End;
        var first = Math.Min(FirstNear(), overlaps ? begins[^1] : all.Count - 1);
        joined.Add(change);
        begins.Add(all.Count - 1);
        while (begins[^1] > first)
        {
            joined[^2] = joined[^2].With(joined[^1]);
            joined.RemoveAt(joined.Count - 1);
            begins.RemoveAt(begins.Count - 1);
        }
    }

    /// <summary>The first change, as far back as they can be near, that belongs together with the last; or that itself.</summary>
    private int FirstNear()
    {
        var first = all.Count - 1;
        for (var before = first - 1; before >= 0 && all[^1].Start - all[before].End <= Nearness.MostTokens; before--)
        {
            first = BelongTogether(all[before], all[^1]) ? before : first;
        }

        return first;
    }

    /// <summary>Where one ends and another is inserted at the same place, nobody knows which comes first.</summary>
    private bool BelongTogether(SideChange before, SideChange next) => before.By != next.By && (before.IsAgreed || next.IsAgreed
        ? nearness.AreOneWord(before.End, next.Start)
        : (next.Start == before.End && (before.Inserts || next.Inserts)) || nearness.AreNear(before.End, next.Start, before.BeforeSentence, next.BeginsSentence));
}
