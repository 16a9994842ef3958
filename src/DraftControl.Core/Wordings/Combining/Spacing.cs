namespace DraftControl.Core.Wordings.Combining;

/// <summary>White space between two words that stayed.</summary>
internal static class Spacing
{
    /// <summary>White space that only one side changed is taken from it. Where both did, it goes with the words before it; else the stronger break is taken.</summary>
    public static string Picked(ReadOnlySpan<char> @base, ReadOnlySpan<char> ours, ReadOnlySpan<char> theirs, CombinedHow after) =>
        ours.SequenceEqual(@base) ? theirs.ToString()
        : theirs.SequenceEqual(@base) || after is CombinedHow.Ours ? ours.ToString()
        : after is CombinedHow.Theirs ? theirs.ToString()
        : Stronger(ours.ToString(), theirs.ToString());

    /// <summary>The same words, with more line breaks or more space; which side they come from makes no difference.</summary>
    public static string Stronger(string one, string other)
    {
        var order = (Breaks(one), one.Length).CompareTo((Breaks(other), other.Length));
        return order > 0 || (order == 0 && string.CompareOrdinal(one, other) > 0) ? one : other;
    }

    /// <summary>Where the last line of the white space begins.</summary>
    public static int LineStart(ReadOnlySpan<char> space) => space.LastIndexOf('\n') + 1;

    private static int Breaks(string text) => text.AsSpan().Count('\n');
}
