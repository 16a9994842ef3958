using System.Text;
using CsCheck;
using DraftControl.Web.Intake;
using DraftControl.Web.Texts;

namespace DraftControl.Tests.Web.Intake;

/// <summary>What files are read, and which are refused with the line.</summary>
public sealed class IntakeFileTests
{
    [Theory]
    [InlineData("Point,Clause\nSay how,3.2\n")]
    [InlineData("Point;Clause\r\nSay how;3.2\r\n")]
    [InlineData("Point\tClause\rSay how\t3.2")]
    [InlineData("sep=;\r\nPoint;Clause\r\nSay how;3.2")]
    [InlineData("\"Point\" , \" CLAUSE \"\n\"Say how\" ,3.2\n")]
    [InlineData("Clause/ Subclause,Comments,MB/NC\n3.2,Say how,\n")]
    [InlineData("\"Clause No./\nSubclause No./ Annex\n(e.g. 3.1)\",\"Comment (justification for change) by the MB\"\n3.2,Say how\n")]
    [InlineData("Template for comments,,\nDate: 3 May 2026,,\n\nMB/NC1,Clause/ Subclause,Comments\n,3.2,Say how\n")]
    [InlineData("Comments;Clause;Unknown, indeed\nSay how;3.2;\n")]
    [InlineData("Point,Clause\n\n,\nSay how,3.2\n\n")]
    public void Headings_and_separators_are_recognised(string text)
    {
        var file = Read(Encoding.UTF8.GetBytes(text));

        var row = Assert.Single(file.Rows);
        Assert.Equal((1, "Say how", "3.2"), (row.Number, row[IntakeColumn.Point], row[IntakeColumn.Clause]));
    }

    [Theory]
    [InlineData("Clause,Kind\n3,te\n", "Line 1: there is no heading “Point” or “Comments”")]
    [InlineData("", "Line 1: there is no heading")]
    [InlineData("Point\n", "Line 1: there are no rows below the headings")]
    [InlineData("Point,Comments\na,b\n", "Line 1: 2 columns hold the same: “Point” and “Comments”")]
    [InlineData("Point,Clause\nSay,1\n\"Say how,2\nand,3\n", "Line 3: a quotation mark is opened here and never closed")]
    [InlineData("Point,Clause\n\"two\nlines\"x,2\n", "Line 3: there is text after a closing quotation mark")]
    [InlineData("Point,Clause\nSay\0,2\n", "Line 2: there is a character here that no text holds")]
    public void A_file_that_cannot_be_read_is_refused_with_the_line(string text, string fault) => Assert.StartsWith(fault, Refused(Encoding.UTF8.GetBytes(text)), StringComparison.Ordinal);

    [Theory]
    [InlineData("utf-8", true)]
    [InlineData("utf-8", false)]
    [InlineData("utf-16", true)]
    [InlineData("utf-16BE", true)]
    public void Letters_are_right_in_every_encoding_that_says_which_it_is(string name, bool marked)
    {
        var encoding = Encoding.GetEncoding(name);

        var file = Read([.. marked ? encoding.GetPreamble() : [], .. encoding.GetBytes("Point\nŷ “Æ” 𝔘 £5\n")]);

        Assert.Equal("ŷ “Æ” 𝔘 £5", file.Rows[0][IntakeColumn.Point]);
    }

    [Theory]
    [InlineData("we don’t pay £5 – or “more” • café’s …", true)]
    [InlineData("O’Neill’s and Noël", true)]
    [InlineData("‘single’ 50€", true)]
    [InlineData("Garc\u0092a", false)] // García on a Mac
    [InlineData("na\u0095ve", false)] // naïve on a Mac
    [InlineData("CAFÉ", false)]
    [InlineData("\u00E8", false)]
    [InlineData("\u0081", false)]
    public void Windows_letters_are_read_where_they_can_be_no_others(string text, bool certain)
    {
        byte[] file = [.. "Point\nfirst\n"u8, .. text.Select(In1252)];

        if (certain)
        {
            Assert.Equal(text, Read(file).Rows[1][IntakeColumn.Point]);
        }
        else
        {
            Assert.StartsWith("Line 3: there is a letter or sign here whose encoding is not certain", Refused(file), StringComparison.Ordinal);
        }
    }

    [Fact]
    public void Broken_encodings_are_refused_with_the_line()
    {
        Assert.StartsWith("Line 2: ", Refused([0xEF, 0xBB, 0xBF, .. "Point\na"u8, 0xFF, .. "\n"u8]), StringComparison.Ordinal);
        Assert.StartsWith("Line 2: there is half a letter here", Refused([0xFF, 0xFE, .. Encoding.Unicode.GetBytes("Point\n"), 0x00, 0xD8, 0x41, 0x00]), StringComparison.Ordinal);
        Assert.StartsWith("Line 3: the file ends in the middle of a letter", Refused([0xFF, 0xFE, .. Encoding.Unicode.GetBytes("Point\na\n"), 0x41]), StringComparison.Ordinal);
        Assert.StartsWith("The file is a workbook", Refused([.. "PK\u0003\u0004"u8, 0, 0, 1]), StringComparison.Ordinal);
    }

    [Fact]
    public void Five_thousand_rows_and_ten_mebibytes_are_the_most()
    {
        var most = $"Point\n{string.Concat(Enumerable.Range(1, 5000).Select(row => $"Point {row}\n"))}";

        Assert.Equal(5000, Read(Encoding.UTF8.GetBytes(most)).Rows.Count);
        Assert.StartsWith("Line 5002: this is row 5,001", Refused(Encoding.UTF8.GetBytes($"{most}one more\n")), StringComparison.Ordinal);
        Assert.StartsWith("The file is larger than 10 MiB", Refused(new byte[(10 * 1024 * 1024) + 1]), StringComparison.Ordinal);
    }

    [Fact]
    public void Rows_know_their_lines_and_what_stands_under_no_heading()
    {
        var file = Read("Extra,Point\n,\"one\ntwo\"\n,three,,four\n"u8.ToArray());

        Assert.Equal([2, 4], file.Rows.Select(row => row.Line));
        Assert.Equal(["four"], file.Rows[1].Surplus);
        Assert.Equal(["Extra"], file.Unread);
    }

    [Fact]
    public void Any_bytes_are_read_or_refused() => Gen.Byte.Array[0, 200].Select(Gen.Bool, (bytes, headed) => headed ? [.. "Point,Clause\n"u8, .. bytes] : bytes).Sample(bytes =>
        (IntakeFile.Read(bytes, out var fault) is null) == (fault is not null), iter: 5000);

    [Fact]
    public void Any_text_in_a_file_of_ours_comes_back()
    {
        var cell = Gen.Char["ab \",;\t\n\r'=+-@£ŷ"].Array[0, 12].Select(letters => new string(letters)).Where(text => SafeCsv.Plain(text) == text);

        Gen.Select(cell, cell, cell).Array[1, 8].Where(rows => rows.All(row => !string.IsNullOrWhiteSpace(row.Item1 + row.Item2 + row.Item3))).Sample(rows =>
        {
            var bytes = SafeCsv.Of(["Organisation", "Point", "Proposed wording"], rows.Select(row => (IEnumerable<string?>)[row.Item1, row.Item2, row.Item3]));
            return Read(bytes).Rows.Select(row => (row[IntakeColumn.Organisation], row[IntakeColumn.Point], row[IntakeColumn.Wording])).SequenceEqual(rows);
        });
    }

    private static byte In1252(char letter) => letter switch
    {
        '€' => 0x80,
        '…' => 0x85,
        '‘' => 0x91,
        '’' => 0x92,
        '“' => 0x93,
        '”' => 0x94,
        '•' => 0x95,
        '–' => 0x96,
        '—' => 0x97,
        _ => (byte)letter,
    };

    private static IntakeFile Read(byte[] bytes)
    {
        var file = IntakeFile.Read(bytes, out var fault);
        Assert.Null(fault);
        return file!;
    }

    private static string Refused(byte[] bytes)
    {
        Assert.Null(IntakeFile.Read(bytes, out var fault));
        return fault!.ToString();
    }
}
