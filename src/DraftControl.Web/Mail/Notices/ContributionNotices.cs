using DraftControl.Core.Entries;
using DraftControl.Core.People;
using DraftControl.Core.Registers;
using DraftControl.Web.Pages.Contributions;

namespace DraftControl.Web.Mail.Notices;

/// <summary>Who is told of contributions and their answers.</summary>
internal static class ContributionNotices
{
    /// <summary>Editors of other organisations: a contribution waits for their answer. It can wait for the morning; of all that come in one file they are told once.</summary>
    public static IEnumerable<Notice> Waits(Telling telling, Contributed entry) => entry.File is { } file
        ? telling.All(Role.Editor).Select(editor => new Notice(
            editor,
            $"{file}/contributed",
            "Contributions that came in a file wait for answers",
            PlainText.Paragraphs(
                $"{telling.NameOf(entry.By.Organisation)} brings in contributions from a file. The first is contribution {entry.Contribution}:",
                PlainText.Excerpt(entry.Reason!)),
            new("Answer them", telling.At("/proposals/worklist?kind=contribution")))
        { CanWait = true, IsOwed = true })
        : telling.Register.Contributions[entry.Contribution] is var contribution && telling.Register.State(contribution) == ContributionState.Open
            ? telling.All(Role.Editor).Where(editor => editor.Organisation != contribution.Organisation()).Select(editor => Notice.Of(
                editor,
                entry,
                "contributed",
                $"Contribution {entry.Contribution} waits for an answer: {contribution.FirstLine()}",
                new("Answer it", telling.At($"/contributions/{entry.Contribution}")),
                $"{telling.NameOf(entry.By.Organisation)} brought in contribution {entry.Contribution}:",
                PlainText.Excerpt(entry.Reason!)) with
            { CanWait = true, IsOwed = true, Matter = telling.Matter(contribution) })
            : [];

    /// <summary>Who made a contribution and who brought it in: it has been answered.</summary>
    public static IEnumerable<Notice> Answered(Telling telling, ContributionAnswered entry) =>
        Told(telling, entry, telling.Register.Contributions[entry.Contribution], entry.Code.InWords());

    /// <summary>The same where the decision on the proposal that was made of it answers it.</summary>
    public static IEnumerable<Notice> Decided(Telling telling, Decided entry) =>
        entry.Code != DecisionCode.Deferred && telling.Register.Proposals[entry.Proposal].Contribution is { } number
            ? Told(telling, entry, telling.Register.Contributions[number], entry.Code.InWords())
            : [];

    private static IEnumerable<Notice> Told(Telling telling, Entry entry, Contribution contribution, string answer) => telling.All(Role.Representative)
        .Where(office => office.Organisation == contribution.Organisation())
        .Concat(telling.All(contribution.Entry.By.Role).Where(office => office == contribution.Entry.By))
        .Select(office => Notice.Of(
            office,
            entry,
            "answered",
            $"Contribution {contribution.Number} was answered: {answer}",
            new("Read it beside the words as they stand", telling.At($"/contributions/{contribution.Number}")),
            "The point was:",
            PlainText.Excerpt(contribution.Point),
            $"The answer of {telling.NameOf(entry.By.Organisation)}: {answer}.",
            PlainText.Reason(entry.Reason)) with
        { Matter = telling.Matter(contribution) });
}
