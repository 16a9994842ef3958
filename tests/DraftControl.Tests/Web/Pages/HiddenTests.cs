using System.Net;
using AngleSharp.Dom;
using DraftControl.Core.Entries;
using DraftControl.Core.People;
using DraftControl.Core.Registers;
using DraftControl.Tests.Support;
using DraftControl.Web.Accounts;
using DraftControl.Web.Declarations;
using Microsoft.Extensions.DependencyInjection;

namespace DraftControl.Tests.Web.Pages;

/// <summary>A declaration that is drafted among those who take part, and whose every text is markup.</summary>
public sealed class HiddenTests(RunningSite site) : IClassFixture<RunningSite>, IAsyncLifetime
{
    private const string Declaration = "/declarations/hidden";
    private const string Hostile = "<script>alert(1)</script>\"'><img src=x onerror=alert(2)>";

    private static readonly string[] pages = ["", "/draft", "/drafts/1", "/clauses/c1", "/search?q=alert", "/record?clause=c1&kind=neutrality-checked", "/proposals", "/publishing", "/versions", "/record", "/people", "/people/register", "/people/appoint", "/people/1/end", "/publishing/approve", "/versions/compare?from=draft&to=draft"];

    private Register Register => site.Services.GetRequiredService<DeclarationBook>().Find(Slug.Parse("hidden"))!.Read();

    public async ValueTask InitializeAsync()
    {
        _ = site.Address;
        foreach (var email in new[] { "steward@centre.example", "stranger@nowhere.example" })
        {
            site.Services.GetRequiredService<AccountBook>().FindOrAdd(EmailAddress.Parse(email));
        }

        if (site.Services.GetRequiredService<DeclarationBook>().Find(Slug.Parse("hidden")) is not null)
        {
            return;
        }

        var steward = await Somebody.SignedIn(site, "steward@centre.example");
        await (await steward.Open("/declarations/new")).Press(
            "Start the declaration",
            ("Title", Hostile),
            ("ShortName", "hidden"),
            ("Start.Source", "paste"),
            ("Start.Text", $"# {Hostile}\n\n[a link](javascript:alert(3)) and ![a picture](data:image/png;base64,AAAA)\n\n- {Hostile}\n- <{"javascript:alert(4)"}>\n\n| a | b |\n|---|---|\n| {Hostile} | c |\n"),
            ("Organisation.Name", "Centre & \"Friends\" of 'Services"),
            ("Organisation.ShortName", "centre"),
            ("Organisation.Class", "central-government"),
            ("Organisation.Nation", Hostile));
        await (await steward.Open($"{Declaration}/people/appoint")).Press("Appoint", ("Email", "elm@centre.example"), ("Role", "councillor"), ("Organisation", "centre"), ("Group", Hostile));
        await (await steward.Open($"{Declaration}/people/appoint")).Press("Appoint", ("Email", "rep@centre.example"), ("Role", "representative"), ("Organisation", "centre"));
        await (await (await Somebody.SignedIn(site, "rep@centre.example")).Open($"{Declaration}/people")).Press("Confirm");
        var councillor = await Somebody.SignedIn(site, "elm@centre.example");
        await (await councillor.Open($"{Declaration}/neutrality/{Register.Draft.Clauses[0].Wording.Hash}")).Press("Record", ("Finding", "concern"), ("Words", "<script>alert(1)</script>"), ("Reason", Hostile), ("Clears", "Other words."));
    }

    public ValueTask DisposeAsync() => ValueTask.CompletedTask;

    [Fact]
    public async Task Nobody_else_finds_anything_of_it()
    {
        var (visitor, stranger) = (new Somebody(site), await Somebody.SignedIn(site, "stranger@nowhere.example"));
        Assert.Contains("There is no declaration yet that you can see.", (await visitor.Open("/")).Text);
        Assert.Contains("There is no declaration yet that you can see.", (await stranger.Open("/")).Text);

        foreach (var page in pages)
        {
            Assert.Equal(HttpStatusCode.Redirect, (await visitor.Open(Declaration + page)).Status);
            Assert.True((await stranger.Open(Declaration + page)).Status == HttpStatusCode.NotFound, $"{page} answers a stranger with {stranger.Status}.");
            Assert.DoesNotContain("alert", stranger.Page.Body!.TextContent);
        }
    }

    [Fact]
    public async Task Markup_in_any_text_is_shown_and_does_nothing()
    {
        Assert.Equal(Finding.Concern, Assert.IsType<NeutralityChecked>(Register.Entries[^1].Entry).Finding);
        foreach (var (email, more) in new[] { ("steward@centre.example", pages), ("elm@centre.example", ["/neutrality", $"/neutrality/{Register.Draft.Clauses[0].Wording.Hash}", "/record"]) })
        {
            var person = await Somebody.SignedIn(site, email);
            foreach (var page in more.Prepend(""))
            {
                await person.Open(Declaration + page);
                var elements = person.Page.All.ToList();

                Assert.True(person.Status == HttpStatusCode.OK, $"{page}: {person.Status}");
                Assert.Contains("<script>alert(1)</script>", person.Page.Body!.TextContent);
                Assert.All(elements.Where(element => element.LocalName == "script"), script => Assert.Matches("^/(govuk/draftcontrol|selecting)[.]", script.GetAttribute("src")));
                Assert.DoesNotContain(elements, element => element.LocalName is "img" or "iframe" or "style" or "object");
                Assert.DoesNotContain(elements.SelectMany(element => element.Attributes), attribute => attribute.Name.StartsWith("on", StringComparison.Ordinal) || attribute.Value.StartsWith("javascript:", StringComparison.OrdinalIgnoreCase) || attribute.Name == "style");
            }
        }
    }
}
