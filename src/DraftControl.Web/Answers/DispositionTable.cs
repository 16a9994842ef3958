using DraftControl.Core.Entries;
using DraftControl.Core.People;
using DraftControl.Core.Registers;
using DraftControl.Core.Wordings;
using DraftControl.Web.Declarations;
using DraftControl.Web.Intake;

namespace DraftControl.Web.Answers;

/// <summary>A point as a row of ISO's commenting template, with what was observed on it and which point it is.</summary>
public sealed record DispositionRow(string MadeBy, string Line, string Clause, string Paragraph, string Kind, string Comment, string ProposedChange, string Observation, string Reference)
{
    /// <summary>ISO's headings in ISO's order, and one more that finds the point again.</summary>
    public static readonly IReadOnlyList<string> Heads =
    [
        "MB/NC", "Line number", "Clause/ Subclause", "Paragraph/ Figure/ Table", "Type of comment", "Comments", "Proposed change", "Observations of the secretariat", "Reference of the point",
    ];

    public IEnumerable<string> Cells => [MadeBy, Line, Clause, Paragraph, Kind, Comment, ProposedChange, Observation, Reference];

    public static DispositionRow Of(Point point, Slug declaration, Register register, Func<RecordedEntry, IReadOnlyList<WordsChanged>> words)
    {
        var (comment, line, paragraph) = point.Contribution is null ? (point.Said(), "", "") : PlaceInClause.Apart(point.Said());
        return new(
            register.MadeBy(point),
            line,
            register.About(point),
            paragraph,
            (point.Contribution?.Entry.Kind ?? ContributionKind.Wording).InWords(),
            comment,
            Wanted(point, register, words),
            Answers.Observation.Of(point),
            ReferenceOf(point, declaration));
    }

    /// <summary>Which point it is, and of which declaration: <c>what-we-share/contributions/3</c>.</summary>
    public static string ReferenceOf(Point point, Slug declaration) => $"{declaration}/{(point.Contribution is null ? "proposals" : "contributions")}/{point.Number}";

    /// <summary>The words that are wished for, without numbers of clauses, which another decision might change.</summary>
    private static string Wanted(Point point, Register register, Func<RecordedEntry, IReadOnlyList<WordsChanged>> words) => point.Contribution is { } contribution
        ? contribution.Entry.Wording?.ToString() ?? ""
        : PointWords.Cell(words(point.Asked(register)!).Where(change => change.Change is not Change.Reword || !string.Equals(change.Old, change.New, StringComparison.Ordinal)).Select(change => change.Change switch
        {
            Change.Remove => $"Remove: {change.Old}",
            Change.Move => $"Move: {change.New}",
            Change.Add => $"Add: {change.New}",
            _ => change.New,
        }));
}
