using DraftControl.Core.Entries;
using DraftControl.Core.People;
using DraftControl.Core.Registers;
using DraftControl.Web.Texts;

namespace DraftControl.Web.Mail.Notices;

/// <summary>Who is told of questions about proposals, of disputes, and of decisions that are undone.</summary>
internal static class ReplyNotices
{
    /// <summary>Representatives of the organisation that is asked, while the question waits.</summary>
    public static IEnumerable<Notice> Asked(Telling telling, QuestionAsked entry) =>
        telling.Register.Proposals[entry.Proposal] is var proposal && proposal.Question?.Seq == entry.Seq
            ? Proposers(telling, proposal).Select(representative => Notice.Of(
                representative,
                entry,
                "asked",
                $"A question about your proposal {entry.Proposal}: {proposal.Title}",
                new("Answer it, or revise the proposal", telling.At($"/proposals/{entry.Proposal}/reply")),
                $"{telling.Register.Author(entry.By)} asks about your proposal {entry.Proposal}, {proposal.Title}:",
                PlainText.Reason(entry.Reason),
                entry.AnswerBy is { } day ? $"An answer is asked for until {day.Date.InWords()}. The proposal waits for it." : "The proposal waits for your answer.") with
            { IsOwed = true, Matter = telling.Matter(proposal) })
            : [];

    /// <summary>Editors: the proposal waits for them again.</summary>
    public static IEnumerable<Notice> Answered(Telling telling, QuestionAnswered entry) =>
        telling.Register.Proposals[entry.Proposal] is { IsOpen: true } proposal
            ? Others(telling, proposal).Select(editor => Notice.Of(
                editor,
                entry,
                "answered",
                $"Answered about proposal {entry.Proposal}: {proposal.Title}",
                new("Decide it", telling.At($"/proposals/{entry.Proposal}")),
                $"{telling.NameOf(entry.By.Organisation)} answered the question about proposal {entry.Proposal}, {proposal.Title}:",
                PlainText.Reason(entry.Reason)) with
            { IsOwed = true, Matter = telling.Matter(proposal) })
            : [];

    /// <summary>Editors other than the one who decided.</summary>
    public static IEnumerable<Notice> Disputed(Telling telling, ChangesDisputed entry) =>
        telling.Register.Proposals[entry.Proposal] is { IsDisputed: true } proposal
            ? Others(telling, proposal).Where(editor => editor.Person != proposal.Decision!.By.Person).Select(editor => Notice.Of(
                editor,
                entry,
                "disputed",
                $"A disputed decision on proposal {entry.Proposal}: {proposal.Title}",
                new("Look at it, and let the decision stand or undo it", telling.At($"/proposals/{entry.Proposal}/dispute")),
                $"{telling.NameOf(entry.By.Organisation)} disagrees with the changes with which its proposal {entry.Proposal}, {proposal.Title}, was accepted:",
                PlainText.Reason(entry.Reason)) with
            { IsOwed = true, Matter = telling.Matter(proposal) })
            : [];

    public static IEnumerable<Notice> Settled(Telling telling, DisputeSettled entry) =>
        telling.Register.Proposals[entry.Proposal] is var proposal
            ? Proposers(telling, proposal).Select(representative => Notice.Of(
                representative,
                entry,
                "settled",
                $"The decision on proposal {entry.Proposal} stands: {proposal.Title}",
                new("Your proposal and what was said", telling.At($"/proposals/{entry.Proposal}")),
                $"{telling.Register.Author(entry.By)} looked at the decision that you disagree with, and lets it stand:",
                PlainText.Reason(entry.Reason)) with
            { Matter = telling.Matter(proposal) })
            : [];

    /// <summary>Representatives of the organisation that proposed, and whoever made the decision.</summary>
    public static IEnumerable<Notice> Undone(Telling telling, DecisionUndone entry) =>
        telling.Register.Proposals[entry.Proposal] is var proposal
            ? Proposers(telling, proposal).Concat(Others(telling, proposal)).Select(office => Notice.Of(
                office,
                entry,
                "undone",
                $"The decision on proposal {entry.Proposal} was undone: {proposal.Title}",
                new("Read it", telling.At($"/proposals/{entry.Proposal}")),
                $"{telling.Register.Author(entry.By)} undid the decision on proposal {entry.Proposal}, {proposal.Title}:",
                PlainText.Reason(entry.Reason),
                entry.Changes.Count > 0 ? "The words that it changed are as they were before. The proposal is open again." : "The proposal is open again.") with
            { Matter = telling.Matter(proposal) })
            : [];

    private static IEnumerable<Office> Proposers(Telling telling, Proposal proposal) => telling.All(Role.Representative).Where(office => office.Organisation == proposal.Organisation);

    private static IEnumerable<Office> Others(Telling telling, Proposal proposal) => telling.All(Role.Editor).Where(office => office.Organisation != proposal.Organisation);
}
