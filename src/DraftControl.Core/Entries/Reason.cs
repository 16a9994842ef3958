using System.Diagnostics.CodeAnalysis;
using DraftControl.Core.Wordings;

namespace DraftControl.Core.Entries;

/// <summary>The one text by the person that an entry may hold: a reason or a comment of at most 10,000 characters.</summary>
public sealed record Reason : IParsable<Reason>
{
    /// <summary>In code points, as people count characters.</summary>
    public const int MaxLength = 10_000;

    private readonly string text;

    private Reason(string text) => this.text = text;

    public static Reason Parse(string s, IFormatProvider? provider = null) =>
        TryParse(s, provider, out var result) ? result : throw new FormatException(Complaint(s));

    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, [MaybeNullWhen(false)] out Reason result)
    {
        result = s is not null && Complaint(s) is null ? new Reason(s) : null;
        return result is not null;
    }

    /// <summary>What is wrong with a reason, as a form says it; null where it will do.</summary>
    public static string? Complaint(string text) =>
        string.IsNullOrWhiteSpace(text) ? "Enter a reason"
        : text.Length > MaxLength && text.EnumerateRunes().Count() > MaxLength ? "The reason must be 10,000 characters or fewer"
        : text[0] == '\n' || text[^1] == '\n' ? "The reason must not begin or end with an empty line"
        : Hygiene.Complaint(text) is { } fault ? $"The reason holds {fault}. Remove it"
        : null;

    public override string ToString() => text;
}
