using System.Text;
using DraftControl.Web.Texts;

namespace DraftControl.Tests.Web.Texts;

/// <summary>What a spreadsheet would take for a formula stands behind an apostrophe.</summary>
public sealed class SafeCsvTests
{
    [Theory]
    [InlineData("=1+1", "'=1+1")]
    [InlineData("+44 20", "'+44 20")]
    [InlineData("-1", "'-1")]
    [InlineData("@SUM(A1)", "'@SUM(A1)")]
    [InlineData(" =1", "' =1")]
    [InlineData("   @x", "'   @x")]
    [InlineData("\t=1", "'\t=1")]
    [InlineData("\r=1", "'\r=1")]
    [InlineData("\r\n-1", "'\r\n-1")]
    [InlineData("\u00A0=1", "'\u00A0=1")]
    [InlineData("\uFF1D1+1", "'\uFF1D1+1")]
    [InlineData("a=1", "a=1")]
    [InlineData("Northam – east", "Northam – east")]
    [InlineData("'=1", "'=1")]
    [InlineData("", "")]
    [InlineData("   ", "   ")]
    public void A_cell_is_harmless(string text, string written) => Assert.Equal(written, SafeCsv.Harmless(text));

    [Fact]
    public void A_file_is_quoted_and_marked_as_UTF_8()
    {
        var bytes = SafeCsv.Of(["Name", "Why"], [["Émile, \"the\" friend", "two\nlines"], ["=cmd|' /C calc'!A0", null]]);

        Assert.Equal([0xEF, 0xBB, 0xBF], bytes[..3]);
        Assert.Equal("\"Name\",\"Why\"\r\n\"Émile, \"\"the\"\" friend\",\"two\nlines\"\r\n\"'=cmd|' /C calc'!A0\",\"\"\r\n", Encoding.UTF8.GetString(bytes[3..]));
    }
}
