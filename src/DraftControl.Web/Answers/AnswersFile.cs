using System.Globalization;
using DraftControl.Core.Entries;
using DraftControl.Core.Registers;
using DraftControl.Web.Declarations;
using DraftControl.Web.Pages.Proposals;
using DraftControl.Web.Texts;

namespace DraftControl.Web.Answers;

/// <summary>"You said, we did" as a table: one row a point.</summary>
public static class AnswersFile
{
    public static readonly IReadOnlyList<string> Heads =
    [
        "Point", "Made by", "Kind", "Occasion", "Place", "Date", "Clause", "What they said", "Wording asked for", "State", "Answer", "Reason", "Proposal", "Answered by", "Answered on", "Wording before", "Wording after",
    ];

    public static IEnumerable<string?> Cells(Register register, Point point, PointChanges changes)
    {
        var (entry, answer) = (point.Contribution?.Entry, point.Answer);
        return
        [
            ProposalWords.Capital(point.Name),
            register.MadeBy(point),
            entry?.Kind.InWords(),
            entry?.Occasion.Kind.Spelled(),
            entry?.Occasion.Place?.ToString(),
            entry?.Occasion.Day?.ToString(),
            register.About(point),
            point.Said(),
            entry?.Wording?.ToString() ?? PointWords.Cell((changes.Asked.Count > 0 ? changes.Asked : changes.Made).Select(change => change.New)),
            point.State.Spelled(),
            point.Code?.InWords(),
            answer?.Reason?.ToString(),
            (point.By ?? point.Proposal?.Number)?.ToString(CultureInfo.InvariantCulture),
            answer is null ? null : register.Author(answer.By),
            answer is null ? null : UkDay.Of(answer.At).ToString(),
            PointWords.Cell(changes.Made.Select(change => change.Old)),
            PointWords.Cell(changes.Made.Select(change => change.New)),
        ];
    }
}
