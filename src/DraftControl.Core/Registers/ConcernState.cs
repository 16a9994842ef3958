using DraftControl.Core.Entries;
using DraftControl.Core.People;
using DraftControl.Core.Rules;

namespace DraftControl.Core.Registers;

/// <summary>What has become of a concern.</summary>
public enum ConcernState
{
    /// <summary>It stands, and so do the words that it is about.</summary>
    Open,

    /// <summary>It stands; the words that it is about were changed, and its holder is asked.</summary>
    Answered,

    /// <summary>Enough editors hold that it need not stand in the way.</summary>
    Overridden,

    /// <summary>Its holder cleared it.</summary>
    Cleared,

    /// <summary>Its holder found the words neutral since.</summary>
    FoundNeutral,

    /// <summary>Its holder raised another in its place.</summary>
    RaisedAnew,

    /// <summary>Its holder is no longer sure.</summary>
    Unsure,

    /// <summary>Its holder took it back.</summary>
    TakenBack,

    /// <summary>Nobody settled it: what it is about is no longer in the text.</summary>
    Gone,
}

/// <summary>What has become of concerns, and how that is spelled in the API.</summary>
public static class ConcernStates
{
    private static readonly Spellings<ConcernState> spellings = new(
        (ConcernState.Open, "open"),
        (ConcernState.Answered, "answered"),
        (ConcernState.Overridden, "overridden"),
        (ConcernState.Cleared, "cleared"),
        (ConcernState.FoundNeutral, "found-neutral"),
        (ConcernState.RaisedAnew, "raised-anew"),
        (ConcernState.Unsure, "unsure"),
        (ConcernState.TakenBack, "taken-back"),
        (ConcernState.Gone, "gone"));

    public static string Spelled(this ConcernState state) => spellings.Of(state);

    /// <summary>What a newer finding of its holder makes of a concern; that they took it back, where there is none.</summary>
    internal static ConcernState After(Finding? finding) => finding switch
    {
        Finding.Neutral => ConcernState.FoundNeutral,
        Finding.Concern => ConcernState.RaisedAnew,
        Finding.Unsure => ConcernState.Unsure,
        _ => ConcernState.TakenBack,
    };

    /// <summary>Whether it still counts as a concern, whether or not its words were changed.</summary>
    public static bool Stands(this ConcernState state) => state is ConcernState.Open or ConcernState.Answered;

    public static ConcernState State(this Register register, Concern concern) =>
        concern.IsCleared ? ConcernState.Cleared
        : (concern.End is null || register.IsOpen(concern)) && concern.IsOverridden(register.Files.Policy.ConcernOverrides) ? ConcernState.Overridden
        : register.IsOpen(concern) ? ConcernState.Open
        : concern.End is { How: var how } ? how
        : register.IsAnswered(concern) ? ConcernState.Answered
        : register.EndedByItsWords(concern);

    /// <summary>Whether it is the newest that its holder said of words that stand in the text.</summary>
    internal static bool IsOpen(this Register register, Concern concern) => concern.IsAboutText
        ? register.TextChecks.By(concern.By.Person, register.Files.TextHash)?.Seq == concern.Seq
        : concern.About.Wordings.Any(wording => register.Checks.By(concern.By.Person, wording)?.Seq == concern.Seq && register.Draft.WithWording(wording).Any());

    private static bool IsAnswered(this Register register, Concern concern) => concern.IsAboutText
        ? register.Rules >= RuleSets.TextIsLikeClauses
        : register.Draft.Clauses.Any(clause => concern.Clauses.Contains(clause.Id));

    /// <summary>Under the first set of rules a concern names no clauses; its holder settles it by what they say of its very words.</summary>
    private static ConcernState EndedByItsWords(this Register register, Concern concern) =>
        concern.About.Clauses.Count > 0 || !concern.About.Wordings.SelectMany(register.Draft.WithWording).Any() ? ConcernState.Gone
        : After(concern.About.Wordings.Select(wording => register.Checks.By(concern.By.Person, wording)).FirstOrDefault(check => check?.Seq > concern.Seq)?.Finding);
}
