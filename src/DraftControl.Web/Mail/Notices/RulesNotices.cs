using DraftControl.Core.Entries;
using DraftControl.Core.People;
using DraftControl.Web.Pages.Publishing;

namespace DraftControl.Web.Mail.Notices;

/// <summary>Who is told of candidates and of publishing rules.</summary>
internal static class RulesNotices
{
    /// <summary>Editors are asked to agree to the text that stands still now, and stewards are told.</summary>
    public static IEnumerable<Notice> Opened(Telling telling, CandidateOpened entry) => telling.Register.Candidate?.Seq != entry.Seq ? [] : Deciding(telling).Select(office => Notice.Of(
        office,
        entry,
        "candidate",
        $"Draft {telling.Register.DraftNumber} is the candidate for version {entry.Version}",
        new(office.Role == Role.Editor ? "Read it, and say whether you agree" : "What is still needed for a version", telling.At("/publishing")),
        $"{telling.Register.Title}: draft {telling.Register.DraftNumber} stands still as the candidate for version {entry.Version}. Until it is approved or withdrawn nothing can be accepted and no publishing rule changed.",
        telling.Register.Files.Policy.QuietDays is { } days ? $"It has to stand for {PlainText.Count(days, "day", "days")}." : "") with
    { IsOwed = office.Role == Role.Editor });

    /// <summary>Editors and stewards: the text can change again.</summary>
    public static IEnumerable<Notice> Withdrawn(Telling telling, CandidateWithdrawn entry) => Deciding(telling).Select(office => Notice.Of(
        office,
        entry,
        "candidate-withdrawn",
        $"The candidate for version {entry.Version} is withdrawn",
        new("What is still needed for a version", telling.At("/publishing")),
        $"{telling.Register.Title}: the text and the publishing rules can change again.",
        PlainText.Reason(entry.Reason)));

    /// <summary>Editors are asked whether they agree to other rules, and stewards are told.</summary>
    public static IEnumerable<Notice> Proposed(Telling telling, PolicyProposed entry) => telling.Register.PolicyProposal is not { } proposal || proposal.Entry.Seq != entry.Seq ? [] : Deciding(telling).Select(office => Notice.Of(
        office,
        entry,
        "rules-proposed",
        $"Publishing rules number {entry.Number} are proposed",
        new(office.Role == Role.Editor ? "See what they change, and say whether you agree" : "See what they change", telling.At("/publishing/rules/proposed")),
        $"{telling.NameOf(entry.By.Organisation)} proposes other publishing rules for {telling.Register.Title}.",
        PlainText.Paragraphs([.. RuleInWords.Between(telling.Register.Files.Policy, proposal.Policy()).Select(rule => $"{rule.Then.Name}: {rule.Then.Sentence}")]),
        PlainText.Reason(entry.Reason)) with
    { IsOwed = office.Role == Role.Editor });

    /// <summary>Stewards: enough editors agreed.</summary>
    public static IEnumerable<Notice> Agreed(Telling telling, PolicyAgreed entry) =>
        telling.Register.PolicyProposal is { } proposal && proposal.Entry.Seq == entry.Proposed && proposal.IsAgreed(telling.Register.Files.Policy)
            ? telling.All(Role.Steward).Select(steward => new Notice(
                steward,
                $"rules-agreed-{entry.Proposed}",
                $"Publishing rules number {proposal.Entry.Number} can be put in force",
                $"Enough editors agreed to the publishing rules that are proposed for {telling.Register.Title}.",
                new("Put them in force", telling.At("/publishing/rules/in-force")))
            { IsOwed = true })
            : [];

    /// <summary>Everybody who takes part: other rules are in force.</summary>
    public static IEnumerable<Notice> Changed(Telling telling, PolicyChanged entry) => telling.Everybody.Select(office => Notice.Of(
        office,
        entry,
        "rules",
        $"Publishing rules number {entry.Number} are in force",
        new("Read them", telling.At("/publishing")),
        $"Other publishing rules hold for {telling.Register.Title} from now on.",
        PlainText.Reason(entry.Reason)) with
    { CanWait = true });

    private static IEnumerable<Office> Deciding(Telling telling) => telling.All(Role.Editor).Concat(telling.All(Role.Steward));
}
