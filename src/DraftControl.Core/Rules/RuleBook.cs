using DraftControl.Core.Acts;
using DraftControl.Core.Entries;
using DraftControl.Core.People;
using DraftControl.Core.Registers;

namespace DraftControl.Core.Rules;

/// <summary>
/// Which entry may come next. Asked before an entry is written and again by everybody who verifies a ledger.
/// The rules about one noun stand in one file; whatever no rule allows is refused.
/// </summary>
public static class RuleBook
{
    /// <summary>Why this act may not come next; null means allowed.</summary>
    public static Refusal? Refuses(this Register register, Act act) =>
        OutOfPlace(register, act.Entry)
        ?? (act.Entry is Opened ? null : NotInOffice(register, act.Entry))
        ?? FileRules.Refuses(register, act)
        ?? (act.Entry is Opened ? null : CandidateRules.Frozen(register, act) ?? PreElectionRules.Refuses(register, act.Entry))
        ?? Refuses(register, act.Entry, act);

    /// <summary>The rules that an entry of this kind must keep, whatever it says.</summary>
    private static Refusal? Refuses(Register register, Entry entry, Act act) => entry switch
    {
        Opened e => register.Refuses(e, act.Files),
        OrganisationRegistered e => register.Refuses(e),
        OrganisationChanged e => register.Refuses(e),
        Appointed e => register.Refuses(e),
        AppointmentConfirmed e => register.Refuses(e),
        AppointmentEnded e => register.Refuses(e),
        PolicyChanged e => register.Refuses(e, act.Files),
        PageChanged e => register.Refuses(e),
        KeysChanged e => register.Refuses(e, act.Files),
        Proposed e => register.Refuses(e, act.Wording),
        Revised e => register.Refuses(e, act.Wording),
        Withdrawn e => register.Refuses(e),
        Decided e => register.Refuses(e, act.Files, act.Wording),
        NeutralityChecked e => register.Refuses(e),
        Agreed e => register.Refuses(e),
        VersionApproved e => register.Refuses(e),
        VersionReleased e => register.Refuses(e),
        Signed e => register.Refuses(e),
        SignatureWithdrawn e => register.Refuses(e),
        Contributed e => register.Refuses(e),
        ContributionAnswered e => register.Refuses(e),
        ThreadStarted e => register.Refuses(e),
        Commented e => register.Refuses(e),
        ThreadResolved e => register.Refuses(e),
        ThreadReopened e => register.Refuses(e),
        QuestionAsked e => register.Refuses(e),
        QuestionAnswered e => register.Refuses(e),
        RoundOpened e => register.Refuses(e),
        RoundExtended e => register.Refuses(e),
        RoundPaused e => register.Refuses(e),
        RoundResumed e => register.Refuses(e),
        RoundClosed e => register.Refuses(e),
        NothingToChange e => register.Refuses(e),
        Clustered e => register.Refuses(e),
        ChangesAgreed e => register.Refuses(e),
        ChangesDisputed e => register.Refuses(e),
        DisputeSettled e => register.Refuses(e),
        DecisionUndone e => register.Refuses(e, act.Files.Draft, act.Earlier?.Draft),
        RulesAdopted e => register.Refuses(e),
        PolicyProposed e => register.Refuses(e),
        PolicyAgreed e => register.Refuses(e),
        PanelOpened e => register.Refuses(e),
        CouncillorsInvited e => register.Refuses(e),
        PanelClosed e => register.Refuses(e),
        FindingSealed e => register.Refuses(e),
        FindingOpened e => register.Refuses(e),
        FindingWithdrawn e => register.Refuses(e),
        TextChecked e => register.Refuses(e),
        InterestDeclared e => register.Refuses(e),
        InterestEnded e => register.Refuses(e),
        ConcernCleared e => register.Refuses(e),
        ConcernOverridden e => register.Refuses(e),
        TermsChanged e => TermsRules.Refuses(e, act.Files),
        LanguageTested e => register.Refuses(e),
        LanguageTestReceived e => register.Refuses(e),
        CandidateOpened e => register.Refuses(e),
        CandidateWithdrawn e => register.Refuses(e),
        _ => Refusal.NotAllowed("Nobody may do this."),
    };

    private static Refusal? OutOfPlace(Register register, Entry entry)
    {
        if (entry.Seq != register.Seq + 1)
        {
            return Refusal.NotAllowed($"Its Seq is {entry.Seq}, but {register.Seq + 1} was due.");
        }

        if (register.Find(entry.Id) is { } earlier)
        {
            return Refusal.Changed($"Its Id was used by entry {earlier.Entry.Seq}.");
        }

        if (entry.At < register.At)
        {
            return Refusal.NotAllowed("Its time is before that of the entry before.");
        }

        return entry is Opened == (register.Seq == 0) ? null : Refusal.NotAllowed("A ledger begins with 'opened', once.");
    }

    private static Refusal? NotInOffice(Register register, Entry entry)
    {
        if (register.Roster.MayAct(entry.By))
        {
            return null;
        }

        var office = $"{entry.By.Role.InWords()} of {register.Roster.NameOf(entry.By.Organisation)}";
        return register.Roster.Find(entry.By) is null
            ? Refusal.NotYours($"You are not {office} by the roster.")
            : Refusal.NotYours($"You may act as {office} only once a representative of the same council has confirmed the appointment.");
    }
}
