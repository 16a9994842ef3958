using System.Text;
using System.Text.RegularExpressions;

namespace DraftControl.Core.Wordings;

/// <summary>A text on its way through several replacements, in which every character still knows where it stood at the beginning.</summary>
internal sealed class TracedText
{
    private readonly int[] origins;

    private TracedText(string text, int[] origins) => (Text, this.origins) = (text, origins);

    public string Text { get; }

    public static TracedText Of(string text) => new(text, [.. Enumerable.Range(0, text.Length + 1)]);

    /// <summary>Where a character stood at the beginning: the number of UTF-16 units before it.</summary>
    public int Origin(int position) => origins[position];

    /// <summary>The text with other words for what a pattern finds. Linear in the length of the text, as far as the pattern is.</summary>
    /// <param name="pattern">What to look for.</param>
    /// <param name="instead">What to put in its place; null to leave it.</param>
    /// <param name="replaced">Told where each replaced one began, and what it was.</param>
    public TracedText Replace(Regex pattern, Func<Match, string?> instead, Action<int, string> replaced)
    {
        var (text, from, at) = (new StringBuilder(Text.Length), new List<int>(origins.Length), 0);
        foreach (Match match in pattern.Matches(Text))
        {
            if (match.Length == 0 || instead(match) is not { } words || string.Equals(words, match.Value, StringComparison.Ordinal))
            {
                continue;
            }

            replaced(origins[match.Index], match.Value);
            Keep(match.Index);
            text.Append(words);
            from.AddRange(Enumerable.Repeat(origins[match.Index], words.Length));
            at = match.Index + match.Length;
        }

        Keep(Text.Length);
        from.Add(origins[^1]);
        return new TracedText(text.ToString(), [.. from]);

        void Keep(int end)
        {
            text.Append(Text, at, end - at);
            from.AddRange(origins.AsSpan(at, end - at));
        }
    }
}
