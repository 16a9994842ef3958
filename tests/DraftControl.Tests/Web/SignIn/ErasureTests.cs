using System.Net;
using System.Text;
using DraftControl.Core.Entries;
using DraftControl.Core.People;
using DraftControl.Git.Verification;
using DraftControl.Tests.Support;
using DraftControl.Web.Contributions;
using DraftControl.Web.Editing;
using DraftControl.Web.Intake;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.DependencyInjection;

namespace DraftControl.Tests.Web.SignIn;

public sealed class ErasureTests
{
    [Fact]
    public async Task Nothing_of_an_erased_person_is_left_and_every_ledger_verifies()
    {
        using var site = RunningSite.With(("environment", "Production"), ("Mail:Hold", "false"));
        var drafting = Drafting.On(site);
        var clause = drafting.Clause("fix the plumbing");
        drafting.Proposed("rep@northam", "Repair first", new DraftControl.Core.Acts.RequestedChange.Reword(clause, "We will repair what we have."));
        var person = await Somebody.SignedInByLink(site, "rep@northam.example");
        await (await person.Open("/account/name")).Press("Save", ("Name", "Zebedee Quixworth"));
        Assert.Contains("Zebedee Quixworth", (await person.Open("/account/data")).Page.Body!.TextContent);
        var sources = site.Services.GetRequiredService<WithheldSources>();
        sources.Keep(drafting.Register, drafting.Ledger.Slug, EntryId.Of(drafting.Person("rep@southam"), "zebe"), "zebedee quixworth");
        sources.Keep(drafting.Register, drafting.Ledger.Slug, EntryId.Of(drafting.Person("rep@southam"), "Offi"), "Officer, rep@northam.example");
        var other = sources.Keep(drafting.Register, drafting.Ledger.Slug, EntryId.Of(drafting.Person("rep@southam"), "West"), "Weston Council");
        var (files, slug) = (site.Services.GetRequiredService<IntakeFiles>(), drafting.Ledger.Slug);
        var (theirs, anothers) = (files.Keep(slug, Encoding.Unicode.GetBytes("Point\nAsk REP@northam.example\n")), files.Keep(slug, "Point\nAsk somebody\n"u8.ToArray()));
        drafting.AppointFor(drafting.Person("rep@northam"), Role.Editor, "eastam");
        drafting.Proposed("rep@southam", "Fix first", new DraftControl.Core.Acts.RequestedChange.Reword(clause, "We will fix what we have."));
        using (var program = ApiClient.For(site, "rep@northam.example"))
        {
            var api = $"declarations/{slug}";
            await program.Do($"{api}/proposals/2/claim", new { });
            await program.Do($"{api}/draft-decisions", new { proposal = 2, code = "deferred", reason = "Ask REP@northam.example", tip = $"{drafting.Register.Tip}" });
            await program.Do($"{api}/reason-templates", new { name = "Ask", text = "Ask rep@northam.example" });
            await program.Do($"{api}/reason-templates", new { name = "Covered", text = "It is covered." });
        }

        Assert.NotEmpty(Holding(site.Data, "rep@northam.example"));

        await (await person.Open("/account/erase")).Press("Erase my account");

        Assert.Equal((HttpStatusCode.Redirect, "/"), (person.Status, person.Location));
        Assert.Equal(HttpStatusCode.Redirect, (await person.Open("/account")).Status);
        Assert.Empty(Holding(site.Data, "rep@northam.example"));
        Assert.Empty(Holding(site.Data, "Zebedee Quixworth"));
        Assert.Empty(Holding(site.Data, "zebedee quixworth"));
        Assert.Equal("Weston Council", sources.Find(slug, other));
        Assert.Equal(("Covered", "p-000000000000"), Assert.Single(site.Services.GetRequiredService<ReasonTemplates>().Of(slug).Select(template => (template.Name, template.SavedBy))));
        Assert.Empty(site.Services.GetRequiredService<DraftBook>().Of(slug));
        Assert.Empty(site.Services.GetRequiredService<Claims>().In(slug, drafting.Register, new Office(drafting.Person("editor@centre"), Role.Editor, Slug.Parse("centre"))));
        Assert.Equal((true, false), (files.Read(slug, theirs) is null, files.Read(slug, anothers) is null));
        Assert.DoesNotContain("rep@northam.example", Objects(drafting));
        Assert.Empty(LedgerVerification.Of(drafting.Ledger.Path).Faults);
        Assert.Contains(drafting.Register.Roster.Current, held => held.Office.Role == Role.Representative && held.Office.Organisation == Slug.Parse("northam"));
        Assert.Contains("Repair first", (await new Somebody(site).Open($"{drafting.Path}/proposals/1")).Text);
    }

    [Fact]
    public async Task The_last_steward_of_a_declaration_appoints_another_one_first()
    {
        using var site = new RunningSite();
        var drafting = Drafting.On(site);
        var steward = await (await Somebody.SignedIn(site, "steward@centre.example")).Open("/account/erase");
        Assert.Contains("You are the only steward of “What we share”", steward.Text);
        Assert.Empty(steward.Page.QuerySelectorAll("main button"));

        drafting.Appoint("second@centre", Role.Steward);
        await (await steward.Open("/account/erase")).Press("Erase my account");

        Assert.Equal(HttpStatusCode.Redirect, (await steward.Open("/account")).Status);
    }

    /// <summary>The files of a data folder that hold some words anywhere, spaces between database pages included.</summary>
    private static List<string> Holding(string data, string words)
    {
        // What lies in the pool keeps files open, not words.
        SqliteConnection.ClearAllPools();
        var bytes = Encoding.UTF8.GetBytes(words);
        var upper = Encoding.UTF8.GetBytes(words.ToUpperInvariant());
        return [.. Directory.EnumerateFiles(data, "*", SearchOption.AllDirectories).Where(file =>
        {
            using var stream = new FileStream(file, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
            using var memory = new MemoryStream();
            stream.CopyTo(memory);
            var held = memory.GetBuffer().AsSpan(0, (int)memory.Length);
            return held.IndexOf(bytes) >= 0 || held.IndexOf(upper) >= 0;
        })];
    }

    /// <summary>Every object of a ledger, unpacked.</summary>
    private static string Objects(Drafting drafting) => StockGit.Run(drafting.Ledger.Path, "cat-file", "--batch-all-objects", "--batch").Output;
}
