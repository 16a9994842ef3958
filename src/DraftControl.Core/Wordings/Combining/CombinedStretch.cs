using System.Text;
using DraftControl.Core.Wordings.Comparing;

namespace DraftControl.Core.Wordings.Combining;

/// <summary>Clauses that belong together in a combination, as the base and both sides have them; the base has none of those that were added.</summary>
internal sealed class CombinedStretch
{
    private readonly Tokens @base;
    private readonly Tokens ours;
    private readonly Tokens theirs;
    private readonly List<ChangeZone> zones;

    /// <param name="base">Their text in the base.</param>
    /// <param name="ours">On our side.</param>
    /// <param name="theirs">On theirs.</param>
    /// <param name="vocabulary">What numbers the words of the whole texts.</param>
    /// <param name="unit">What is read for itself in them.</param>
    public CombinedStretch(string @base, string ours, string theirs, Vocabulary vocabulary, ReadingUnit unit)
    {
        (this.@base, this.ours, this.theirs) = (new(@base, vocabulary, unit), new(ours, vocabulary, unit), new(theirs, vocabulary, unit));
        zones = ChangeZones.Of(this.@base, this.ours, this.theirs);
    }

    public Tokens Ours => ours;

    public Tokens Theirs => theirs;

    public IReadOnlyList<ChangeZone> Zones => zones;

    private Place End => new(@base.Count, ours.Count, theirs.Count);

    public void Contest(int zone) => zones[zone] = zones[zone] with { How = CombinedHow.Conflict };

    /// <summary>The whole is in conflict.</summary>
    public void Contest()
    {
        zones.Clear();
        zones.Add(new(CombinedHow.Conflict, default, End));
    }

    /// <summary>One region where it combines; otherwise the lines that conflict, and those around them.</summary>
    public IEnumerable<CombinedRegion> Regions()
    {
        var (at, settled) = (default(Place), new List<ChangeZone>());
        for (var zone = 0; zone < zones.Count; zone++)
        {
            settled.Add(zones[zone]);
            if (zones[zone].How is not CombinedHow.Conflict)
            {
                continue;
            }

            // The lines of the conflict: other changes on them are part of it.
            var first = zone;
            var start = LineBefore(first);
            settled.RemoveAt(settled.Count - 1);
            while (start is null && settled.Count > 0)
            {
                settled.RemoveAt(settled.Count - 1);
                start = LineBefore(--first);
            }

            var end = LineAfter(zone);
            while (end is null && zone + 1 < zones.Count)
            {
                end = LineAfter(++zone);
            }

            var (from, to) = (start is { } line && line.Base >= at.Base ? line : at, end ?? End);
            if (from != at)
            {
                yield return Combined(at, from, settled);
            }

            yield return new(CombinedHow.Conflict, Lines(@base, from.Base, to.Base, to), Lines(ours, from.Ours, to.Ours, to), Lines(theirs, from.Theirs, to.Theirs, to), "");
            (at, settled) = (to, []);
        }

        if (at != End || at == default)
        {
            yield return Combined(at, End, settled);
        }
    }

    /// <summary>Where the nearest line begins between a zone and the one before it, in all three texts.</summary>
    private Place? LineBefore(int zone)
    {
        var start = zone == 0 ? default : zones[zone - 1].End;
        return FirstLine(Enumerable.Range(0, zones[zone].Start.Base - start.Base + 1).Reverse(), start);
    }

    private Place? LineAfter(int zone)
    {
        var start = zones[zone].End;
        return FirstLine(Enumerable.Range(0, (zone + 1 < zones.Count ? zones[zone + 1].Start.Base : @base.Count) - start.Base + 1), start);
    }

    private Place? FirstLine(IEnumerable<int> words, Place start) =>
        words.Select(start.After).Cast<Place?>().FirstOrDefault(place => place is { } at && @base.BeginsLine(at.Base) && ours.BeginsLine(at.Ours) && theirs.BeginsLine(at.Theirs));

    private CombinedRegion Combined(Place from, Place to, List<ChangeZone> changes)
    {
        var (b, o, t) = (Lines(@base, from.Base, to.Base, to), Lines(ours, from.Ours, to.Ours, to), Lines(theirs, from.Theirs, to.Theirs, to));
        var how = string.Equals(o, t, StringComparison.Ordinal) ? string.Equals(o, b, StringComparison.Ordinal) ? CombinedHow.Unchanged : CombinedHow.Same
            : string.Equals(o, b, StringComparison.Ordinal) ? CombinedHow.Theirs
            : string.Equals(t, b, StringComparison.Ordinal) ? CombinedHow.Ours
            : CombinedHow.Words;
        if (how is not CombinedHow.Words)
        {
            return new(how, b, o, t, how is CombinedHow.Theirs ? t : o);
        }

        // What one side removed is gone, though the other changed the white space after it.
        var text = Text(from, to, changes);
        return string.IsNullOrWhiteSpace(text) && o.Length == 0 ? new(CombinedHow.Ours, b, o, t, "")
            : string.IsNullOrWhiteSpace(text) && t.Length == 0 ? new(CombinedHow.Theirs, b, o, t, "")
            : new(how, b, o, t, text);
    }

    private string Text(Place from, Place to, List<ChangeZone> changes)
    {
        var (text, at, last) = (new StringBuilder(), from, CombinedHow.Unchanged);
        foreach (var change in changes)
        {
            Keep(change.Start.Base);
            text.Append(change.How switch
            {
                CombinedHow.Ours => Words(ours, at.Ours, change.End.Ours),
                CombinedHow.Theirs => Words(theirs, at.Theirs, change.End.Theirs),
                _ => Spacing.Agreed(text, Words(ours, at.Ours, change.End.Ours), Words(theirs, at.Theirs, change.End.Theirs)),
            });
            (at, last) = (change.End, change.How);
        }

        Keep(to.Base);
        var rest = Space(last);
        return text.Append(to == End ? rest : rest[..Spacing.LineStart(rest)]).ToString();

        void Keep(int end)
        {
            for (; at.Base < end; (at, last) = (at.After(1), CombinedHow.Unchanged))
            {
                var space = Space(last);
                text.Append(IsCut() ? space[Spacing.LineStart(space)..] : space).Append(@base[at.Base]);
            }
        }

        string Words(Tokens side, int start, int end) =>
            start == end ? "" : side.Slice(start, end).ToString()[(IsCut() ? side.LineStart(start) - side.StartOf(start) : 0)..];

        // A region that does not begin the stretch begins with a line, whatever was removed from its start.
        bool IsCut() => text.Length == 0 && from != default;

        string Space(CombinedHow after) => Spacing.Picked(@base.Space(at.Base), ours.Space(at.Ours), theirs.Space(at.Theirs), after);
    }

    /// <summary>The lines of one text, from the one that begins with a token to the one that begins with another, or to the end.</summary>
    private string Lines(Tokens tokens, int from, int to, Place end) => tokens.Text[tokens.LineStart(from)..(end == End ? tokens.Text.Length : tokens.LineStart(to))];
}
