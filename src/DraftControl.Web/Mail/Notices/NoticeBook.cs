using DraftControl.Core.Entries;
using DraftControl.Core.Registers;

namespace DraftControl.Web.Mail.Notices;

/// <summary>Which entries are told to whom. Nobody is told of what they did themselves, and what is not listed is told to nobody.</summary>
public static class NoticeBook
{
    /// <summary>The notices of some entries, in order.</summary>
    /// <param name="telling">The declaration as it stands, these entries included.</param>
    /// <param name="entries">What is new.</param>
    public static IEnumerable<Notice> Notices(this Telling telling, IReadOnlyList<RecordedEntry> entries) => entries
        .SelectMany(recorded => ToOthers(recorded.Entry, Of(telling, recorded.Entry)))
        .Concat(entries.Count == 0 ? [] : ToOthers(entries[^1].Entry, VersionNotices.Ready(telling)));

    private static IEnumerable<Notice> ToOthers(Entry entry, IEnumerable<Notice> notices) =>
        notices.Where(notice => notice.To.Person != entry.By.Person).DistinctBy(notice => (notice.To.Person, notice.About));

    private static IEnumerable<Notice> Of(Telling telling, Entry entry) => entry switch
    {
        Proposed e => ProposalNotices.Waits(telling, e, e.Proposal),
        Revised e => ProposalNotices.Waits(telling, e, e.Proposal),
        Decided e => [.. ProposalNotices.Decided(telling, e), .. ProposalNotices.NeedRewording(telling, e), .. ContributionNotices.Decided(telling, e), .. NeutralityNotices.Changed(telling, e), .. ConcernNotices.Answered(telling, e)],
        NeutralityChecked { Finding: Finding.Concern } e => ConcernNotices.Raised(telling, e),
        TextChecked { Finding: Finding.Concern } e => ConcernNotices.RaisedAboutText(telling, e),
        FindingOpened { Finding: Finding.Concern, Words: not null } e => ConcernNotices.Opened(telling, e),
        PanelOpened e => PanelNotices.Invited(telling, e, e.Panel, e.Members),
        CouncillorsInvited e => PanelNotices.Invited(telling, e, e.Panel, e.Members),
        PanelClosed e => PanelNotices.Closed(telling, e),
        Contributed e => ContributionNotices.Waits(telling, e),
        ContributionAnswered e => ContributionNotices.Answered(telling, e),
        QuestionAsked e => ReplyNotices.Asked(telling, e),
        QuestionAnswered e => ReplyNotices.Answered(telling, e),
        ChangesDisputed e => ReplyNotices.Disputed(telling, e),
        DisputeSettled e => ReplyNotices.Settled(telling, e),
        DecisionUndone e => ReplyNotices.Undone(telling, e),
        ThreadStarted e => DiscussionNotices.Said(telling, e, e.Thread),
        Commented e => DiscussionNotices.Said(telling, e, e.Thread),
        RoundOpened e => [.. RoundNotices.Opened(telling, e), .. LanguageNotices.Asked(telling, e)],
        RoundExtended e => RoundNotices.Changed(telling, e, e.Round, "closes later"),
        RoundPaused e => RoundNotices.Changed(telling, e, e.Round, "is paused"),
        RoundResumed e => RoundNotices.Changed(telling, e, e.Round, "goes on"),
        RoundClosed e => RoundNotices.Changed(telling, e, e.Round, "has closed"),
        Appointed e => RosterNotices.Appointed(telling, e),
        AppointmentConfirmed e => RosterNotices.Confirmed(telling, e),
        CandidateOpened e => RulesNotices.Opened(telling, e),
        CandidateWithdrawn e => RulesNotices.Withdrawn(telling, e),
        PolicyProposed e => RulesNotices.Proposed(telling, e),
        PolicyAgreed e => RulesNotices.Agreed(telling, e),
        PolicyChanged e => RulesNotices.Changed(telling, e),
        VersionApproved e => VersionNotices.Approved(telling, e),
        VersionReleased e => VersionNotices.Released(telling, e),
        _ => [],
    };
}
