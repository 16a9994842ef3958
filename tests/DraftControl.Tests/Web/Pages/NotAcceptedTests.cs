using System.Net;
using DraftControl.Tests.Support;
using DraftControl.Web.Accounts;
using Microsoft.Extensions.DependencyInjection;

namespace DraftControl.Tests.Web.Pages;

/// <summary>A form that cannot be taken: nothing that was typed is lost, and nothing false is said.</summary>
public sealed class NotAcceptedTests : IDisposable
{
    private const string Typed = "Nobody knew what\nplumbing <meant>.";

    private readonly RunningSite site = new();

    public void Dispose() => site.Dispose();

    [Fact]
    public async Task While_the_record_cannot_be_written_the_form_says_so_and_keeps_what_was_typed()
    {
        var drafting = Drafting.On(site);
        var person = await Proposing(drafting);
        await person.Press("Continue", Fields);
        var @lock = Path.Combine(drafting.Ledger.Path, "refs", "heads", "main.lock");
        await File.WriteAllTextAsync(@lock, "", TestContext.Current.CancellationToken);

        await person.Press("Send this proposal");

        Assert.Equal(HttpStatusCode.ServiceUnavailable, person.Status);
        Assert.Equal(["The record cannot be written just now. Your entry was not saved. Try again later."], person.Errors);
        Assert.Equal(Typed, person.Field("Reason")!.ReplaceLineEndings("\n"));
        File.Delete(@lock);
        await person.Press("Continue");
        await person.Press("Send this proposal");
        Assert.Equal($"{drafting.Path}/proposals/1", person.Location);
    }

    [Fact]
    public async Task A_declaration_that_cannot_be_started_now_can_be_started_later_with_the_same_form()
    {
        _ = site.Address;
        site.Services.GetRequiredService<AccountBook>().FindOrAdd(EmailAddress.Parse("steward@centre.example"));
        var person = await (await Somebody.SignedIn(site, "steward@centre.example")).Open("/declarations/new");
        await File.WriteAllTextAsync(Path.Combine(site.Data, "declarations"), "in the way", TestContext.Current.CancellationToken);

        (string Name, string Value)[] fields =
            [("Title", "Kept"), ("ShortName", "kept"), ("Start.Source", "paste"), ("Start.Text", "# Kept\n"), ("Organisation.Name", "Centre"), ("Organisation.ShortName", "centre"), ("Organisation.Class", "central-government")];
        await person.Press("Start the declaration", fields);
        Assert.Equal(HttpStatusCode.ServiceUnavailable, person.Status);
        Assert.Equal(["The record cannot be written just now. Your entry was not saved. Try again later."], person.Errors);
        Assert.Equal("Kept", person.Field("Title"));

        File.Delete(Path.Combine(site.Data, "declarations"));
        await person.Press("Start the declaration");
        Assert.Equal("/declarations/kept/people", person.Location);
    }

    [Fact]
    public async Task Who_was_signed_out_gets_back_what_they_typed()
    {
        var drafting = Drafting.On(site);
        var person = await Proposing(drafting);
        var form = person.Page;
        await person.Send(person.Page.QuerySelector("form.dc-account")!, []);
        person.Show(form);

        await person.Send(form.QuerySelector("main form")!, [.. Fields, ("do", "check")], $"{drafting.Path}/proposals/new");

        Assert.Equal(HttpStatusCode.Unauthorized, person.Status);
        Assert.Contains("You were signed out", person.Text);
        var given = person.Page.QuerySelectorAll("main textarea[readonly]").Select(area => area.TextContent.ReplaceLineEndings("\n").TrimStart('\n')).ToList();
        Assert.Contains(Typed, given);
        Assert.Contains("Plainer", given);
        Assert.DoesNotContain(given, text => text.StartsWith("CfDJ", StringComparison.Ordinal) || text == form.GetElementsByName("FormId")[0].GetAttribute("value"));
        Assert.Contains("returnUrl=" + Uri.EscapeDataString($"{drafting.Path}/proposals/new"), person.Page.QuerySelector("main a")!.GetAttribute("href"), StringComparison.OrdinalIgnoreCase);
        Assert.Empty(drafting.Register.Proposals);
    }

    [Fact]
    public async Task A_form_whose_token_has_expired_gives_back_what_was_typed()
    {
        var drafting = Drafting.On(site);
        var person = await Proposing(drafting);

        await person.Press("Continue", [.. Fields, ("__RequestVerificationToken", "expired")]);

        Assert.Equal(HttpStatusCode.BadRequest, person.Status);
        Assert.Contains("We could not accept what you sent", person.Text);
        Assert.Contains(person.Page.QuerySelectorAll("main textarea[readonly]"), area => area.TextContent.ReplaceLineEndings("\n").TrimStart('\n') == Typed);
    }

    [Fact]
    public async Task One_ledger_that_cannot_be_read_leaves_the_others_alone_until_it_can()
    {
        var drafting = Drafting.On(site);
        var broken = Path.Combine(site.Data, "declarations", "broken.git");
        Directory.CreateDirectory(broken);
        var person = new Somebody(site);

        Assert.Contains("What we share", (await person.Open("/")).Text);
        Assert.Equal(HttpStatusCode.OK, (await person.Open("/sign-in")).Status);
        Assert.Equal(HttpStatusCode.InternalServerError, (await person.Open("/declarations/broken")).Status);
        Assert.DoesNotContain("Nothing that you sent was recorded", person.Text);

        Directory.Delete(broken);
        Assert.Equal(0, StockGit.Run(site.Data, "clone", "--quiet", "--mirror", drafting.Ledger.Path, broken).Code);
        File.Copy(Path.Combine(drafting.Ledger.Path, "config"), Path.Combine(broken, "config"), overwrite: true);
        Assert.Equal(HttpStatusCode.OK, (await person.Open("/declarations/broken")).Status);
    }

    private static (string Name, string Value)[] Fields => [("Changes[0].Wording", "We will fix the pipes."), ("Title", "Plainer"), ("Reason", Typed)];

    private async Task<Somebody> Proposing(Drafting drafting) =>
        await (await Somebody.SignedIn(site, "rep@northam.example")).Open($"{drafting.Path}/proposals/new?clause={drafting.Clause("plumbing before")}");
}
