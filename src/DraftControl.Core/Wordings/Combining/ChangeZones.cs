using DraftControl.Core.Wordings.Comparing;

namespace DraftControl.Core.Wordings.Combining;

/// <summary>
/// Lays two changes to the same words over each other, as diff3 does with lines (S. Khanna, K. Kunal, B. C. Pierce, "A formal investigation of
/// diff3", FSTTCS 2007). A change that both made is one. What both touched is in conflict, and so is what they changed so near to each
/// other that nobody wrote, or has read, what the two say together.
/// </summary>
internal sealed class ChangeZones
{
    private readonly Tokens @base;
    private readonly Tokens ours;
    private readonly Tokens theirs;
    private readonly List<Difference> byOurs;
    private readonly List<Difference> byTheirs;

    private ChangeZones(Tokens @base, Tokens ours, Tokens theirs)
    {
        (this.@base, this.ours, this.theirs) = (@base, ours, theirs);
        (byOurs, byTheirs) = (SideChanges.Between(@base, ours), SideChanges.Between(@base, theirs));
    }

    /// <summary>In order. Words × differences in time, up to a cap.</summary>
    public static List<ChangeZone> Of(Tokens @base, Tokens ours, Tokens theirs)
    {
        var laid = new ChangeZones(@base, ours, theirs);
        var zones = laid.Zones().ToList();
        return laid.LeaveLittle(zones) ? [new(CombinedHow.Conflict, default, new(@base.Count, ours.Count, theirs.Count))] : zones;
    }

    private IEnumerable<ChangeZone> Zones()
    {
        var (o, t) = (0, 0);
        foreach (var change in BothChanges.Joined(@base, (ours, byOurs), (theirs, byTheirs)))
        {
            var start = new Place(change.Start, change.Start + Ahead(byOurs, o), change.Start + Ahead(byTheirs, t));
            o = change.By.HasFlag(By.Ours) ? Reached(byOurs, o, change.End) : o;
            t = change.By.HasFlag(By.Theirs) ? Reached(byTheirs, t, change.End) : t;
            var end = new Place(change.End, change.End + Ahead(byOurs, o), change.End + Ahead(byTheirs, t));
            var zones = change.IsAgreed ? [new(CombinedHow.Same, start, end)]
                : change.By is By.Ours ? [new(CombinedHow.Ours, start, end)]
                : change.By is By.Theirs ? [new(CombinedHow.Theirs, start, end)]
                : AgreedSentences.Parted(start, end, @base, ours, theirs);
            foreach (var zone in zones)
            {
                yield return zone;
            }
        }
    }

    /// <summary>How much longer a side is than the base after some of its changes.</summary>
    private static int Ahead(List<Difference> changes, int count) => count == 0 ? 0 : changes[count - 1].NewEnd - changes[count - 1].OldEnd;

    private static int Reached(List<Difference> changes, int count, int end)
    {
        while (count < changes.Count && changes[count].OldEnd <= end)
        {
            count++;
        }

        return count;
    }

    /// <summary>Whether each side leaves enough of the clause, but both together so little that neither would know it.</summary>
    private bool LeaveLittle(List<ChangeZone> zones)
    {
        if (!zones.Exists(zone => zone.How is CombinedHow.Ours) || !zones.Exists(zone => zone.How is CombinedHow.Theirs))
        {
            return false;
        }

        var (kept, at) = (0, 0);
        foreach (var zone in zones)
        {
            kept += @base.Words(at, zone.Start.Base);
            at = zone.End.Base;
        }

        return !Rewriting.IsEnough(kept + @base.Words(at, @base.Count), ours.Words(0, ours.Count), theirs.Words(0, theirs.Count));
    }
}
