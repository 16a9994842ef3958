namespace DraftControl.Core.Wordings.Comparing;

/// <summary>
/// Slides what was only inserted, or only deleted, along the words that it could as well stand between, to where a reader expects the edges of
/// a change: between paragraphs, sentences, parts of a sentence, words. After N. Fraser, "Writing: Diff Strategies" (2006), semantic alignment.
/// </summary>
internal static class Edges
{
    /// <summary>Linear in the number of words.</summary>
    public static List<Difference> Slid(IReadOnlyList<Difference> differences, Tokens old, Tokens @new)
    {
        var slid = new List<Difference>(differences.Count);
        for (var i = 0; i < differences.Count; i++)
        {
            var (start, end) = (slid.Count > 0 ? slid[^1].NewEnd : 0, i + 1 < differences.Count ? differences[i + 1].NewStart : @new.Count);
            var difference = differences[i];
            var by = (difference.OldCount, difference.NewCount) switch
            {
                (0, _) => Best(@new, difference.NewStart, difference.NewEnd, difference.NewStart - start, end - difference.NewEnd),
                (_, 0) => Best(old, difference.OldStart, difference.OldEnd, difference.NewStart - start, end - difference.NewEnd),
                _ => 0,
            };
            slid.Add(difference with { OldStart = difference.OldStart + by, NewStart = difference.NewStart + by });
        }

        return slid;
    }

    /// <summary>How far to slide: to the left (negative) at most over <paramref name="before"/> words that stayed, to the right over <paramref name="after"/>.</summary>
    private static int Best(Tokens tokens, int start, int end, int before, int after)
    {
        var numbers = tokens.Numbers;
        var left = 0;
        while (left < before && numbers[start - left - 1] == numbers[end - left - 1])
        {
            left++;
        }

        var right = 0;
        while (right < after && numbers[start + right] == numbers[end + right])
        {
            right++;
        }

        var (best, bestScore) = (0, -1);
        for (var by = -left; by <= right; by++)
        {
            var score = Strength(tokens, start + by) + Strength(tokens, end + by);
            if (score >= bestScore)
            {
                (best, bestScore) = (by, score);
            }
        }

        return best;
    }

    /// <summary>How much of a break there is before a token.</summary>
    private static int Strength(Tokens tokens, int at) =>
        at == 0 || at == tokens.Count ? 6
        : !tokens.IsApart(at) ? 0
        : tokens.Space(at).Count('\n') switch { > 1 => 6, 1 => 4, _ => 2 } is var space && tokens.EndsSentence(at - 1) ? Math.Max(space, 5)
        : tokens[at - 1] is "," or ";" or ":" or ")" or "—" or "–" || tokens[at] is "(" or "[" ? Math.Max(space, 3)
        : space;
}
