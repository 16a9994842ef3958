using System.Net;
using System.Text.Json;
using DraftControl.Core.Acts;
using DraftControl.Tests.Support;
using DraftControl.Web.Unsent;
using Microsoft.Extensions.DependencyInjection;

namespace DraftControl.Tests.Web.Pages;

/// <summary>A proposal that is kept while it is written, and sent once by whoever may send it.</summary>
public sealed class UnsentTests(RunningSite site) : IClassFixture<RunningSite>
{
    private UnsentBook Book => site.Services.GetRequiredService<UnsentBook>();

    [Fact]
    public async Task A_colleague_goes_on_where_somebody_stopped_and_the_representative_sends_it()
    {
        var drafting = Drafting.On(site);
        var editor = await (await Signed("editor@northam")).Open($"{drafting.Path}/proposals/new?clause={drafting.Clause("plumbing before")}");
        await editor.Press("Save and come back later", ("Changes[0].Wording", "We will fix the pipes."), ("Title", "Plainer"));
        Assert.Contains("Saved. Everybody who holds an office for Northam Borough Council can go on with it.", (await editor.Follow()).Text);
        Assert.Contains("begun by the editor, saved by the editor on", editor.Text);

        var rep = await (await Signed("rep@northam")).Open($"{drafting.Path}/proposals");
        Assert.Contains("Your organisation has 1 proposal that is not sent yet.", rep.Text);
        await rep.Open($"{drafting.Path}/proposals/unsent");
        await rep.Open(rep.Page.QuerySelector("main .dc-acts a")!.GetAttribute("href")!);
        Assert.Equal(("Plainer", "We will fix the pipes."), (rep.Field("Title"), rep.Field("Changes[0].Wording")));
        await rep.Press("Continue", ("Reason", "Nobody knew what plumbing meant."));
        await rep.Press("Send this proposal");

        Assert.Equal($"{drafting.Path}/proposals/1", rep.Location);
        Assert.Contains("There is nothing that waits to be sent.", (await rep.Open($"{drafting.Path}/proposals/unsent")).Text);
    }

    [Theory]
    [InlineData("editor@centre")]
    [InlineData("steward@centre")]
    [InlineData("rep@southam")]
    public async Task Nobody_of_another_organisation_finds_it(string who)
    {
        var (drafting, id) = await Saved();

        var person = await Signed(who);

        Assert.Contains("There is nothing that waits to be sent.", (await person.Open($"{drafting.Path}/proposals/unsent")).Text);
        Assert.Equal(HttpStatusCode.NotFound, (await person.Open($"{drafting.Path}/proposals/new?unsent={id}")).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await person.Open($"{drafting.Path}/proposals/unsent/{id}/deletion")).Status);
        Assert.DoesNotContain("not sent yet", (await person.Open($"{drafting.Path}/proposals")).Text);
        Assert.Equal(HttpStatusCode.Found, (await new Somebody(site).Open($"{drafting.Path}/proposals/unsent")).Status);
    }

    [Fact]
    public async Task Somebody_else_cannot_overwrite_it_by_its_id()
    {
        var (drafting, id) = await Saved();
        var other = await (await Signed("rep@southam")).Open($"{drafting.Path}/proposals/new");

        await other.Press("Save and come back later", ("FormId", id), ("Title", "Mine now"));

        Assert.Equal(HttpStatusCode.BadRequest, other.Status);
        Assert.Equal("Plainer", Assert.Single(Kept(drafting)).Title);
    }

    [Fact]
    public async Task A_stale_save_shows_both_versions_and_loses_neither()
    {
        var (drafting, id) = await Saved();
        var (mine, theirs) = (await Resumed("rep@northam", drafting, id), await Resumed("editor@northam", drafting, id));
        await theirs.Press("Save and come back later", ("Title", "Their title"));

        await mine.Press("Save and come back later", ("Title", "My title"));

        Assert.Equal(HttpStatusCode.Conflict, mine.Status);
        Assert.Contains("Two versions of this proposal", mine.Text);
        Assert.Equal("My title", mine.Field("Title"));
        Assert.Contains("Their title", mine.Text);
        Assert.Equal("Their title", Assert.Single(Kept(drafting)).Title);

        await mine.Press("Keep both");
        Assert.Equal(["My title", "Their title"], Kept(drafting).Select(kept => kept.Title).Order());
    }

    [Fact]
    public async Task Who_has_read_both_may_save_theirs_instead()
    {
        var (drafting, id) = await Saved();
        var (mine, theirs) = (await Resumed("rep@northam", drafting, id), await Resumed("editor@northam", drafting, id));
        await theirs.Press("Save and come back later", ("Title", "Their title"));

        await mine.Press("Continue", ("Title", "My title"), ("Reason", "Plain."));
        await mine.Press("Send this proposal");
        Assert.Equal((HttpStatusCode.Conflict, 0), (mine.Status, drafting.Register.Proposals.Count));
        await mine.Press("Save my words instead");

        Assert.Equal("My title", Assert.Single(Kept(drafting)).Title);
    }

    [Fact]
    public async Task The_script_saves_and_is_told_when_a_colleague_was_faster()
    {
        var (drafting, id) = await Saved();
        var (mine, theirs) = (await Resumed("rep@northam", drafting, id), await Resumed("editor@northam", drafting, id));

        var saved = await Autosave(theirs, ("Title", "Theirs"));
        Assert.StartsWith("Saved at ", saved.GetProperty("words").GetString());
        Assert.Equal(2, saved.GetProperty("revision").GetInt32());

        var stale = await Autosave(mine, ("Title", "Mine"));
        Assert.StartsWith("Not saved. Your colleague saved other words at ", stale.GetProperty("words").GetString());
        Assert.Equal("Theirs", Assert.Single(Kept(drafting)).Title);
    }

    [Fact]
    public async Task What_was_sent_and_not_forgotten_yet_is_named_and_never_sent_again()
    {
        var (drafting, id) = await Saved();
        var row = Assert.Single(Kept(drafting));
        var rep = await Resumed("rep@northam", drafting, id);
        await rep.Press("Continue", ("Reason", "Plain."));
        var check = rep.Page;
        await rep.Press("Send this proposal");

        // As it stands when the server stops between the two.
        Book.Save(row);
        rep.Show(check);
        await rep.Press("Send this proposal");
        Assert.Single(drafting.Register.Proposals);

        row.Revision = 0;
        Book.Save(row);
        Assert.Contains("It was sent as proposal 1.", (await rep.Open($"{drafting.Path}/proposals/unsent")).Text);
        await rep.Open(rep.Page.QuerySelectorAll("main a").First(link => link.TextContent.StartsWith("Take it off", StringComparison.Ordinal)).GetAttribute("href")!);
        await rep.Press("Take it off the list");
        Assert.Empty(Kept(drafting));
        Assert.Single(drafting.Register.Proposals);
    }

    [Fact]
    public async Task Deleting_asks_first()
    {
        var (drafting, id) = await Saved();
        var person = await (await Signed("rep@northam")).Open($"{drafting.Path}/proposals/unsent/{id}/deletion");
        Assert.Contains("You cannot take this back, and your colleagues lose it too.", person.Text);
        Assert.Single(Kept(drafting));

        await person.Press("Delete it");

        Assert.Empty(Kept(drafting));
    }

    [Fact]
    public async Task A_revision_is_kept_too()
    {
        var drafting = Drafting.On(site);
        var number = drafting.Proposed("rep@northam", "Pipes", new RequestedChange.Reword(drafting.Clause("plumbing before"), "We will fix the pipes."));
        var editor = await (await Signed("editor@northam")).Open($"{drafting.Path}/proposals/{number}/revision");
        await editor.Press("Save and come back later", ("Changes[0].Wording", "We will fix the drains."));

        var rep = await (await Signed("rep@northam")).Open($"{drafting.Path}/proposals/unsent");
        Assert.Contains($"Revises proposal {number}.", rep.Text);
        await rep.Open(rep.Page.QuerySelector("main .dc-acts a")!.GetAttribute("href")!);
        await rep.Press("Continue");
        await rep.Press("Send this proposal");

        Assert.Contains("drains", drafting.Ledger.FilesAt(drafting.Register.Proposals[number].Wording).Draft.Text);
        Assert.Empty(Kept(drafting));
    }

    [Fact]
    public async Task Several_are_checked_and_sent_from_one_page()
    {
        var drafting = Drafting.On(site);
        var rep = await Signed("rep@northam");
        foreach (var (words, typed) in new[] { ("plumbing before", "We will fix the pipes."), ("telephone", "We will keep help by telephone and letter."), ("try out", "We will try out every service.") })
        {
            await rep.Open($"{drafting.Path}/proposals/new?clause={drafting.Clause(words)}");
            await rep.Press("Save and come back later", ("Changes[0].Wording", typed), ("Title", typed), ("Reason", "Plain."));
        }

        var all = Kept(drafting).Select(kept => $"id={kept.Id}");
        await rep.Open($"{drafting.Path}/proposals/unsent/sending?{string.Join('&', all)}");
        Assert.Equal(3, rep.Page.QuerySelectorAll("main .dc-change").Length);
        Assert.Contains("under the name “Northam Borough Council, representative”", rep.Text);
        var check = rep.Page;
        await rep.Press("Send 3 proposals");

        Assert.Contains("You sent proposals 1, 2 and 3.", (await rep.Follow()).Text);
        Assert.Empty(Kept(drafting));
        rep.Show(check);
        await rep.Press("Send 3 proposals");
        Assert.Contains("You sent proposals 1, 2 and 3.", (await rep.Follow()).Text);
        Assert.Equal(3, drafting.Register.Proposals.Count);
    }

    [Fact]
    public async Task Where_one_of_several_is_not_sent_the_page_says_which_and_why()
    {
        var (drafting, first) = await Saved(("Reason", "Plain."));
        var rep = await (await Signed("rep@northam")).Open($"{drafting.Path}/proposals/new?clause={drafting.Clause("telephone")}");
        await rep.Press("Save and come back later", ("Changes[0].Wording", "We will keep letters."), ("Title", "Letters"), ("Reason", "Post."));
        var second = Kept(drafting).Single(kept => kept.Title == "Letters").Id;
        await rep.Open($"{drafting.Path}/proposals/unsent/sending?id={first}&id={second}");
        await (await Resumed("editor@northam", drafting, second)).Press("Save and come back later", ("Title", "Letters, too"));

        await rep.Press("Send 2 proposals");

        Assert.Equal(HttpStatusCode.Conflict, rep.Status);
        Assert.Equal(["Sent: proposal 1. Not sent: 1. Below you read why."], rep.Errors);
        Assert.Contains("It was not sent: A colleague changed it after you had checked it. Check it again.", rep.Text);
        await rep.Press("Try again");
        Assert.Contains("You sent proposal 2.", (await rep.Follow()).Text);
        Assert.Equal(["Plainer", "Letters, too"], drafting.Register.Proposals.Values.Select(proposal => proposal.Title.ToString()));
    }

    [Fact]
    public async Task What_is_not_finished_is_named_and_left_out()
    {
        var (drafting, id) = await Saved();

        var rep = await (await Signed("rep@northam")).Open($"{drafting.Path}/proposals/unsent/sending?id={id}");

        Assert.Contains("It cannot be sent: Enter a reason.", rep.Text);
        Assert.Empty(rep.Page.QuerySelectorAll("main button"));
        Assert.Equal(HttpStatusCode.Forbidden, (await (await Signed("editor@northam")).Open($"{drafting.Path}/proposals/unsent/sending?id={id}")).Status);
    }

    private static async Task<JsonElement> Autosave(Somebody person, (string Name, string Value) field) =>
        JsonDocument.Parse((await person.Send(person.Page.QuerySelector("main form")!, [field], "?handler=Autosave")).Page.Body!.TextContent).RootElement;

    private IReadOnlyList<UnsentProposal> Kept(Drafting drafting) => Book.Of(drafting.Slug, [DraftControl.Core.People.Slug.Parse("northam")]);

    private async Task<Somebody> Resumed(string who, Drafting drafting, string id) => await (await Signed(who)).Open($"{drafting.Path}/proposals/new?unsent={id}");

    private async Task<(Drafting Drafting, string Id)> Saved(params (string Name, string Value)[] more)
    {
        var drafting = Drafting.On(site);
        var rep = await (await Signed("rep@northam")).Open($"{drafting.Path}/proposals/new?clause={drafting.Clause("plumbing before")}");
        await rep.Press("Save and come back later", [("Changes[0].Wording", "We will fix the pipes."), ("Title", "Plainer"), .. more]);
        return (drafting, Assert.Single(Kept(drafting)).Id);
    }

    private Task<Somebody> Signed(string name) => Somebody.SignedIn(site, $"{name}.example");
}
