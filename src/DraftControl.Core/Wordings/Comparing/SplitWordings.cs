namespace DraftControl.Core.Wordings.Comparing;

/// <summary>
/// Finds the clauses that one clause was split into; and, asked the other way round, those that were joined into one.
/// </summary>
internal sealed class SplitWordings
{
    /// <summary>What part of a clause's words must come from the one that it was split from.</summary>
    private const double Enough = 0.6;

    /// <summary>What part of the words of a clause its parts must have together.</summary>
    private const double EnoughTogether = 0.5;

    /// <summary>Fewer words than this could come from anywhere.</summary>
    private const int FewestWords = 3;

    /// <summary>How many places further on or back the parts of a clause are looked for.</summary>
    private const int Reach = 8;

    private readonly IReadOnlyList<ClauseWords> wholes;
    private readonly IReadOnlyList<ClauseWords> parts;
    private readonly int?[] mainPart;
    private readonly int?[] wholeOf;
    private readonly bool[] taken;

    private SplitWordings(IReadOnlyList<ClauseWords> wholes, IReadOnlyList<ClauseWords> parts, int?[] mainPart)
    {
        (this.wholes, this.parts, this.mainPart) = (wholes, parts, mainPart);
        (wholeOf, taken) = (new int?[parts.Count], new bool[parts.Count]);
        foreach (var part in mainPart.OfType<int>())
        {
            taken[part] = true;
        }
    }

    /// <summary>For each part the whole that it was split from, or null. Fills <paramref name="mainPart"/> where a whole had none. Near-linear in the number of words.</summary>
    /// <param name="wholes">The clauses that may have been split.</param>
    /// <param name="parts">The clauses that they may have been split into.</param>
    /// <param name="mainPart">For each whole the part that it goes on in, or null.</param>
    public static int?[] Find(IReadOnlyList<ClauseWords> wholes, IReadOnlyList<ClauseWords> parts, int?[] mainPart)
    {
        var found = new SplitWordings(wholes, parts, mainPart);
        foreach (var (ofWholes, ofParts) in Gaps.Between(mainPart, parts.Count).Where(gap => gap.New.End > gap.New.Start))
        {
            found.SplitBeside(ofWholes.Start - 1, Enumerable.Range(ofParts.Start, ofParts.End - ofParts.Start));
            found.SplitBeside(ofWholes.End, Enumerable.Range(ofParts.Start, ofParts.End - ofParts.Start).Reverse());
            for (var whole = ofWholes.Start; whole < ofWholes.End; whole++)
            {
                var near = ofParts.Start + whole - ofWholes.Start;
                found.SplitAmong(whole, Math.Max(ofParts.Start, near - Reach), Math.Min(ofParts.End, near + Reach));
            }
        }

        return found.wholeOf;
    }

    /// <summary>A clause that stayed may have lost words to the clauses beside it.</summary>
    private void SplitBeside(int whole, IEnumerable<int> places)
    {
        if (whole >= 0 && whole < wholes.Count && mainPart[whole] is { } main && !wholes[whole].Equals(parts[main]))
        {
            var left = wholes[whole].Bag.Without(parts[main].Bag);
            foreach (var place in places.TakeWhile(place => IsPart(place, ref left)))
            {
                (wholeOf[place], taken[place]) = (whole, true);
            }
        }
    }

    /// <summary>A clause that is gone may stand there in several.</summary>
    private void SplitAmong(int whole, int from, int to)
    {
        var words = wholes[whole].Bag;
        for (var (start, end) = (from, from); start < to && mainPart[whole] is null && words.Size >= FewestWords; start = Math.Max(start + 1, end))
        {
            var left = words;
            for (end = start; end < to && IsPart(end, ref left); end++)
            {
            }

            if (end > start && words.Size - left.Size >= EnoughTogether * words.Size)
            {
                var main = Enumerable.Range(start, end - start).MaxBy(place => parts[place].Bag.Size);
                for (var place = start; place < end; place++)
                {
                    (wholeOf[place], taken[place]) = (place == main ? null : whole, true);
                }

                mainPart[whole] = main;
            }
        }
    }

    /// <summary>Whether a clause consists of what is left of a whole; then less of that is left.</summary>
    private bool IsPart(int place, ref WordBag left)
    {
        var part = parts[place].Bag;
        if (taken[place] || part.Size < FewestWords || left.Size < FewestWords || left.Shared(part) < Enough * part.Size)
        {
            return false;
        }

        left = left.Without(part);
        return true;
    }
}
