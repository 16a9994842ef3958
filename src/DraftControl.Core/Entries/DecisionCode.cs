using DraftControl.Core.People;

namespace DraftControl.Core.Entries;

/// <summary>What became of a proposal: the disposition.</summary>
public enum DecisionCode
{
    Accepted,
    AcceptedWithChanges,
    NotAccepted,
    AlreadyCovered,
    OutOfScope,

    /// <summary>Put off: the proposal stays open.</summary>
    Deferred,
}

/// <summary>How disposition codes are spelled in the ledger and the API.</summary>
public static class DecisionCodes
{
    private static readonly Spellings<DecisionCode> spellings = new(
        (DecisionCode.Accepted, "accepted"),
        (DecisionCode.AcceptedWithChanges, "accepted-with-changes"),
        (DecisionCode.NotAccepted, "not-accepted"),
        (DecisionCode.AlreadyCovered, "already-covered"),
        (DecisionCode.OutOfScope, "out-of-scope"),
        (DecisionCode.Deferred, "deferred"));

    public static string Spelled(this DecisionCode code) => spellings.Of(code);

    public static bool TryParse(string? text, out DecisionCode code) => spellings.TryRead(text, out code);

    /// <summary>Whether the decision changes the text.</summary>
    public static bool Accepts(this DecisionCode code) => code is DecisionCode.Accepted or DecisionCode.AcceptedWithChanges;

    /// <summary>The code in a sentence: <c>accepted with changes</c>.</summary>
    public static string InWords(this DecisionCode code) => code switch
    {
        DecisionCode.AlreadyCovered => "already covered by another proposal",
        _ => code.Spelled().Replace('-', ' '),
    };
}
