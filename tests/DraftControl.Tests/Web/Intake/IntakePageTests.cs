using System.Diagnostics;
using System.Net;
using System.Text;
using System.Text.Json;
using DraftControl.Core.Entries;
using DraftControl.Git.Verification;
using DraftControl.Tests.Support;
using DraftControl.Web.Accounts;
using DraftControl.Web.Contributions;
using DraftControl.Web.Intake;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace DraftControl.Tests.Web.Intake;

/// <summary>The points of a workshop are brought in from a file, over HTTP.</summary>
public sealed class IntakePageTests(RunningSite site) : IClassFixture<RunningSite>
{
    [Fact]
    public async Task Of_forty_rows_three_are_faulty_and_five_are_there_already()
    {
        var (drafting, person) = await Somebody();
        var first = drafting.Clause("find out what people need");

        var rows = await LookThrough(person, drafting, Workshop.Forty());
        Assert.Contains("40 rows in all, 32 to bring in. Nothing is written yet.", person.Text);
        Assert.Contains("3 rows with faults: left out, unless you correct them", person.Text);
        Assert.Contains("5 rows that are there already: not written again", person.Text);
        Assert.Contains("1 row whose clause is a guess", person.Text);
        Assert.Empty(drafting.Register.Contributions);

        await Confirm(person);
        Assert.Contains("40 rows: 32 brought in, 5 were there already, 3 left out.", person.Text);
        Assert.Contains("Row 38: “Nobody” is not registered here.", person.Text);
        Assert.Contains("Row 36: Row 1 says the same", person.Text);
        var entry = drafting.Register.Contributions[1].Entry;
        Assert.Equal(("rep@northam", "Point 1", first, OccasionKind.Workshop, "Leeds town hall", "2026-05-03"), ($"{entry.By.Role.ToString()[..3].ToLowerInvariant()}@{entry.By.Organisation}", $"{entry.Reason}", entry.Clause, entry.Occasion.Kind, $"{entry.Occasion.Place}", $"{entry.Occasion.Day}"));
        Assert.Equal(drafting.Register.Entries[drafting.Register.Clauses.Drafts[^1] - 1].Commit, entry.Base);
        Assert.Empty(LedgerVerification.Of(drafting.Ledger.Path).Faults);

        var left = Encoding.UTF8.GetString(await (await person.Get($"{rows}/not-brought-in.csv")).Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken));
        Assert.Equal(8, left.Split("\r\n")[1..^1].Length);
        Assert.Contains("\"39\",\"“xx” is not a kind.", left);
    }

    [Fact]
    public async Task A_repeated_upload_adds_nothing_whoever_repeats_it()
    {
        var (drafting, person) = await Somebody();
        await LookThrough(person, drafting, Workshop.Forty());
        await Confirm(person);
        var seq = drafting.Register.Seq;

        await LookThrough(person, drafting, Workshop.Forty());
        Assert.Contains("0 to bring in", person.Text);
        await person.Press("Bring in");
        Assert.Equal(["There is nothing to bring in. Correct a row, or delete the file"], person.Errors);

        var editor = await DraftControl.Tests.Support.Somebody.SignedIn(site, "editor@centre.example");
        await LookThrough(editor, drafting, [.. Workshop.Forty(), .. "\n"u8]);
        Assert.Contains("40 rows in all, 0 to bring in", editor.Text);
        Assert.Equal(seq, drafting.Register.Seq);
    }

    [Fact]
    public async Task A_guessed_clause_is_corrected_a_row_left_out_and_a_faulty_row_put_right()
    {
        var (drafting, person) = await Somebody();
        var rows = await LookThrough(person, drafting, "MB/NC,Clause/ Subclause,Comments\nnortham,,What are “new taps”?\nnortham,1.1,Leave me out\nNobody,1.1,Put me right\n"u8.ToArray());
        Assert.Contains("A guess: 2.1, because it has the words that are quoted.", person.Text);
        var title = drafting.Register.Draft.Clauses[0].Id;

        await person.Press("Save what I changed", ("Clauses", $"1 {title}"), ("LeaveOut", "2"));
        await person.Follow();
        Assert.DoesNotContain("A guess", person.Text);
        Assert.Contains("1 row that you leave out", person.Text);
        await person.Open($"{rows}/rows/3");
        Assert.Equal(["“Nobody” is not registered here. Enter its class, or the name of a registered organisation"], person.Errors);
        await person.Press("Save this row", ("Class", "nonsense"), ("Point", "Put right"));
        Assert.Single(person.Errors);
        Assert.Equal("Put right", person.Field("Point"));
        await person.Press("Save this row", ("Class", "supplier"));
        await person.Follow();
        await Confirm(person);

        Assert.Contains("3 rows: 2 brought in, 0 were there already, 1 left out.", person.Text);
        Assert.Equal([(title, "What are “new taps”?"), (drafting.Clause("find out what people need"), "Put right")], drafting.Register.Contributions.Values.Select(contribution => (contribution.Entry.Clause!.Value, $"{contribution.Point}")));
    }

    [Fact]
    public async Task A_withheld_name_is_in_the_file_and_nowhere_in_the_ledger()
    {
        var (drafting, person) = await Somebody();
        await LookThrough(person, drafting, "Organisation,Point,Withheld\nZebra Works,Say how,withheld\nZebra Works,say HOW,withheld\n"u8.ToArray());
        Assert.Contains("Zebra Works (withheld)", person.Text);
        Assert.Contains("Row 1 says the same", person.Text);

        await Confirm(person);

        var token = Assert.IsType<Contributor.Withheld>(drafting.Register.Contributions[1].Entry.Contributor).Token;
        Assert.Equal("Zebra Works", site.Services.GetRequiredService<WithheldSources>().Find(drafting.Slug, token));
        Assert.DoesNotContain("Zebra", StockGit.Run(drafting.Ledger.Path, "cat-file", "--batch-all-objects", "--batch").Output);
        var file = $"{drafting.Path}/contributions/files/{drafting.Register.Contributions[1].Entry.File}";
        Assert.Equal(HttpStatusCode.OK, await Status("rep@northam", file));
        Assert.Equal(HttpStatusCode.OK, await Status("editor@centre", file));
        Assert.Equal(HttpStatusCode.Forbidden, await Status("rep@southam", file));
    }

    [Fact]
    public async Task Nobody_learns_a_withheld_name_by_trying()
    {
        var (drafting, person) = await Somebody();
        var file = "Organisation,Point,Withheld\nZebra Works,Say how,withheld\n"u8.ToArray();
        await LookThrough(person, drafting, file);
        await Confirm(person);

        var other = await DraftControl.Tests.Support.Somebody.SignedIn(site, "rep@southam.example");
        await LookThrough(other, drafting, file);
        Assert.Contains("1 row in all, 1 to bring in", other.Text);
        var editor = await DraftControl.Tests.Support.Somebody.SignedIn(site, "editor@centre.example");
        await LookThrough(editor, drafting, file);
        Assert.Contains("Contribution 1 says the same", editor.Text);
    }

    [Fact]
    public async Task A_file_that_is_read_stays_whatever_else_is_wrong_and_one_that_is_not_is_refused_with_the_line()
    {
        var (drafting, person) = await Somebody();
        await person.Open($"{drafting.Path}/contributions/intake");
        await person.Press("Look through", ("Text", "Point\n\"open\n"));
        Assert.Equal(["Line 2: a quotation mark is opened here and never closed. Close it, or double it if it is part of the text"], person.Errors);
        Assert.Equal("Point\n\"open\n", person.Field("Text")!.ReplaceLineEndings("\n"));

        await person.Press("Look through", ("Text", "Organisation,Point\nnortham,Say how\n"), ("Date", "3/5/26"));
        Assert.Equal([IntakeDay.Demand], person.Errors);
        Assert.Contains("Your file is here", person.Text);
        await person.Press("Look through", ("Date", "3/5/2026"));
        await person.Follow();
        Assert.Contains("1 row in all, 1 to bring in", person.Text);

        await person.Press("Delete this file");
        await person.Follow();
        Assert.Contains("The file is deleted. Nothing was brought in.", person.Text);
    }

    [Fact]
    public async Task Nobody_else_sees_a_file_before_it_is_brought_in()
    {
        var (drafting, person) = await Somebody();
        var rows = await LookThrough(person, drafting, "Organisation,Point\nnortham,Say how\n"u8.ToArray());

        foreach (var path in new[] { "", "/rows/1", "/progress", "/not-brought-in.csv" })
        {
            Assert.Equal(HttpStatusCode.NotFound, await Status("steward@centre", $"{rows}{path}"));
        }
    }

    [Fact]
    public async Task Five_hundred_rows_go_on_where_a_stopped_server_left_them()
    {
        var (drafting, person) = await Somebody();
        var rows = await LookThrough(person, drafting, Workshop.Rows(500));
        await person.Open($"{rows}?part=20");
        Assert.Contains("Point 500", person.Text);
        await Confirm(person);
        Assert.Contains("500 rows: 500 brought in, 0 were there already, 0 left out.", person.Text);

        // As if the server had stopped before it noted what it had done.
        var (id, progress) = (rows.Split('/')[^1], $"{rows}/progress");
        using (var context = site.Services.GetRequiredService<IDbContextFactory<AccountsContext>>().CreateDbContext())
        {
            await context.IntakeUploads.Where(upload => upload.Id == id).ExecuteUpdateAsync(
                set => set.SetProperty(upload => upload.Finished, (DateTimeOffset?)null).SetProperty(upload => upload.Outcomes, (string?)null).SetProperty(upload => upload.Done, 130), TestContext.Current.CancellationToken);
        }

        await person.Open(progress);
        Assert.Contains("130 of 500 rows are done.", person.Text);
        var state = JsonDocument.Parse(await (await person.Get($"{progress}?handler=State")).Content.ReadAsStringAsync(TestContext.Current.CancellationToken)).RootElement;
        Assert.Equal((130, 500, false), (state.GetProperty("done").GetInt32(), state.GetProperty("rows").GetInt32(), state.GetProperty("finished").GetBoolean()));
        await person.OpenOnceBroughtIn(progress);
        Assert.Contains("500 rows: 500 brought in, 0 were there already, 0 left out.", person.Text);
        Assert.Equal(500, drafting.Register.Contributions.Count);
    }

    [Fact]
    public async Task Five_thousand_rows_are_looked_through_some_at_a_time()
    {
        var (drafting, person) = await Somebody();
        var watch = Stopwatch.StartNew();

        await LookThrough(person, drafting, Workshop.Long(5000));

        TestContext.Current.TestOutputHelper!.WriteLine($"{watch.ElapsedMilliseconds} ms, page of {person.Page.DocumentElement.OuterHtml.Length:N0} characters");
        Assert.Contains("5,000 rows in all, 5,000 to bring in", person.Text);
        Assert.Contains("Page 1 of 200", person.Text);
        Assert.Equal(25, person.Page.QuerySelectorAll("tbody tr").Length);
        Assert.Empty(drafting.Register.Contributions);
    }

    [Fact]
    public async Task What_is_not_brought_in_goes_after_a_week_and_its_file_with_it()
    {
        using var own = new RunningSite();
        var drafting = Drafting.On(own);
        var person = await DraftControl.Tests.Support.Somebody.SignedIn(own, "rep@northam.example");
        await LookThrough(person, drafting, "Organisation,Point\nnortham,Say how\n"u8.ToArray());
        await Confirm(person);
        await LookThrough(person, drafting, "Organisation,Point\nnortham,Say when\n"u8.ToArray());
        Assert.Equal(2, Directory.GetFiles(Path.Combine(own.Data, "intake", $"{drafting.Slug}")).Length);

        own.Clock.Pass(TimeSpan.FromDays(8));
        own.Services.GetRequiredService<IntakeUpkeep>().Run();

        Assert.Equal([$"{drafting.Register.Contributions[1].Entry.File}"], Directory.GetFiles(Path.Combine(own.Data, "intake", $"{drafting.Slug}")).Select(Path.GetFileName));
    }

    /// <returns>Where its rows are.</returns>
    private static async Task<string> LookThrough(Somebody person, Drafting drafting, byte[] file)
    {
        person.Files["Upload"] = file;
        await (await person.Open($"{drafting.Path}/contributions/intake")).Press("Look through", ("Place", "Leeds town hall"), ("Date", "3 May 2026"));
        Assert.Equal((HttpStatusCode.Redirect, []), (person.Status, person.Page.QuerySelector("main") is null ? [] : person.Errors));
        var rows = person.Location!;
        await person.Follow();
        return rows;
    }

    private static async Task Confirm(Somebody person)
    {
        await person.Press("Bring in");
        Assert.Equal(HttpStatusCode.Redirect, person.Status);
        await person.OpenOnceBroughtIn(person.Location!);
    }

    private async Task<(Drafting Drafting, Somebody Person)> Somebody() => (Drafting.On(site), await DraftControl.Tests.Support.Somebody.SignedIn(site, "rep@northam.example"));

    private async Task<HttpStatusCode> Status(string who, string path) => (await (await DraftControl.Tests.Support.Somebody.SignedIn(site, $"{who}.example")).Open(path)).Status;
}
