using System.Text.RegularExpressions;

namespace DraftControl.Web.Intake;

/// <summary>What a column holds.</summary>
public enum IntakeColumn
{
    Organisation,
    Clause,
    LineNumber,
    Paragraph,
    Kind,
    Point,
    Wording,
    Observations,
    Occasion,
    Place,
    Date,
    Class,
    Withheld,

    /// <summary>Which point a row of a disposition table is about.</summary>
    Reference,
}

/// <summary>How columns are headed: in our template, and in that of ISO for comments, of which there are several editions.</summary>
public static partial class IntakeColumns
{
    /// <summary>The columns of our template, in order.</summary>
    public static readonly IReadOnlyList<(IntakeColumn Column, string Heading)> Template =
    [
        (IntakeColumn.Organisation, "Organisation"), (IntakeColumn.Class, "Class"), (IntakeColumn.Withheld, "Withheld"), (IntakeColumn.Clause, "Clause"), (IntakeColumn.Kind, "Kind"),
        (IntakeColumn.Point, "Point"), (IntakeColumn.Wording, "Proposed wording"), (IntakeColumn.Occasion, "Occasion"), (IntakeColumn.Place, "Place"), (IntakeColumn.Date, "Date"),
        (IntakeColumn.LineNumber, "Line number"), (IntakeColumn.Paragraph, "Paragraph"),
    ];

    private static readonly Dictionary<string, IntakeColumn> known = new(StringComparer.Ordinal)
    {
        ["mbnc"] = IntakeColumn.Organisation,
        ["mb"] = IntakeColumn.Organisation,
        ["nc"] = IntakeColumn.Organisation,
        ["organisation"] = IntakeColumn.Organisation,
        ["organization"] = IntakeColumn.Organisation,
        ["clause"] = IntakeColumn.Clause,
        ["clausesubclause"] = IntakeColumn.Clause,
        ["clausenosubclausenoannex"] = IntakeColumn.Clause,
        ["clausenumber"] = IntakeColumn.Clause,
        ["clauseno"] = IntakeColumn.Clause,
        ["linenumber"] = IntakeColumn.LineNumber,
        ["line"] = IntakeColumn.LineNumber,
        ["lineno"] = IntakeColumn.LineNumber,
        ["paragraph"] = IntakeColumn.Paragraph,
        ["paragraphfiguretable"] = IntakeColumn.Paragraph,
        ["paragraphfiguretablenote"] = IntakeColumn.Paragraph,
        ["kind"] = IntakeColumn.Kind,
        ["typeofcomment"] = IntakeColumn.Kind,
        ["type"] = IntakeColumn.Kind,
        ["point"] = IntakeColumn.Point,
        ["comment"] = IntakeColumn.Point,
        ["comments"] = IntakeColumn.Point,
        ["commentbythemb"] = IntakeColumn.Point,
        ["commentsbythemb"] = IntakeColumn.Point,
        ["proposedwording"] = IntakeColumn.Wording,
        ["proposedchange"] = IntakeColumn.Wording,
        ["proposedchanges"] = IntakeColumn.Wording,
        ["proposedchangebythemb"] = IntakeColumn.Wording,
        ["observationsofthesecretariat"] = IntakeColumn.Observations,
        ["secretariatobservations"] = IntakeColumn.Observations,
        ["secretariatobservationsoneachcommentsubmitted"] = IntakeColumn.Observations,
        ["occasion"] = IntakeColumn.Occasion,
        ["place"] = IntakeColumn.Place,
        ["date"] = IntakeColumn.Date,
        ["class"] = IntakeColumn.Class,
        ["withheld"] = IntakeColumn.Withheld,
        ["referenceofthepoint"] = IntakeColumn.Reference,
    };

    /// <summary>What a heading says; null where it is none of ours. Case, spaces, signs, footnote numbers and what stands in brackets do not count.</summary>
    public static IntakeColumn? Of(string heading) =>
        known.TryGetValue(string.Concat(Brackets().Replace(heading, "").Where(char.IsLetter)).ToLowerInvariant(), out var column) ? column : null;

    public static string Heading(this IntakeColumn column) => Template.FirstOrDefault(known => known.Column == column).Heading ?? "Observations of the secretariat";

    [GeneratedRegex(@"\([^()]*\)", RegexOptions.NonBacktracking)]
    private static partial Regex Brackets();
}
