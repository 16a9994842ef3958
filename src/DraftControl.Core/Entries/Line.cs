using System.Diagnostics.CodeAnalysis;
using DraftControl.Core.Wordings;

namespace DraftControl.Core.Entries;

/// <summary>One line of text by a person, such as a title or a group's name: not blank, nothing invisible, no line break, in normal form.</summary>
public sealed record Line : IParsable<Line>
{
    private readonly string text;

    private Line(string text) => this.text = text;

    public static Line Parse(string s, IFormatProvider? provider = null) =>
        TryParse(s, provider, out var result) ? result : throw new FormatException("Enter one line of text without invisible characters.");

    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, [MaybeNullWhen(false)] out Line result)
    {
        result = s is not null && Hygiene.IsCleanLine(s) ? new Line(s) : null;
        return result is not null;
    }

    public override string ToString() => text;
}
