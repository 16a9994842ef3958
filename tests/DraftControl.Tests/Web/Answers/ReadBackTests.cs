using System.Net;
using System.Text;
using DraftControl.Core.Acts;
using DraftControl.Core.Entries;
using DraftControl.Git.Verification;
using DraftControl.Tests.Support;

namespace DraftControl.Tests.Web.Answers;

/// <summary>The table of comments goes out as a file, and the observations that an editor writes there come back as answers.</summary>
public sealed class ReadBackTests(RunningSite site) : IClassFixture<RunningSite>
{
    [Fact]
    public async Task A_table_that_is_downloaded_edited_and_sent_back_becomes_answers_once()
    {
        var drafting = Points();
        var editor = await Somebody.SignedIn(site, "editor@centre.example");
        var table = Table.Of(await Download(editor, drafting, "?state=open"));
        Assert.Equal(["MB/NC", "Line number", "Clause/ Subclause", "Paragraph/ Figure/ Table", "Type of comment", "Comments", "Proposed change", "Observations of the secretariat", "Reference of the point"], table.Heads);
        Assert.Equal(["Northam Borough Council", "", "2.1", "", "wording", "'=Nobody knows \"plumbing\", here"], table.Rows.Single(row => row[8].EndsWith("/contributions/1", StringComparison.Ordinal))[..6]);
        table.Observe("contributions/1", "Not accepted: It is an image,\r\nand a good one");
        table.Observe("contributions/2", "noted:We read it");
        table.Observe("contributions/3", "Accepted: Yes");
        table.Observe("contributions/4", "We will see");
        table.Observe("contributions/5", "Out of scope: It is elsewhere");
        table.Observe("proposals/2", "Deferred: Ask again");
        table.Observe("proposals/3", "Accepted: Yes");

        await Send(editor, drafting, table.File);

        Assert.Contains("7 rows in all, 4 answers to record. Nothing is written yet.", editor.Text);
        Assert.Contains("3 rows with faults", editor.Text);
        Assert.Contains("Error: Enter the number of the accepted proposal that takes the contribution up", editor.Text);
        Assert.Contains("Error: Write the answer, a colon and the reason", editor.Text);
        Assert.Contains("Error: To accept it changes the text. Decide proposal 3 on its own page", editor.Text);
        Assert.Contains("Decides proposal 1, which was made of it.", editor.Text);
        var before = drafting.Register.Seq;
        await editor.Press("Record 4 answers");
        Assert.Contains("4 answers are recorded.", (await editor.Follow()).Page.Body!.TextContent);
        var written = drafting.Register.Entries.Skip(before).Select(recorded => recorded.Entry).ToList();
        Assert.Equal(["answered 1 NotAccepted It is an image,|and a good one", "answered 2 Noted We read it", "decided 1 OutOfScope It is elsewhere", "decided 2 Deferred Ask again"], written.Select(InWords).Order());
        Assert.All(written, entry => Assert.Equal(("Editor", "centre"), ($"{entry.By.Role}", $"{entry.By.Organisation}")));
        Assert.Empty(LedgerVerification.Of(drafting.Ledger.Path).Faults);

        await Send(editor, drafting, table.File);
        Assert.Contains("0 answers to record", editor.Text);
        await Send(await Somebody.SignedIn(site, "second@centre.example"), drafting, table.File);
        Assert.Equal(before + 4, drafting.Register.Seq);
    }

    [Fact]
    public async Task A_row_that_is_not_about_the_same_point_any_more_is_left_out()
    {
        var drafting = Points();
        var editor = await Somebody.SignedIn(site, "editor@centre.example");
        var table = Table.Of(await Download(editor, drafting, ""));
        table.Observe("contributions/1", "Noted: We read it");
        table.Change("contributions/1", 5, "Something else");
        table.Observe("contributions/2", "Noted: We read it");
        table.Change("contributions/2", 8, "elsewhere/contributions/2");
        table.Observe("contributions/3", "Noted: We read it");
        table.Change("contributions/4", 8, table.Rows.Single(row => row[8].EndsWith("contributions/3", StringComparison.Ordinal))[8]);
        table.Rows.Single(row => row[5] == "It is short.")[7] = "Noted: Twice";
        table.Rows.Single(row => row[5] == "It is short.")[5] = "It is long.";
        table.Observe("proposals/2", "Not accepted: No");
        drafting.Revised("rep@northam", 2, "Say who", new RequestedChange.Reword(drafting.Clause("find out what people need"), "We will find out what users need before we build anything."));

        await Send(editor, drafting, table.File);

        Assert.Contains("1 answer to record", editor.Text);
        foreach (var fault in new[] { "The comment or the proposed change is not that of contribution 1.", "“elsewhere/contributions/2” is no point of this declaration.", "answers the same point. Remove one of them", "The comment or the proposed change is not that of proposal 2." })
        {
            Assert.Contains(fault, editor.Text);
        }
    }

    [Fact]
    public async Task Nobody_answers_their_own_organisation_through_a_table_nor_without_being_an_editor()
    {
        var drafting = Points();
        var editor = await Somebody.SignedIn(site, "editor@northam.example");
        var table = Table.Of(await Download(editor, drafting, ""));
        table.Observe("contributions/1", "Noted: We read it");

        await Send(editor, drafting, table.File);

        Assert.Contains("Nobody answers what their own organisation asked for", editor.Text);
        Assert.Contains("0 answers to record", editor.Text);
        var other = await Somebody.SignedIn(site, "rep@southam.example");
        Assert.Equal(HttpStatusCode.Forbidden, (await other.Open($"{drafting.Path}/disposition/observations")).Status);
        editor.Files.Clear();
        await editor.Open($"{drafting.Path}/disposition/observations");
        await editor.Press("Look through", ("Text", "Comments,Observations of the secretariat\nIt is short.,Noted: Yes\n"));
        Assert.Equal(["There is no column “Reference of the point”. Download the table of comments, and write the observations there"], editor.Errors);
    }

    private static string InWords(Entry entry) => entry switch
    {
        ContributionAnswered e => $"answered {e.Contribution} {e.Code} {e.Reason}".ReplaceLineEndings("|"),
        Decided e => $"decided {e.Proposal} {e.Code} {e.Reason}",
        _ => $"{entry}",
    };

    /// <summary>Five contributions, a proposal made of the last, and two others.</summary>
    private Drafting Points()
    {
        var drafting = Drafting.On(site);
        drafting.Appointed("second@centre", DraftControl.Core.People.Role.Editor);
        var (plumbing, needs) = (drafting.Clause("plumbing before"), drafting.Clause("find out what people need"));
        drafting.BroughtIn("rep@southam", "=Nobody knows \"plumbing\", here", "northam", plumbing);
        foreach (var point in new[] { "We like it.", "It is long.", "It is short.", "Say pipes." })
        {
            drafting.BroughtIn("rep@southam", point, "southam");
        }

        drafting.ProposedOf("rep@southam", 5, new RequestedChange.Reword(plumbing, "We will fix the pipes before we buy new taps."));
        drafting.Proposed("rep@northam", "Say who", new RequestedChange.Reword(needs, "We will find out what residents need before we build anything."));
        drafting.Proposed("rep@northam", "Ask", new RequestedChange.Reword(needs, "We will ask people what they need before we build anything."));
        return drafting;
    }

    private static async Task<string> Download(Somebody person, Drafting drafting, string query) =>
        Encoding.UTF8.GetString(await (await person.Get($"{drafting.Path}/disposition.csv{query}")).Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken)).TrimStart('\uFEFF');

    private static async Task Send(Somebody person, Drafting drafting, string file)
    {
        await person.Open($"{drafting.Path}/disposition/observations");
        person.Files["Upload"] = Encoding.UTF8.GetBytes(file);
        await person.Press("Look through");
        await person.Follow();
    }

    /// <summary>A table in a spreadsheet.</summary>
    private sealed record Table(IReadOnlyList<string> Heads, IReadOnlyList<string[]> Rows)
    {
        /// <summary>As another spreadsheet saves it: with semicolons.</summary>
        public string File => string.Concat(Rows.Prepend([.. Heads]).Select(row => string.Join(';', row.Select(cell => $"\"{cell.Replace("\"", "\"\"", StringComparison.Ordinal)}\"")) + "\r\n"));

        public static Table Of(string csv)
        {
            var records = DraftControl.Web.Intake.CsvRecords.Read(csv, ',', int.MaxValue, out _);
            return new([.. records[0].Cells], [.. records.Skip(1).Select(record => record.Cells.ToArray())]);
        }

        public void Observe(string point, string observation) => Change(point, 7, observation);

        public void Change(string point, int column, string words) => Rows.Single(row => row[8].EndsWith($"/{point}", StringComparison.Ordinal))[column] = words;
    }
}
