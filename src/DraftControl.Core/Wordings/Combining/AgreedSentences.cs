using DraftControl.Core.Wordings.Comparing;

namespace DraftControl.Core.Wordings.Combining;

/// <summary>
/// Where both sides touched the same words, the whole sentences that both brought alike at its beginning and end are no conflict; and there is
/// none at all if one of them did no more than that.
/// </summary>
internal static class AgreedSentences
{
    public static IEnumerable<ChangeZone> Parted(Place start, Place end, Tokens @base, Tokens ours, Tokens theirs)
    {
        var (head, tail) = Same(start, end, ours, theirs);
        var (from, to) = (start with { Ours = start.Ours + head, Theirs = start.Theirs + head }, end with { Ours = end.Ours - tail, Theirs = end.Theirs - tail });
        var middle = new ChangeZone(CombinedHow.Conflict, from, to);
        var isOurs = @base.IsSame(from.Base, to.Base, theirs, from.Theirs, to.Theirs);
        var isTheirs = @base.IsSame(from.Base, to.Base, ours, from.Ours, to.Ours);
        if (ours.IsSame(start.Ours, end.Ours, theirs, start.Theirs, end.Theirs))
        {
            return [new(CombinedHow.Same, start, end)];
        }

        return ((ChangeZone[])[
            new(CombinedHow.Same, start, from),
            isOurs ? middle with { How = CombinedHow.Ours } : isTheirs ? middle with { How = CombinedHow.Theirs } : middle,
            new(CombinedHow.Same, to, end)]).Where(zone => zone.Start != zone.End);
    }

    private static (int Head, int Tail) Same(Place start, Place end, Tokens ours, Tokens theirs)
    {
        var (head, tail, most) = (0, 0, Math.Min(end.Ours - start.Ours, end.Theirs - start.Theirs));
        for (var i = 1; i <= most && ours.Numbers[start.Ours + i - 1] == theirs.Numbers[start.Theirs + i - 1]; i++)
        {
            head = ours.BeginsSentence(start.Ours + i) && theirs.BeginsSentence(start.Theirs + i) ? i : head;
        }

        for (var i = 1; i <= most - head && ours.Numbers[end.Ours - i] == theirs.Numbers[end.Theirs - i]; i++)
        {
            tail = ours.BeginsSentence(end.Ours - i) && theirs.BeginsSentence(end.Theirs - i) ? i : tail;
        }

        return (head, tail);
    }
}
