namespace DraftControl.Core.Wordings.Comparing;

/// <summary>Where so little of a clause stayed that it reads as another one: it is shown replaced as a whole.</summary>
internal static class Rewriting
{
    /// <summary>What part of the shorter wording has to stay for a change to be shown word by word.</summary>
    private const double Enough = 0.4;

    /// <summary>Whether the two can share enough, whatever their order. Linear.</summary>
    public static bool MayShare(Tokens old, Tokens @new) =>
        IsEnough(WordBag.Of(old, 0, old.Count).Shared(WordBag.Of(@new, 0, @new.Count)), old, @new);

    /// <summary>Whether enough words stay between the differences.</summary>
    public static bool Keeps(IReadOnlyList<Difference> differences, Tokens old, Tokens @new)
    {
        var (kept, at) = (0, 0);
        foreach (var difference in differences)
        {
            kept += @new.Words(at, difference.NewStart);
            at = difference.NewEnd;
        }

        return IsEnough(kept + @new.Words(at, @new.Count), old, @new);
    }

    /// <param name="kept">How many words stayed.</param>
    /// <param name="old">How many there were.</param>
    /// <param name="new">How many there are.</param>
    public static bool IsEnough(int kept, int old, int @new) => kept >= Enough * Math.Min(old, @new);

    private static bool IsEnough(int kept, Tokens old, Tokens @new) => IsEnough(kept, old.Words(0, old.Count), @new.Words(0, @new.Count));
}
