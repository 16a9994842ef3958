using System.Net;
using DraftControl.Core.Entries;
using DraftControl.Core.Registers;
using DraftControl.Tests.Support;

namespace DraftControl.Tests.Web.Pages;

/// <summary>The public pages of a declaration: read by everybody, written by stewards and editors.</summary>
public sealed class ArticleTests(RunningSite site) : IClassFixture<RunningSite>
{
    [Fact]
    public async Task An_editor_writes_news_after_looking_at_it_and_everybody_reads_it()
    {
        var drafting = Drafting.On(site);
        var editor = await (await Somebody.SignedIn(site, "editor@northam.example")).Open($"{drafting.Path}/pages/new");

        await editor.Press("Continue", ("Kind", "News"), ("Day", "3 May 2026"), ("Title", "Open for  signing"), ("Body", "Sign **now**.\r\n\r\n# When\r\n\r\n[How](/declarations)"));
        Assert.Contains("Check the page before you save it", editor.Text);
        Assert.Contains("Everybody will see it at once", editor.Text);
        Assert.Equal("now", editor.Page.QuerySelector(".dc-preview strong")!.TextContent);
        Assert.Equal("When", editor.Page.QuerySelector(".dc-preview h2")!.TextContent);
        await editor.Press("Save page");

        var visitor = await new Somebody(site).Open(editor.Location!);
        Assert.EndsWith("/pages/news-2026-05-03-open-for-signing", editor.Location, StringComparison.Ordinal);
        Assert.Contains("Open for signing 3 May 2026 Sign now. When How Written by Northam Borough Council, editor", visitor.Text);
        Assert.Contains("Open for signing", (await visitor.Open(drafting.Path)).Text);
        var written = drafting.Register.Entries[^1];
        Assert.Equal(("pages/news-2026-05-03-open-for-signing.md", "editor"), (Assert.IsType<PageChanged>(written.Entry).Page, written.Entry.By.Role.ToString().ToLowerInvariant()));
        Assert.Equal("# Open for signing\n\nSign **now**.\n\n# When\n\n[How](/declarations)\n", System.Text.Encoding.UTF8.GetString(drafting.Register.Files["pages/news-2026-05-03-open-for-signing.md"]!));
    }

    [Fact]
    public async Task A_page_that_somebody_else_changed_meanwhile_shows_both_and_keeps_what_was_typed()
    {
        var drafting = Drafting.On(site);
        drafting.Wrote("about", "About us", "We began.");
        var editor = await (await Somebody.SignedIn(site, "editor@centre.example")).Open($"{drafting.Path}/pages/about/edit");
        drafting.Wrote("about", "About us", "We began in spring.");
        var entries = drafting.Register.Seq;

        await editor.Press("Continue", ("Body", "We began in autumn."));

        Assert.Equal(HttpStatusCode.Conflict, editor.Status);
        Assert.Contains("Somebody else changed this page after you opened it", Assert.Single(editor.Errors));
        Assert.Contains("We began in spring.", editor.Text);
        Assert.Equal("We began in autumn.", editor.Field("Body"));
        Assert.Equal(entries, drafting.Register.Seq);
        await editor.Press("Continue");
        await editor.Press("Save page");
        Assert.Equal("We began in autumn.", Article.In(drafting.Register.Files, PageName.Parse("about"))!.Body);
    }

    [Fact]
    public async Task A_page_saved_by_somebody_else_between_the_check_and_the_save_is_not_overwritten()
    {
        var drafting = Drafting.On(site);
        drafting.Wrote("about", "About us", "We began.");
        var editor = await (await Somebody.SignedIn(site, "editor@centre.example")).Open($"{drafting.Path}/pages/about/edit");
        await editor.Press("Continue", ("Body", "We began in autumn."));
        drafting.Wrote("about", "About us", "We began in spring.");

        await editor.Press("Save page");

        Assert.Equal(HttpStatusCode.Conflict, editor.Status);
        Assert.Equal("We began in autumn.", editor.Field("Body"));
        Assert.Equal("We began in spring.", Article.In(drafting.Register.Files, PageName.Parse("about"))!.Body);
    }

    [Fact]
    public async Task Invisible_characters_are_named_and_taken_out_with_one_button()
    {
        var drafting = Drafting.On(site);
        var steward = await (await Somebody.SignedIn(site, "steward@centre.example")).Open($"{drafting.Path}/pages/new");

        await steward.Press("Continue", ("Kind", "Page"), ("Title", "Who\u200B we are"), ("Body", "We\u202E are."));
        Assert.Contains("U+200B", steward.Text);
        Assert.Contains("U+202E", steward.Text);
        await steward.Press("Use cleaned text");

        Assert.Equal(("Who we are", "We are."), (steward.Field("Title"), steward.Field("Body")));
        await steward.Press("Continue", ("Kind", "Page"));
        Assert.Contains("Check the page before you save it", steward.Text);
    }

    [Theory]
    [InlineData("Page", "", "Text", "Enter a title")]
    [InlineData("Page", "¿?", "Text", "Enter a title with more letters or digits: the address of the page is made from it")]
    [InlineData("Page", "New", "Text", "Enter a title with more letters or digits: the address of the page is made from it")]
    [InlineData("Page", "Taken", "Text", "There is a page at this address already, “Taken”. Change that page, or enter another title")]
    [InlineData("News", "Title", "Text", "Enter the date of the news, like 3 May 2026")]
    [InlineData("", "Title", "Text", "Select what kind of page it is")]
    public async Task What_cannot_be_a_page_is_said_and_kept(string kind, string title, string body, string error)
    {
        var drafting = Drafting.On(site);
        drafting.Wrote("taken", "Taken", "Here.");
        var steward = await (await Somebody.SignedIn(site, "steward@centre.example")).Open($"{drafting.Path}/pages/new");

        await steward.Press("Continue", ("Kind", kind), ("Day", "someday"), ("Title", title), ("Body", body));

        Assert.Equal(error, Assert.Single(steward.Errors));
        Assert.Equal((title, body), (steward.Field("Title"), steward.Field("Body")));
    }

    [Fact]
    public async Task A_page_that_is_too_long_is_refused_and_kept()
    {
        var drafting = Drafting.On(site);
        drafting.Wrote("about", "About us", "We began.");
        var steward = await (await Somebody.SignedIn(site, "steward@centre.example")).Open($"{drafting.Path}/pages/about/edit");

        await steward.Press("Continue", ("Body", new string('a', 100_001)));

        Assert.Equal("The text must be shorter than 100,000 characters", Assert.Single(steward.Errors));
        Assert.Equal(100_001, steward.Field("Body")!.Length);
    }

    [Fact]
    public async Task A_page_without_text_is_on_no_list()
    {
        var drafting = Drafting.On(site);
        drafting.Wrote("example-buses", "Buses on time", "We asked riders.");
        Assert.Contains("Buses on time", (await new Somebody(site).Open($"{drafting.Path}/pages")).Text);

        drafting.Wrote("example-buses", "Buses on time", "");

        var visitor = new Somebody(site);
        Assert.DoesNotContain("Buses", (await visitor.Open($"{drafting.Path}/pages")).Text);
        Assert.DoesNotContain("Buses", (await visitor.Open(drafting.Path)).Text);
        Assert.Contains("There is nothing to read here any more", (await visitor.Open($"{drafting.Path}/pages/example-buses")).Text);
    }

    [Fact]
    public async Task Only_stewards_and_editors_write_pages()
    {
        var drafting = Drafting.On(site);
        drafting.Wrote("about", "About us", "We began.");
        var representative = await Somebody.SignedIn(site, "rep@northam.example");

        foreach (var path in new[] { "/pages/new", "/pages/about/edit" })
        {
            Assert.Equal(HttpStatusCode.Forbidden, (await representative.Open(drafting.Path + path)).Status);
            Assert.Equal(HttpStatusCode.Redirect, (await new Somebody(site).Open(drafting.Path + path)).Status);
        }

        Assert.DoesNotContain("Change this page", (await representative.Open($"{drafting.Path}/pages/about")).Text);
    }

    [Fact]
    public async Task Before_the_first_release_only_those_who_take_part_read_pages_of_what_they_draft_among_themselves()
    {
        var drafting = Drafting.On(site, drafting: "participants");
        drafting.Wrote("about", "About us", "We began.");
        var visitor = new Somebody(site);
        Assert.Equal(HttpStatusCode.Redirect, (await visitor.Open($"{drafting.Path}/pages/about")).Status);
        var steward = await (await Somebody.SignedIn(site, "steward@centre.example")).Open($"{drafting.Path}/pages/about/edit");
        Assert.Contains("Only those who take part will see it, until the first version is released.", steward.Text);

        drafting.Released();

        Assert.Contains("We began.", (await visitor.Open($"{drafting.Path}/pages/about")).Text);
    }

    [Fact]
    public async Task Markup_in_a_page_does_nothing()
    {
        var drafting = Drafting.On(site);
        drafting.Wrote("about", "<script>alert(1)</script>", "<script>alert(2)</script>\n\n[a](javascript:alert(3)) ![b](data:image/png;base64,AA) <i onclick=alert(4)>c</i>");

        foreach (var path in new[] { "", "/pages", "/pages/about" })
        {
            var visitor = await new Somebody(site).Open(drafting.Path + path);

            Assert.Contains("<script>alert(1)</script>", visitor.Page.Body!.TextContent);
            Assert.All(visitor.Page.QuerySelectorAll("script"), script => Assert.StartsWith("/govuk/draftcontrol", script.GetAttribute("src")));
            Assert.Empty(visitor.Page.QuerySelectorAll("main img, main i, [onclick], a[href^=javascript]"));
        }
    }
}
