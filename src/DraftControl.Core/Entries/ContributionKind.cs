using DraftControl.Core.People;

namespace DraftControl.Core.Entries;

/// <summary>What a contribution is about.</summary>
public enum ContributionKind
{
    /// <summary>Which words are used.</summary>
    Wording,

    /// <summary>What the text says.</summary>
    Meaning,

    PlainEnglish,

    PoliticalNeutrality,

    Other,
}

/// <summary>How kinds of contribution are spelled in the ledger, in files and in the API.</summary>
public static class ContributionKinds
{
    private static readonly Spellings<ContributionKind> spellings = new(
        (ContributionKind.Wording, "wording"),
        (ContributionKind.Meaning, "meaning"),
        (ContributionKind.PlainEnglish, "plain-english"),
        (ContributionKind.PoliticalNeutrality, "political-neutrality"),
        (ContributionKind.Other, "other"));

    public static string Spelled(this ContributionKind kind) => spellings.Of(kind);

    public static bool TryParse(string? text, out ContributionKind kind) => spellings.TryRead(text, out kind);

    /// <summary>The kind in a sentence: <c>plain English</c>.</summary>
    public static string InWords(this ContributionKind kind) => kind == ContributionKind.PlainEnglish ? "plain English" : kind.Spelled().Replace('-', ' ');
}
