using System.Text;

namespace DraftControl.Web.Intake;

/// <summary>One record of a CSV file.</summary>
/// <param name="Line">The line that it begins on, from 1.</param>
/// <param name="Cells">What stands in it, in order.</param>
public sealed record CsvRecord(int Line, IReadOnlyList<string> Cells);

/// <summary>Takes a CSV file apart as RFC 4180 says: a cell in quotation marks may hold separators, line breaks and doubled quotation marks.</summary>
public sealed class CsvRecords
{
    /// <summary>More cells than this no template has.</summary>
    private const int MostCells = 200;

    private readonly string text;
    private readonly char separator;
    private int at;
    private int line;

    private CsvRecords(string text, char separator, int at, int line) => (this.text, this.separator, this.at, this.line) = (text, separator, at, line);

    /// <summary>Every record that is not blank, until one cannot be read or there are enough. Linear in the length of the text.</summary>
    /// <param name="text">The text of the file.</param>
    /// <param name="separator">What stands between two cells.</param>
    /// <param name="most">How many are enough.</param>
    /// <param name="fault">Why one cannot be read; null where all can.</param>
    /// <param name="from">Where in the text to begin.</param>
    /// <param name="line">The line that this is.</param>
    public static List<CsvRecord> Read(string text, char separator, int most, out IntakeFault? fault, int from = 0, int line = 1)
    {
        var (reading, records) = (new CsvRecords(text, separator, from, line), new List<CsvRecord>());
        fault = null;
        while (reading.at < text.Length && records.Count < most && fault is null)
        {
            var (start, cells) = (reading.line, new List<string>());
            fault = reading.Record(cells);
            if (fault is null && cells.Exists(cell => !string.IsNullOrWhiteSpace(cell)))
            {
                records.Add(new(start, cells));
            }
        }

        return records;
    }

    private IntakeFault? Record(List<string> cells)
    {
        while (cells.Count < MostCells)
        {
            var fault = at < text.Length && text[at] == '"' ? Quoted(cells) : Plain(cells);
            if (fault is not null)
            {
                return fault;
            }

            if (at >= text.Length || text[at] != separator)
            {
                Break();
                return null;
            }

            at++;
        }

        return new(line, $"there are more than {MostCells} cells in this row.");
    }

    private IntakeFault? Plain(List<string> cells)
    {
        var start = at;
        while (at < text.Length && text[at] != separator && text[at] is not ('\r' or '\n'))
        {
            at++;
        }

        cells.Add(text[start..at]);
        return null;
    }

    private IntakeFault? Quoted(List<string> cells)
    {
        var (cell, opened) = (new StringBuilder(), line);
        for (at++; at < text.Length; at++)
        {
            if (text[at] == '"' && (at + 1 == text.Length || text[at + 1] != '"'))
            {
                at++;
                cells.Add(cell.ToString());
                return End();
            }

            at += text[at] == '"' ? 1 : 0;
            line += text[at] == '\n' || (text[at] == '\r' && (at + 1 == text.Length || text[at + 1] != '\n')) ? 1 : 0;
            cell.Append(text[at]);
        }

        return new(opened, "a quotation mark is opened here and never closed. Close it, or double it if it is part of the text.");
    }

    /// <summary>After a closing quotation mark comes a separator, the end of the line, or spaces that somebody put there for looks.</summary>
    private IntakeFault? End()
    {
        while (at < text.Length && text[at] == ' ')
        {
            at++;
        }

        return at == text.Length || text[at] == separator || text[at] is '\r' or '\n' ? null
            : new(line, "there is text after a closing quotation mark. Double the quotation marks that are part of the text.");
    }

    private void Break()
    {
        if (at < text.Length)
        {
            at += text[at] == '\r' && at + 1 < text.Length && text[at + 1] == '\n' ? 2 : 1;
            line++;
        }
    }
}
