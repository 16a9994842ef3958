namespace DraftControl.Core.Wordings.Comparing;

/// <summary>
/// Few words that stayed between two changes make a redline hard to read: both changes and the words between become one.
/// </summary>
internal static class Crumbs
{
    /// <summary>At most so many unchanged words between two changes are a crumb.</summary>
    public const int MostWords = 2;

    /// <summary>Linear in the number of words.</summary>
    public static List<Difference> Absorbed(IReadOnlyList<Difference> differences, Tokens old, Tokens @new)
    {
        var result = new List<Difference>(differences.Count);
        foreach (var difference in differences)
        {
            if (result.Count > 0 && WordsBetween(result[^1], difference, old, @new) <= MostWords)
            {
                result[^1] = result[^1].To(difference);
            }
            else
            {
                result.Add(difference);
            }
        }

        return result;
    }

    /// <summary>How many words, with the signs at them, stayed between two changes; more than a crumb has where there is a blank line.</summary>
    public static int WordsBetween(Difference one, Difference next, Tokens old, Tokens @new)
    {
        var words = 0;
        for (var (o, n) = (one.OldEnd, one.NewEnd); n < next.NewStart && words <= MostWords; o++, n++)
        {
            words += n == one.NewEnd || @new.IsApart(n) ? 1 : 0;
            words += IsBlankLine(o, n) ? MostWords : 0;
        }

        return words + (next.NewStart > one.NewEnd && IsBlankLine(next.OldStart, next.NewStart) ? MostWords : 0);

        bool IsBlankLine(int o, int n) => old.BeginsParagraph(o) && @new.BeginsParagraph(n);
    }
}
