using System.Text;
using DraftControl.Core.Wordings.Comparing;

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

    /// <summary>The same words of both sides, to stand after others: where they begin one side's text, they keep the space that the other side has before them.</summary>
    /// <param name="before">What they stand after.</param>
    /// <param name="one">The words with the white space before them, as one side has them.</param>
    /// <param name="other">As the other side has them.</param>
    public static string Agreed(StringBuilder before, string one, string other)
    {
        var words = Stronger(one, other);
        return before.Length == 0 || Tokens.IsSpace(before[^1]) || words.Length == 0 || Tokens.IsSpace(words[0])
            ? words
            : Stronger(Leading(one), Leading(other)) + words;

        static string Leading(string text) => text[..(text.Length - text.AsSpan().TrimStart(" \t\n\r").Length)];
    }

    /// <summary>Where the last line of the white space begins.</summary>
    public static int LineStart(ReadOnlySpan<char> space) => space.LastIndexOf('\n') + 1;

    private static int Breaks(string text) => text.AsSpan().Count('\n');
}
