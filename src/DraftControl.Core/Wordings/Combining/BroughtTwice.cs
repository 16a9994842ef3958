using DraftControl.Core.Wordings.Comparing;

namespace DraftControl.Core.Wordings.Combining;

/// <summary>Where each side brought much the same words to another place, nobody wants them twice, and somebody has to say where they go.</summary>
internal static class BroughtTwice
{
    /// <summary>Near-linear in the number of words.</summary>
    public static void Contest(IEnumerable<CombinedStretch> stretches)
    {
        var brought = stretches.SelectMany(stretch => Enumerable.Range(0, stretch.Zones.Count).Select(zone => new Brought(stretch, zone))).ToList();
        var byTheirs = brought.Where(one => one is { How: CombinedHow.Theirs, Words.Size: >= WordBag.FewestWordsAlike }).ToList();
        var byOurs = brought.Where(one => one is { How: CombinedHow.Ours, Words.Size: >= WordBag.FewestWordsAlike }).ToList();
        var (ours, theirs) = (byOurs.ConvertAll(one => one.Words), byTheirs.ConvertAll(one => one.Words));
        foreach (var (o, t) in RareWords.InCommon(ours, theirs).Concat(RareWords.InCommon(theirs, ours).Select(pair => (pair.Other, pair.One))))
        {
            if (byOurs[o].Words.IsLike(byTheirs[t].Words))
            {
                byOurs[o].Contest();
                byTheirs[t].Contest();
            }
        }
    }

    private sealed class Brought(CombinedStretch stretch, int zone)
    {
        private readonly ChangeZone change = stretch.Zones[zone];

        public CombinedHow How => change.How;

        public WordBag Words => field ??= How is CombinedHow.Ours
            ? WordBag.Of(stretch.Ours, change.Start.Ours, change.End.Ours)
            : WordBag.Of(stretch.Theirs, change.Start.Theirs, change.End.Theirs);

        public void Contest() => stretch.Contest(zone);
    }
}
