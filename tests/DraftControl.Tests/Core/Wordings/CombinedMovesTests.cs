using DraftControl.Core.Wordings;

namespace DraftControl.Tests.Core.Wordings;

/// <summary>Clauses that move, split and join while somebody else changes them. One letter stands for one clause of the base.</summary>
public sealed class CombinedMovesTests
{
    private static readonly Dictionary<char, string> clauses = new()
    {
        ['a'] = "We plan whatever is asked for.",
        ['b'] = "Councils build services around people.",
        ['c'] = "Everybody may see what was decided.",
        ['d'] = "Nothing is bought twice by anybody.",
        ['e'] = "Old pipes are mended before new taps.",
        ['s'] = "In short",
        ['t'] = "In three words",
    };

    [Theory]
    [InlineData("abcde", "bcdea", "abcDe", "bcDea")]
    [InlineData("abcde", "bcdea", "Abcde", "bcdeA")]
    [InlineData("abcde", "eabcd", "bcdea", "ebcda")]
    [InlineData("abcde", "bcdea", "bcdea", "bcdea")]
    [InlineData("abcde", "bacde", "abced", "baced")]
    [InlineData("abcde", "bcdea", "acde", "cdea")]
    [InlineData("abcde", "cabde", "abcdE", "cabdE")]
    [InlineData("abcde", "cabde", "abde", null)]
    [InlineData("abcde", "bcdea", "bcade", null)]
    [InlineData("abcde", "bcade", "acdbe", "cadbe")]
    [InlineData("abcde", "bcdea", "acdeb", null)]
    [InlineData("sabc", "abcs", "absc", null)]
    [InlineData("sabc", "abcs", "sabC", "abCs")]
    [InlineData("sabc", "abcs", "Sabc", null)]
    [InlineData("sabc", "abcs", "abCs", null)]
    [InlineData("tabc", "abct", "Tabc", "abcT")]
    [InlineData("tabc", "abct", "abCt", "abCt")]
    [InlineData("ab+cde", "adeb+c", "abcde", "adeb+c")]
    [InlineData("abcde", "a+b+cde", "aBcde", "a+B+cde")]
    [InlineData("abcde", "a+b+cde", "abCdE", "a+b+CdE")]
    [InlineData("abcde", "ab+cde", "abCde", "ab+Cde")]
    [InlineData("abcde", "ab+cde", "abcDe", "ab+cDe")]
    [InlineData("abcde", "ab+cde", "aBcde", "aB+cde")]
    [InlineData("abcde", "ab+cd+e", "aBcdE", "aB+cd+E")]
    [InlineData("abcde", "b+acde", "abcde", "b+acde")]
    public void What_moves_is_followed_and_what_goes_two_ways_conflicts(string @base, string ours, string theirs, string? result)
    {
        foreach (var (one, other) in new[] { (ours, theirs), (theirs, ours) })
        {
            var combined = TextCombination.Of(Text(@base), Text(one), Text(other), TestContext.Current.CancellationToken);

            Assert.Equal(result is null ? null : Text(result), combined.IsClean ? combined.Text : null);
        }
    }

    /// <summary>A capital letter is the clause with one word changed, a plus joins two.</summary>
    private static string Text(string letters) => string.Concat(letters.Select(letter => letter switch
    {
        '+' => "+",
        _ when char.IsUpper(letter) => Changed(clauses[char.ToLowerInvariant(letter)]) + "\n\n",
        _ => clauses[letter] + "\n\n",
    })).Replace("\n\n+", " ", StringComparison.Ordinal);

    private static string Changed(string clause) => clause.Replace(clause.Split(' ')[1], "soon", StringComparison.Ordinal);
}
