using System.Globalization;
using DraftControl.Core.Wordings;
using DraftControl.Web.Texts;

namespace DraftControl.Web.Intake;

/// <summary>One row of a file, as it was typed.</summary>
/// <param name="Number">Rows count up from 1; blank ones do not count.</param>
/// <param name="Line">The line of the file that it begins on.</param>
/// <param name="Cells">What stands in the columns that are read.</param>
/// <param name="Surplus">What stands in cells that have no heading.</param>
public sealed record IntakeRow(int Number, int Line, IReadOnlyDictionary<IntakeColumn, string> Cells, IReadOnlyList<string> Surplus)
{
    /// <summary>What was typed; empty where nothing was.</summary>
    public string this[IntakeColumn column] => Cells.GetValueOrDefault(column, "");
}

/// <summary>A file of contributions: its rows, and the columns that are not read.</summary>
/// <param name="Rows">The rows, in order.</param>
/// <param name="Unread">The headings of columns that nothing is read from.</param>
public sealed record IntakeFile(IReadOnlyList<IntakeRow> Rows, IReadOnlyList<string> Unread)
{
    public const int MostBytes = 10 * 1024 * 1024;
    public const int MostRows = 5000;

    /// <summary>ISO's template has some lines above its headings.</summary>
    private const int MostAbove = 20;

    private static readonly char[] separators = [',', ';', '\t'];

    /// <summary>Whether a source stands in it that is to be withheld from others.</summary>
    public bool HoldsWithheld => Rows.Any(row => !string.IsNullOrWhiteSpace(row[IntakeColumn.Withheld]));

    /// <summary>Reads a file. Never throws. Linear in its length.</summary>
    /// <param name="bytes">The whole file.</param>
    /// <param name="fault">Why it cannot be read; null where it can.</param>
    public static IntakeFile? Read(ReadOnlySpan<byte> bytes, out IntakeFault? fault)
    {
        if (bytes.Length > MostBytes)
        {
            fault = new(null, "The file is larger than 10 MiB. Divide it into several files");
            return null;
        }

        return Decoding.TryRead(bytes, out var text, out fault) ? Read(text, out fault) : null;
    }

    private static IntakeFile? Read(string text, out IntakeFault? fault)
    {
        if (Heading(text, out fault) is not var (separator, from, line, above))
        {
            return null;
        }

        var records = CsvRecords.Read(text, separator, above + 1 + MostRows + 1, out fault, from, line);
        fault ??= records.Count > above + 1 + MostRows ? new(records[^1].Line, "this is row 5,001. At most 5,000 rows can be brought in at once: divide the file into several.")
            : records.Count == above + 1 ? new(records[^1].Line, "there are no rows below the headings.")
            : null;
        return fault is null ? Read(records[above], records.Skip(above + 1), out fault) : null;
    }

    /// <summary>Where the headings are and what separates cells: under the right separator most headings are known.</summary>
    private static (char Separator, int From, int Line, int Above)? Heading(string text, out IntakeFault? fault)
    {
        var (said, from) = Said(text);
        (int Known, char Separator, int Above) best = (0, ',', 0);
        IntakeFault? first = null;
        foreach (var separator in said is { } one ? [one] : separators)
        {
            var records = CsvRecords.Read(text, separator, MostAbove, out var broken, from, from > 0 ? 2 : 1);
            foreach (var (above, record) in records.Index())
            {
                var columns = record.Cells.Select(IntakeColumns.Of).OfType<IntakeColumn>().ToList();
                best = columns.Contains(IntakeColumn.Point) && columns.Count > best.Known ? (columns.Count, separator, above) : best;
            }

            first ??= broken;
        }

        fault = best.Known > 0 ? null : first ?? new(from > 0 ? 2 : 1, "there is no heading “Point” or “Comments”, separated by commas, semicolons or tabs. Put the headings of the template above the rows.");
        return best.Known > 0 ? (best.Separator, from, from > 0 ? 2 : 1, best.Above) : null;
    }

    /// <summary>The separator that Excel was told of in a first line, <c>sep=;</c>, and where the text goes on.</summary>
    private static (char? Separator, int From) Said(string text)
    {
        if (!text.StartsWith("sep=", StringComparison.OrdinalIgnoreCase) || text.Length < 6 || !separators.Contains(text[4]) || text[5] is not ('\r' or '\n'))
        {
            return (null, 0);
        }

        return (text[4], text.AsSpan(5).StartsWith("\r\n") ? 7 : 6);
    }

    private static IntakeFile? Read(CsvRecord headings, IEnumerable<CsvRecord> records, out IntakeFault? fault)
    {
        var columns = headings.Cells.Select(IntakeColumns.Of).ToList();
        fault = columns.OfType<IntakeColumn>().CountBy(column => column).Where(counted => counted.Value > 1).Select(counted => new IntakeFault(
            headings.Line, $"{counted.Value.ToString(CultureInfo.InvariantCulture)} columns hold the same: {string.Join(" and ", headings.Cells.Where(heading => IntakeColumns.Of(heading) == counted.Key).Select(heading => $"“{Hygiene.Folded(heading)}”"))}. Remove all but one."))
            .FirstOrDefault();
        return fault is null
            ? new([.. records.Select((record, index) => Row(index + 1, record, columns))], [.. headings.Cells.Where(heading => !string.IsNullOrWhiteSpace(heading) && IntakeColumns.Of(heading) is null).Select(Hygiene.Folded)])
            : null;
    }

    private static IntakeRow Row(int number, CsvRecord record, List<IntakeColumn?> columns) => new(
        number,
        record.Line,
        record.Cells.Zip(columns).Where(pair => pair.Second is not null && pair.First.Length > 0).ToDictionary(pair => pair.Second!.Value, pair => SafeCsv.Plain(pair.First)),
        [.. record.Cells.Skip(columns.Count).Where(cell => !string.IsNullOrWhiteSpace(cell))]);
}
