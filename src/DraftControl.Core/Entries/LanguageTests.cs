using DraftControl.Core.People;
using DraftControl.Core.Wordings;

namespace DraftControl.Core.Entries;

/// <summary>A chief executive, or somebody of the front line, said whether they could put their name to wordings. Its body says what they would need changed, or what they do not understand.</summary>
/// <param name="Head">What every entry says.</param>
/// <param name="Round">The round that it belongs to; null where it belongs to none.</param>
/// <param name="Wordings">The wordings, each once.</param>
/// <param name="Answer">What they said.</param>
/// <param name="FilledInBy">Who filled the form in.</param>
public sealed record LanguageTested(Head Head, int? Round, IReadOnlyList<Sha256> Wordings, LanguageAnswer Answer, FilledInBy FilledInBy) : Entry(Head);

/// <summary>A steward entered an answer that came by e-mail. Its body is what the mail said of it.</summary>
/// <param name="Head">What every entry says.</param>
/// <param name="Appointment">Whose answer it is: a chief executive or practitioner, by the entry that appointed them.</param>
/// <param name="Round">The round that it belongs to; null where it belongs to none.</param>
/// <param name="Wordings">The wordings, each once.</param>
/// <param name="Answer">What they said.</param>
/// <param name="Received">When the mail came.</param>
/// <param name="Evidence">The hash of the mail as it was kept.</param>
public sealed record LanguageTestReceived(Head Head, int Appointment, int? Round, IReadOnlyList<Sha256> Wordings, LanguageAnswer Answer, Day Received, Sha256 Evidence) : Entry(Head);

/// <summary>What a chief executive or somebody of the front line says to words.</summary>
public enum LanguageAnswer
{
    /// <summary>I could put my name to this.</summary>
    NameToIt,

    /// <summary>I would need this changed.</summary>
    NeedsChange,

    /// <summary>I do not understand this.</summary>
    NotUnderstood,
}

/// <summary>Who filled in a form for somebody.</summary>
public enum FilledInBy
{
    /// <summary>They did.</summary>
    Themselves,

    /// <summary>An assistant did it for them.</summary>
    Assistant,
}

/// <summary>How answers are spelled in the ledger and the API, and said on pages.</summary>
public static class LanguageAnswers
{
    private static readonly Spellings<LanguageAnswer> spellings = new(
        (LanguageAnswer.NameToIt, "name-to-it"),
        (LanguageAnswer.NeedsChange, "needs-change"),
        (LanguageAnswer.NotUnderstood, "not-understood"));

    private static readonly Spellings<FilledInBy> fillers = new((FilledInBy.Themselves, "themselves"), (FilledInBy.Assistant, "assistant"));

    public static string Spelled(this LanguageAnswer answer) => spellings.Of(answer);

    public static bool TryParse(string? text, out LanguageAnswer answer) => spellings.TryRead(text, out answer);

    public static string Spelled(this FilledInBy filler) => fillers.Of(filler);

    public static bool TryParse(string? text, out FilledInBy filler) => fillers.TryRead(text, out filler);

    /// <summary>The answer as people give it.</summary>
    public static string InWords(this LanguageAnswer answer) => answer switch
    {
        LanguageAnswer.NameToIt => "I could put my name to this",
        LanguageAnswer.NeedsChange => "I would need this changed",
        _ => "I do not understand this",
    };
}
