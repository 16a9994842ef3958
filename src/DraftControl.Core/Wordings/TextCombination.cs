using System.Text;
using DraftControl.Core.Wordings.Combining;
using DraftControl.Core.Wordings.Comparing;

namespace DraftControl.Core.Wordings;

/// <summary>Two changed versions of one text, combined: by clause, and by word inside the clauses that both changed.</summary>
public sealed class TextCombination
{
    private TextCombination(IReadOnlyList<CombinedRegion> regions, string text) => (Regions, Text) = (regions, text);

    /// <summary>In reading order, what nobody changed included.</summary>
    public IReadOnlyList<CombinedRegion> Regions { get; }

    public bool IsClean => !Regions.Any(region => region.How is CombinedHow.Conflict);

    /// <summary>The combined text; where the sides conflict, all three wordings between markers, as diff3 writes them.</summary>
    public string Text { get; }

    /// <summary>
    /// What only one side changed is taken from it; a change that both made is one; a change to a clause that the other side moved
    /// follows it. A change to a clause that the other side removed is a conflict, and so are changes to the same words, or so near to
    /// each other in one sentence that nobody can say how they read together. Every word that either side brought stands in the result or in a
    /// conflict. Which side is which makes no difference but to the order of alternatives. Near-linear for texts of which most stayed.
    /// </summary>
    /// <exception cref="ArgumentException">A text holds conflict markers: see <see cref="Complaint"/>.</exception>
    /// <exception cref="OperationCanceledException">It was cancelled.</exception>
    public static TextCombination Of(string @base, string ours, string theirs, CancellationToken cancelled = default)
    {
        if (Complaint(@base, ours, theirs) is { } complaint)
        {
            throw new ArgumentException(complaint);
        }

        return string.Equals(ours, theirs, StringComparison.Ordinal) ? Whole(string.Equals(ours, @base, StringComparison.Ordinal) ? CombinedHow.Unchanged : CombinedHow.Same, ours)
            : string.Equals(ours, @base, StringComparison.Ordinal) ? Whole(CombinedHow.Theirs, theirs)
            : string.Equals(theirs, @base, StringComparison.Ordinal) ? Whole(CombinedHow.Ours, ours)
            : Written(CombinedTexts.Laid(Outline.Of(@base), Outline.Of(ours), Outline.Of(theirs), cancelled), LineBreaks.Of(@base, ours, theirs));

        TextCombination Whole(CombinedHow how, string result) => new([new(how, @base, ours, theirs, result)], result);
    }

    /// <summary>The span of one clause with both changes to it; null where they conflict.</summary>
    public static string? OfClause(string @base, string ours, string theirs)
    {
        var regions = new CombinedStretch(@base, ours, theirs, new Vocabulary(), ReadingUnit.Sentence).Regions().ToList();
        return regions.Exists(region => region.How is CombinedHow.Conflict) ? null : string.Concat(regions.Select(region => region.Result));
    }

    /// <summary>Why the texts cannot be combined, as a sentence; null where they can: conflicts have to be settled before the next ones come.</summary>
    public static string? Complaint(string @base, string ours, string theirs) =>
        new[] { ("The base", @base), ("Our text", ours), ("Their text", theirs) }
            .Select(text => ConflictMarkers.FirstLine(text.Item2) is { } line ? $"{text.Item1} holds a conflict marker on line {line}. Settle that conflict first." : null)
            .FirstOrDefault(complaint => complaint is not null);

    private static TextCombination Written(IEnumerable<(CombinedRegion Region, int Breaks)> regions, string lineBreak)
    {
        var (text, written, isOpen) = (new StringBuilder(), new List<CombinedRegion>(), true);
        foreach (var (region, breaks) in regions)
        {
            var conflicts = region.How is CombinedHow.Conflict;
            var result = conflicts ? ConflictMarkers.Around(region, lineBreak) : region.Result;
            if (result.Length > 0)
            {
                // The last line between markers tells how far the next is from it.
                LineBreaks.Ensure(text, isOpen ? conflicts ? Math.Max(1, breaks) : breaks : 0, lineBreak);
                text.Append(result);
                isOpen = !conflicts;
            }

            written.Add(region with { Result = result });
        }

        return new(written, text.ToString());
    }
}
