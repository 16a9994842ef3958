using System.Text.Json;
using AngleSharp.Html.Parser;

namespace DraftControl.Tests.Cli;

public sealed class DiffCommandTests
{
    private const string Old = "# Plans\n\nWe share all plans with everybody.\n\nWe tell everybody why.\n\nWe repair what everybody uses.\n";
    private const string New = "# Plans\n\nWe tell everybody why.\n\nWe repair what everybody uses.\n\nWe share our plans with everybody.\n";

    [Fact]
    public void Its_runs_in_reading_order_are_both_texts()
    {
        using var texts = new TextFolder().With("old.md", Old).With("new.md", New);

        var (code, output) = texts.Run("diff", "old.md", "new.md", "--format", "json");
        var runs = JsonDocument.Parse(output).RootElement.GetProperty("runs").EnumerateArray().ToList();

        Assert.Equal(0, code);
        Assert.Equal(Old, string.Concat(runs.Where(run => Op(run) is "equal" or "delete").Select(Text)));
        Assert.Equal(New, string.Concat(runs.Where(run => Op(run) is "equal" or "insert").Select(Text)));
        Assert.Equal(["delete We share", "insert We share"], runs.Where(run => run.TryGetProperty("moved", out var number) && number.GetInt32() == 1).Where(run => Text(run).Contains("We share", StringComparison.Ordinal)).Select(run => $"{Op(run)} {Text(run).Trim()}"));
        Assert.Equal(["delete all", "insert our"], runs.Where(run => Op(run) != "equal" && !run.TryGetProperty("moved", out _)).Select(run => $"{Op(run)} {Text(run).Trim()}").Where(told => told.Length > 7));
    }

    [Fact]
    public void To_read_it_shows_the_clauses_that_change_and_says_what_changes()
    {
        using var texts = new TextFolder().With("old.md", Old).With("new.md", New);

        var (code, output) = texts.Run("diff", "old.md", "new.md");

        Assert.Equal(0, code);
        Assert.Equal(
            "@@ -3 @@ moved (1)\nWe share[- all-] plans with everybody.\n\n@@ -7 +5 @@\nWe repair what everybody uses.\n{+↵+}\n@@ +7 @@ moved (1)\nWe share{+ our+} plans with everybody.\n2 changes: 'We share our plans with everybody.' moved; 'all' replaced by 'our'.\n",
            output);
    }

    [Fact]
    public void As_a_page_it_marks_what_changes_for_those_who_see_it_and_those_who_hear_it()
    {
        using var texts = new TextFolder().With("old.md", "We share <all> plans with everybody who asks.\n").With("new.md", "We share <our> plans with everybody who asks.\n");

        var page = new HtmlParser().ParseDocument(texts.Run("diff", "old.md", "new.md", "--format", "html").Output);

        Assert.Equal("1 change: '<all>' replaced by '<our>'.", page.QuerySelector("p")!.TextContent);
        Assert.Equal("[deleted: <all>]", page.QuerySelector("pre del")!.TextContent);
        Assert.Equal("[added: <our>]", page.QuerySelector("pre ins")!.TextContent);
        Assert.Equal(["<all>", "<our>"], page.QuerySelectorAll("td").Select(cell => cell.TextContent));
    }

    [Fact]
    public void Bytes_come_out_as_they_went_in()
    {
        using var texts = new TextFolder().With("old.md", "\uFEFFOne.\r\n\r\nTwo.  \r\n").With("new.md", "\uFEFFOne.\r\n\r\nTwo.  \r\nThree é.");

        var runs = JsonDocument.Parse(texts.Run("diff", "old.md", "new.md", "--format", "json").Output).RootElement.GetProperty("runs").EnumerateArray().ToList();

        Assert.Equal("\uFEFFOne.\r\n\r\nTwo.  \r\nThree é.", string.Concat(runs.Where(run => Op(run) != "delete").Select(Text)));
    }

    [Fact]
    public void What_cannot_be_read_is_named()
    {
        using var texts = new TextFolder().With("old.md", Old);

        var (code, output) = texts.Run("diff", "old.md", "nowhere.md");

        Assert.Equal(2, code);
        Assert.Contains("nowhere.md", output);
    }

    [Fact]
    public void Git_shows_differences_with_it()
    {
        using var texts = new TextFolder().With(".gitattributes", "*.md diff=draftcontrol\n").With("text.md", "We share all plans with everybody.\n");
        texts.Git("init", "-q");
        texts.Git("config", "diff.draftcontrol.command", $"f() {{ dotnet '{Support.CommandLine.Program}' diff \"$2\" \"$5\"; }}; f");
        texts.Git("add", ".");
        texts.With("text.md", "We share our plans with everybody.\n");

        Assert.Contains("We share [-all-]{+our+} plans with everybody.\n1 change: 'all' replaced by 'our'.\n", texts.Git("--no-pager", "diff"));
    }

    private static string Op(JsonElement run) => run.GetProperty("op").GetString()!;

    private static string Text(JsonElement run) => run.GetProperty("text").GetString()!;
}
