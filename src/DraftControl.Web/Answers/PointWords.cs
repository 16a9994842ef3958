using DraftControl.Core.Entries;
using DraftControl.Core.Registers;
using DraftControl.Web.Pages.Contributions;
using DraftControl.Web.Pages.Drafts;
using DraftControl.Web.Pages.Proposals;

namespace DraftControl.Web.Answers;

/// <summary>Points in the words that pages and files use.</summary>
public static class PointWords
{
    /// <summary>Who made a point: <c>Northam Borough Council</c>, or <c>Withheld</c>.</summary>
    public static string MadeBy(this Register register, Point point) => point.Contribution?.Entry.Contributor switch
    {
        null => register.Roster.NameOf(point.Proposal!.Organisation),
        Contributor.Withheld => "Withheld",
        { } contributor => register.Named(contributor),
    };

    /// <summary>What it is about: <c>3.2, 4</c>, or <c>Whole text</c>.</summary>
    public static string About(this Register register, Point point) => point.Clauses.Count == 0 ? "Whole text"
        : string.Join(", ", point.Clauses.Select(clause => register.Draft.Find(clause) is null ? $"{clause} (removed)" : ClauseReference.NameIn(register.Draft, clause)));

    /// <summary>What they said: the point, or a proposal's title and reason.</summary>
    public static string Said(this Point point) => point.Contribution?.Point.ToString() ?? $"{point.Proposal!.Title}\n\n{point.Proposal.Reason}";

    /// <summary>Its state as a tag shows it: the class that colours the tag, and its words.</summary>
    public static (string Class, string Words) StateTag(this Register register, Point point) =>
        point.Contribution is { } contribution ? ContributionWords.StateTag(register, contribution) : ProposalWords.StateTag(register, point.Proposal!);

    /// <summary>How many there are of which kind: <c>31 of 40 points are answered: 12 accepted, 19 not accepted. 9 wait for an answer.</c></summary>
    public static string InWords(IReadOnlyList<Point> points)
    {
        var states = points.CountBy(point => point.State).ToDictionary();
        var (open, answered, withdrawn) = (states.GetValueOrDefault(PointState.Open), states.GetValueOrDefault(PointState.Answered), states.GetValueOrDefault(PointState.Withdrawn));
        var codes = points.Where(point => point.State == PointState.Answered).CountBy(point => point.Code!.Value).OrderBy(counted => counted.Key).Select(counted => $"{counted.Value:N0} {counted.Key.InWords()}");
        var deferred = points.Count(point => point is { State: PointState.Open, Code: AnswerCode.Deferred });
        string?[] sentences =
        [
            $"{answered:N0} of {Count(open + answered)} {(answered == 1 ? "is" : "are")} answered{(answered == 0 ? "" : $": {string.Join(", ", codes)}")}.",
            open == 0 ? null : $"{open:N0} {(open == 1 ? "waits" : "wait")} for an answer{(deferred == 0 ? "" : $", of which {deferred:N0} {(deferred == 1 ? "was" : "were")} deferred")}.",
            withdrawn == 0 ? null : $"{withdrawn:N0} more {(withdrawn == 1 ? "was" : "were")} taken back.",
        ];
        return string.Join(' ', sentences.OfType<string>());
    }

    /// <summary>The words that a clause changed, as a cell of a file holds them; those that only moved stay as they are.</summary>
    public static string Cell(IEnumerable<string> words) => string.Join("\n\n", words.Where(text => text.Length > 0));

    private static string Count(int points) => points == 1 ? "1 point" : $"{points:N0} points";
}
