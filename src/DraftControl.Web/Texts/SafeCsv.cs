using CsvHelper;

namespace DraftControl.Web.Texts;

/// <summary>A table as a CSV file that opens in a spreadsheet with every letter right and no cell taken for a formula.</summary>
public static class SafeCsv
{
    /// <summary>What begins a formula, in spreadsheets anywhere: the wide forms count in some.</summary>
    private const string Formula = "=+-@\uFF1D\uFF0B\uFF0D\uFF20";

    private static readonly CsvWriterOptions options = new() { Quoting = CsvQuoting.Always, WriteByteOrderMark = true };

    /// <summary>The bytes of the file, in UTF-8 with the mark by which Excel knows it.</summary>
    public static byte[] Of(IEnumerable<string> heads, IEnumerable<IEnumerable<string?>> rows)
    {
        using var file = new MemoryStream();
        using (var csv = CsvWriter.Create(file, options, leaveOpen: true))
        {
            csv.WriteRecord([.. heads]);
            foreach (var row in rows)
            {
                csv.WriteRecord([.. row.Select(cell => Harmless(cell ?? ""))]);
            }
        }

        return file.ToArray();
    }

    /// <summary>The text, after an apostrophe where a spreadsheet would take it for a formula. The library looks at the very first character only.</summary>
    public static string Harmless(string text)
    {
        var first = text.AsSpan().IndexOfAnyExcept(" \t\r\n\u00A0\u3000");
        return first >= 0 && Formula.Contains(text[first], StringComparison.Ordinal) ? $"'{text}" : text;
    }

    /// <summary>The text without the apostrophe that was put before it, so that a file that comes back holds what was typed.</summary>
    public static string Plain(string text) => text.Length > 1 && text[0] == '\'' && Harmless(text[1..]).Length == text.Length ? text[1..] : text;
}
