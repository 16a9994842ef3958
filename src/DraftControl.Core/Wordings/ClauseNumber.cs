using System.Diagnostics.CodeAnalysis;
using System.Text.RegularExpressions;

namespace DraftControl.Core.Wordings;

/// <summary>How people point at a clause of the text as it stands: heading <c>3</c>, paragraph <c>3.2</c>, list item <c>3.2(a)</c> and one inside it, <c>3.2(a)(i)</c>.</summary>
public sealed partial record ClauseNumber : IParsable<ClauseNumber>
{
    private readonly string text;

    private ClauseNumber(string text) => this.text = text;

    public static ClauseNumber Parse(string s, IFormatProvider? provider = null) =>
        TryParse(s, provider, out var result) ? result : throw new FormatException($"'{s}' is not the number of a clause.");

    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, [MaybeNullWhen(false)] out ClauseNumber result)
    {
        result = s?.Trim() is { } text && Pattern().IsMatch(text) ? new ClauseNumber(text) : null;
        return result is not null;
    }

    public override string ToString() => text;

    internal static ClauseNumber Of(string text) => new(text);

    [GeneratedRegex(@"\A(?:0|[1-9][0-9]*)(?:\.[1-9][0-9]*)*(?:\((?:[a-z]+|[A-Z]+|[1-9][0-9]*)\))*\z", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex Pattern();
}
