using DraftControl.Core.People;

namespace DraftControl.Core.Entries;

/// <summary>What became of a contribution.</summary>
public enum AnswerCode
{
    /// <summary>An accepted proposal takes it up.</summary>
    Accepted,

    /// <summary>An accepted proposal takes it up in part, or in other words.</summary>
    AcceptedWithChanges,

    NotAccepted,

    /// <summary>The text says so, or a proposal asks for it.</summary>
    AlreadyCovered,

    OutOfScope,

    /// <summary>Put off: it is still to be answered.</summary>
    Deferred,

    /// <summary>It was read, and asks for nothing.</summary>
    Noted,
}

/// <summary>How answers are spelled in the ledger and the API.</summary>
public static class AnswerCodes
{
    private static readonly Spellings<AnswerCode> spellings = new(
        (AnswerCode.Accepted, "accepted"),
        (AnswerCode.AcceptedWithChanges, "accepted-with-changes"),
        (AnswerCode.NotAccepted, "not-accepted"),
        (AnswerCode.AlreadyCovered, "already-covered"),
        (AnswerCode.OutOfScope, "out-of-scope"),
        (AnswerCode.Deferred, "deferred"),
        (AnswerCode.Noted, "noted"));

    public static string Spelled(this AnswerCode code) => spellings.Of(code);

    public static bool TryParse(string? text, out AnswerCode code) => spellings.TryRead(text, out code);

    /// <summary>Whether an accepted proposal has to be named that takes the contribution up.</summary>
    public static bool Accepts(this AnswerCode code) => code is AnswerCode.Accepted or AnswerCode.AcceptedWithChanges;

    /// <summary>The code in a sentence: <c>accepted with changes</c>.</summary>
    public static string InWords(this AnswerCode code) => code.Spelled().Replace('-', ' ');
}
