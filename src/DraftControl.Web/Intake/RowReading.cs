using DraftControl.Core.Entries;
using DraftControl.Core.People;
using DraftControl.Core.Wordings;

namespace DraftControl.Web.Intake;

/// <summary>What holds for rows that do not say themselves where and when a point was made.</summary>
public sealed record IntakeDefaults(OccasionKind Occasion, Line? Place, Day? Day);

/// <summary>Reads rows one by one: what each would bring in, and what is wrong with it.</summary>
/// <param name="sources">Who is who.</param>
/// <param name="clauses">The clauses of the draft whose numbers were used.</param>
/// <param name="defaults">What holds for all rows.</param>
/// <param name="today">After this no point has been made yet.</param>
public sealed class RowReading(Sources sources, ClauseFinder clauses, IntakeDefaults defaults, DateOnly today)
{
    private const int MostOfALine = 200;

    public ReadRow Read(IntakeRow typed, IntakeCorrection? correction)
    {
        var row = correction?.Applied(typed) ?? typed;
        var faults = new List<(IntakeColumn, string)>();
        if (row.Surplus.Count > 0)
        {
            faults.Add((IntakeColumn.Point, $"There is text in this row that stands under no heading: “{CellWords.Short(row.Surplus[0])}”"));
        }

        var (contributor, withheld, source) = Who(row, faults);
        var (clause, from) = Clause(row, correction?.Clause);
        var read = new ReadRow(row)
        {
            Contributor = contributor,
            Withheld = withheld,
            Source = source,
            Clause = clause,
            From = from,
            Kind = Kind(row, faults),
            Occasion = Occasion(row, faults),
            Point = Text(row[IntakeColumn.Point], IntakeColumn.Point, "The point", faults) is { } point ? Placed(row, point, faults) : Missing(row, faults),
            Wording = Text(row[IntakeColumn.Wording], IntakeColumn.Wording, "The proposed wording", faults),
        };
        return read with { Faults = faults };
    }

    private (Contributor? Contributor, string? Withheld, string Source) Who(IntakeRow row, List<(IntakeColumn, string)> faults)
    {
        var name = Hygiene.Folded(Hygiene.Normalised(row[IntakeColumn.Organisation]));
        var withheld = CellWords.IsWithheld(row[IntakeColumn.Withheld]);
        if (!withheld && !CellWords.IsNamed(row[IntakeColumn.Withheld]))
        {
            faults.Add((IntakeColumn.Withheld, $"“{CellWords.Short(row[IntakeColumn.Withheld])}” cannot be read. Enter “withheld” to keep the name out of the record, or leave it empty"));
        }

        if (name.Length == 0)
        {
            faults.Add((IntakeColumn.Organisation, withheld ? "Enter who made the point. The name is kept out of the record" : "Enter the organisation that made the point"));
            return (null, null, "");
        }

        if (withheld)
        {
            var fits = name.Length <= MostOfALine && Hygiene.IsCleanLine(name);
            faults.AddRange(fits ? [] : [(IntakeColumn.Organisation, "The name must be 200 characters or fewer, without invisible characters")]);
            return (null, fits ? name : null, Sources.WithheldKey(name));
        }

        return (Named(row, name, faults), null, sources.Key(name));
    }

    private Contributor? Named(IntakeRow row, string name, List<(IntakeColumn, string)> faults)
    {
        switch (sources.Find(name))
        {
            case [var known]:
                return new Contributor.Registered(known.Slug);
            case [_, _, ..]:
                faults.Add((IntakeColumn.Organisation, $"Several organisations are called “{CellWords.Short(name)}”. Enter the short name"));
                return null;
            default:
                return Other(row, name, faults);
        }
    }

    private static Contributor.Named? Other(IntakeRow row, string name, List<(IntakeColumn, string)> faults)
    {
        if (!OrganisationName.TryParse(name, provider: null, out var parsed))
        {
            faults.Add((IntakeColumn.Organisation, OrganisationName.Demand));
            return null;
        }

        if (CellWords.ClassOf(row[IntakeColumn.Class]) is not { } kind)
        {
            faults.Add((IntakeColumn.Class, string.IsNullOrWhiteSpace(row[IntakeColumn.Class])
                ? $"“{CellWords.Short(name)}” is not registered here. Enter its class, or the name of a registered organisation"
                : $"“{CellWords.Short(row[IntakeColumn.Class])}” is not a class. Enter {CellWords.Classes}"));
            return null;
        }

        return new(parsed, kind);
    }

    private (ClauseId? Clause, ClauseFrom From) Clause(IntakeRow row, string? chosen) =>
        chosen == IntakeCorrection.WholeText ? (null, ClauseFrom.Chosen)
        : ClauseId.TryParse(chosen, provider: null, out var clause) ? (clause, ClauseFrom.Chosen)
        : clauses.Find(row[IntakeColumn.Clause], row[IntakeColumn.Point], row[IntakeColumn.Wording]);

    private static ContributionKind Kind(IntakeRow row, List<(IntakeColumn, string)> faults)
    {
        if (CellWords.KindOf(row[IntakeColumn.Kind]) is { } kind)
        {
            return kind;
        }

        faults.Add((IntakeColumn.Kind, $"“{CellWords.Short(row[IntakeColumn.Kind])}” is not a kind. Enter wording, meaning, plain English, political neutrality or other; or ge, te or ed"));
        return default;
    }

    private Occasion Occasion(IntakeRow row, List<(IntakeColumn, string)> faults)
    {
        var kind = string.IsNullOrWhiteSpace(row[IntakeColumn.Occasion]) ? defaults.Occasion : CellWords.OccasionOf(row[IntakeColumn.Occasion]);
        if (kind is null)
        {
            faults.Add((IntakeColumn.Occasion, $"“{CellWords.Short(row[IntakeColumn.Occasion])}” is not an occasion. Enter workshop, meeting, letter, document or other"));
        }

        var (place, typed) = (defaults.Place, Hygiene.Folded(Hygiene.Normalised(row[IntakeColumn.Place])));
        if (typed.Length > 0 && (typed.Length > MostOfALine || !Line.TryParse(typed, provider: null, out place)))
        {
            faults.Add((IntakeColumn.Place, "The place must be 200 characters or fewer, without invisible characters"));
        }

        return new(kind ?? default, place, Day(row, faults));
    }

    private Day? Day(IntakeRow row, List<(IntakeColumn, string)> faults)
    {
        var typed = row[IntakeColumn.Date];
        if (string.IsNullOrWhiteSpace(typed))
        {
            return defaults.Day;
        }

        if (!IntakeDay.TryRead(typed, out var day))
        {
            faults.Add((IntakeColumn.Date, $"“{CellWords.Short(typed)}” is not clear. {IntakeDay.Demand}"));
        }
        else if (day.Date > today)
        {
            faults.Add((IntakeColumn.Date, $"{CellWords.Short(typed)} is in the future. Enter the day when the point was made"));
        }

        return day;
    }

    /// <summary>The point, and where in the clause it is made, which no other part of an entry holds.</summary>
    private static Reason? Placed(IntakeRow row, Reason point, List<(IntakeColumn, string)> faults)
    {
        var placed = PlaceInClause.With(point.ToString(), row[IntakeColumn.LineNumber], row[IntakeColumn.Paragraph]);
        return placed == point.ToString() ? point : Text(placed, IntakeColumn.Point, "The point", faults);
    }

    private static Reason? Missing(IntakeRow row, List<(IntakeColumn, string)> faults)
    {
        if (string.IsNullOrWhiteSpace(row[IntakeColumn.Point]))
        {
            faults.Add((IntakeColumn.Point, "Enter the point that was made"));
        }

        return null;
    }

    private static Reason? Text(string typed, IntakeColumn column, string what, List<(IntakeColumn, string)> faults)
    {
        var text = Hygiene.Normalised(typed).Trim();
        if (text.Length > 0 && !Reason.TryParse(text, provider: null, out _))
        {
            faults.Add((column, Hygiene.Complaint(text) is { } fault ? $"{what} holds {fault}. Correct the row: invisible characters are left out there" : $"{what} must be 10,000 characters or fewer"));
        }

        return Reason.TryParse(text, provider: null, out var reason) ? reason : null;
    }
}
