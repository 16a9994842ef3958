using DraftControl.Web.Texts;

namespace DraftControl.Web.Evidence;

/// <summary>One table of an evidence pack: on the page, and as a file for spreadsheets.</summary>
/// <param name="File">The name of its file, without the extension; also its place on the page.</param>
/// <param name="Title">Its heading.</param>
/// <param name="Says">What it tells, in a sentence.</param>
/// <param name="Empty">What is said where it has no rows.</param>
/// <param name="Heads">The heads of its columns.</param>
/// <param name="Rows">Its rows, in an order that only the record decides.</param>
public sealed record EvidenceTable(string File, string Title, string Says, string Empty, IReadOnlyList<string> Heads, IReadOnlyList<IReadOnlyList<string>> Rows)
{
    public byte[] Csv => SafeCsv.Of(Heads, Rows);
}
