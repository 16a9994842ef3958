using System.Diagnostics;
using System.Text.RegularExpressions;
using DraftControl.Core.Entries;
using DraftControl.Core.People;
using DraftControl.Tests.Support;
using DraftControl.Web.Accounts;
using DraftControl.Web.Demo;
using DraftControl.Web.Signatories;
using Microsoft.Extensions.DependencyInjection;

namespace DraftControl.Tests.Web.Roles;

/// <summary>Whoever reads changes nothing, at whatever address.</summary>
public sealed partial class CrawlTests(ITestOutputHelper output)
{
    /// <summary>Everything that opening an address may change, and why.</summary>
    private static readonly (string Table, Func<string, string> Without, string Why)[] notes =
    [
        ("SigningInvitations", row => Opened().Replace(row, ""), "stewards see who has opened their link"),
        ("AspNetUserTokens", row => row.Contains("|Name=AuthenticatorKey|", StringComparison.Ordinal) ? "" : row, "a page shows a new key for an app; it counts only once a code made with it is sent"),
        ("OpenedDraftings", _ => "", "those who take part see which organisations opened the drafting while a round was open"),
        ("Accounts", row => Stamp().Replace(row, ""), "Identity stamps an account for which it keeps such a key"),
    ];

    private static readonly string?[] readers =
    [
        null, "stranger@nowhere.example", "rep@northam.example", "editor@centre.example", "elm@northam.example", "chief@northam.example", "practitioner@northam.example", "steward@centre.example",
    ];

    [Fact]
    public async Task Every_address_can_be_opened_by_everybody_and_changes_nothing()
    {
        // Printing a version takes a browser and seconds; tests of downloads do it.
        using var demo = DemoSite.With(("Chromium:Path", "/nowhere/chromium"));
        using var line = Caller.Line(demo.Site);
        using var stores = new Stores(demo.Site);
        var addresses = await Addresses(demo);
        var callers = new List<Caller>();
        foreach (var reader in readers)
        {
            callers.Add(reader is null ? await Caller.Visitor(line) : await Caller.SignedIn(demo.Site, line, reader));
        }

        // The copy that everybody may clone is made when somebody first asks for it, and what is searched is up to date then.
        await callers[0].Ask(HttpMethod.Get, $"{DemoSite.Declaration}.git/info/refs", Asked.At());
        await callers[0].Ask(HttpMethod.Get, $"{DemoSite.Declaration}/search?q=people", Asked.At());
        var (before, notesBefore, watch, crawler) = (Kept(stores), Notes(stores), Stopwatch.StartNew(), new Crawler());
        foreach (var (who, caller) in callers.Index())
        {
            await crawler.Open(who, caller, addresses, mostFound: 300);
        }

        output.WriteLine($"{addresses.Count} addresses to begin with, {crawler.Opened.Count} in all, {crawler.Count} requests, {watch.ElapsedMilliseconds} ms");
        var after = Kept(stores);
        Assert.Empty(crawler.Failures);
        Assert.Empty(before.Except(after, StringComparer.Ordinal).Concat(after.Except(before, StringComparer.Ordinal)));
        Assert.All(notesBefore.Zip(Notes(stores)), note => Assert.NotEqual(note.First, note.Second));
        Assert.True(crawler.Opened.Count > 1000, $"Only {crawler.Opened.Count} addresses were opened.");
    }

    /// <summary>Everything that the site keeps, file by file and row by row, without what may be noted there.</summary>
    private static IReadOnlyList<string> Kept(Stores stores) =>
    [
        .. stores.Files().Select(file => $"{file.Key}: {file.Value}"),
        .. stores.Tables().SelectMany(stores.Rows, (table, row) => $"{table}: {notes.Where(note => note.Table == table).Aggregate(row, (kept, note) => note.Without(kept))}").Where(row => !row.EndsWith(": ", StringComparison.Ordinal)),
    ];

    /// <summary>The tables in which something may be noted.</summary>
    private static IEnumerable<string> Notes(Stores stores) => [.. notes.Select(note => string.Join('\n', stores.Rows(note.Table)))];

    /// <summary>An address for everything that answers a GET; links that were sent work.</summary>
    private static async Task<IReadOnlyList<string>> Addresses(DemoSite demo)
    {
        var templates = (await Handlers.Of(demo.Site)).Where(handler => handler.Split(' ')[0] is "GET" or "ANY").Select(handler => handler.Split(' ')[1]).ToList();
        var links = Links(demo.Site).SelectMany(link => templates.Where(template => template.StartsWith(link.Path, StringComparison.Ordinal)).Select(template => template.Replace("{token}", link.Token, StringComparison.Ordinal)));
        var clone = new[] { "HEAD", "info/refs", "objects/info/packs", "config", "refs/heads/main", "objects/../../../accounts.db" }.Select(file => $"{DemoSite.Declaration}.git/{file}");
        return [.. templates.Select(demo.Address), .. demo.Site.Pages().Select(demo.Address), .. links, .. clone];
    }

    private static IEnumerable<(string Path, string Token)> Links(RunningSite site)
    {
        var (links, invitations) = (site.Services.GetRequiredService<OneTimeLinks>(), site.Services.GetRequiredService<SigningInvitations>());
        var person = site.Services.GetRequiredService<AccountBook>().FindOrAdd(EmailAddress.Parse("rep@southam.example"));
        var invitee = new Invitee("Southam City Council", OrganisationClass.LocalAuthority, Nation: null, Slug.Parse("southam"), EmailAddress.Parse("clerk@southam.example"));
        var hour = TimeSpan.FromHours(1);
        return
        [
            ("/signing/", invitations.Add(Guid.NewGuid().ToString("N"), DemoSetup.Declaration, VersionNumber.Parse("1.0"), invitee, $"{person}", DateTimeOffset.UtcNow + hour)!),
            ("/invitation/", links.Make(LinkPurpose.Invitation, person, hour, DemoSetup.Declaration)),
            ("/sign-in/link/", links.Make(LinkPurpose.SignIn, person, hour)),
            ("/set-up/", links.Make(LinkPurpose.SetUp, person: null, hour)),
        ];
    }

    [GeneratedRegex(@"\|Opened=[^|]*")]
    private static partial Regex Opened();

    [GeneratedRegex(@"\|ConcurrencyStamp=[^|]*")]
    private static partial Regex Stamp();
}
