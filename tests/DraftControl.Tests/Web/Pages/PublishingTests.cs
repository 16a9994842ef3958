using System.Net;
using System.Security.Cryptography;
using DraftControl.Core.Entries;
using DraftControl.Core.People;
using DraftControl.Core.Registers;
using DraftControl.Tests.Support;
using DraftControl.Web.Declarations;
using Microsoft.Extensions.DependencyInjection;

namespace DraftControl.Tests.Web.Pages;

public sealed class PublishingTests : IAsyncLifetime
{
    private const string Declaration = "/declarations/sharing";

    private readonly RunningSite site = new();
    private ApiDeclaration declaration = null!;

    private Register Register => site.Services.GetRequiredService<DeclarationBook>().Find(Slug.Parse("sharing"))!.Read();

    public async ValueTask InitializeAsync() => declaration = await ApiDeclaration.Started(site);

    public ValueTask DisposeAsync()
    {
        declaration.Dispose();
        site.Dispose();
        return ValueTask.CompletedTask;
    }

    [Fact]
    public async Task The_way_from_checks_to_a_released_version()
    {
        var steward = await (await Somebody.SignedIn(site, "steward@centre.example")).Open($"{Declaration}/publishing");
        Assert.Contains("4 of 5 conditions are not met yet.", steward.Text);
        Assert.Contains("You can approve draft 1 once every condition above is met.", steward.Text);

        foreach (var email in new[] { "elm@westam.example", "oak@eastam.example" })
        {
            var councillor = await (await Somebody.SignedIn(site, email)).Open($"{Declaration}/neutrality");
            await councillor.Press("Continue", [.. Register.Draft.Clauses.Select(clause => ("Neutral", clause.Wording.Hash.ToString()))]);
            await councillor.Press("Record");
            Assert.Contains("No clause waits for you.", (await councillor.Follow()).Text);
        }

        foreach (var email in new[] { "editor@centre.example", "editor@guild.example" })
        {
            var editor = await (await Somebody.SignedIn(site, email)).Open($"{Declaration}/publishing");
            await editor.Press("Agree to draft 1");
            Assert.Contains("You agreed to draft 1.", (await editor.Follow()).Text);
            Assert.Empty(editor.Page.QuerySelectorAll("main button"));
        }

        Assert.Contains("Approve draft 1 as a version", (await steward.Open("/waiting")).Text);
        await (await steward.Open($"{Declaration}/publishing/approve")).Press("Continue");
        Assert.Contains($"SHA-256 of the text{Register.Files.Hash("declaration.en.md")}", steward.Text);
        Assert.Contains("5 of 5 met", steward.Text);
        await steward.Press("Approve version 1.0");
        Assert.Contains("Version 1.0 is approved and not released", (await steward.Follow()).Text);
        Assert.Equal(HttpStatusCode.NotFound, (await new Somebody(site).Open($"{Declaration}/versions/1.0")).Status);

        await steward.Open($"{Declaration}/publishing/release/1.0");
        Assert.Contains("This cannot be undone.", steward.Text);
        await steward.Press("Release version 1.0");

        Assert.Equal($"{Declaration}/versions/1.0", steward.Location);
        var visitor = await new Somebody(site).Open($"{Declaration}/versions/1.0");
        Assert.Contains("We will fix the plumbing before we buy new taps.", visitor.Text);
        var bytes = await site.Visitor().GetByteArrayAsync($"{Declaration}/versions/1.0/text.md", TestContext.Current.CancellationToken);
        Assert.Contains($"SHA-256 of the text{Convert.ToHexStringLower(SHA256.HashData(bytes))}", visitor.Text);
        Assert.Equal(HttpStatusCode.NotFound, (await steward.Open($"{Declaration}/publishing/release/1.0")).Status);
    }

    [Fact]
    public async Task An_editor_agrees_only_to_the_text_that_they_read()
    {
        var editor = await (await Somebody.SignedIn(site, "editor@centre.example")).Open($"{Declaration}/publishing");
        await Reword();

        await editor.Press("Agree");

        Assert.Equal((HttpStatusCode.Conflict, "The text has changed since you read it. Read it again and agree to the text as it stands."), (editor.Status, Assert.Single(editor.Errors)));
        Assert.Contains("Agree to draft 2", editor.Text);
    }

    [Fact]
    public async Task What_is_not_ready_cannot_be_approved()
    {
        var steward = await (await Somebody.SignedIn(site, "steward@centre.example")).Open($"{Declaration}/publishing/approve");

        await steward.Press("Continue", ("Number", "one"));
        Assert.Equal(["Enter a version number, like 1.0"], steward.Errors);
        await (await steward.Press("Continue", ("Number", "1.0"))).Press("Approve version 1.0");

        Assert.Equal(HttpStatusCode.UnprocessableEntity, steward.Status);
        Assert.StartsWith("Version 1.0 cannot be approved", Assert.Single(steward.Errors));
        Assert.Empty(Register.Versions);
    }

    [Fact]
    public async Task A_text_that_changed_since_it_was_checked_is_not_approved()
    {
        var steward = await (await Somebody.SignedIn(site, "steward@centre.example")).Open($"{Declaration}/publishing/approve");
        await steward.Press("Continue");
        await Reword();

        await steward.Press("Approve version 1.0");

        Assert.Equal((HttpStatusCode.Conflict, "The text or the publishing rules have changed since you read them. Read them again."), (steward.Status, Assert.Single(steward.Errors)));
    }

    [Fact]
    public async Task A_form_that_is_sent_twice_is_written_once()
    {
        var editor = await (await Somebody.SignedIn(site, "editor@centre.example")).Open($"{Declaration}/publishing");
        var form = editor.Page.QuerySelector("main form")!;

        await editor.Send(form, []);
        await editor.Send(form, []);

        Assert.Equal(HttpStatusCode.Redirect, editor.Status);
        Assert.Single(Register.Entries, recorded => recorded.Entry is Agreed);
    }

    private async Task Reword()
    {
        var number = await declaration.Propose(declaration.Northam, "We will fix", "We will mend the pipes.");
        await declaration.Guild.Do($"{ApiDeclaration.Path}/proposals/{number}/decision", new { code = "accepted", reason = "Plainer.", tip = await declaration.Tip() });
    }
}
