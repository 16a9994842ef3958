using System.Net;
using DraftControl.Core.Acts;
using DraftControl.Core.Entries;
using DraftControl.Core.Wordings;
using DraftControl.Tests.Support;

namespace DraftControl.Tests.Web.LanguageTests;

/// <summary>The list of loaded terms, who writes it, and the hints that come of it.</summary>
public sealed class TermsTests(LanguageSite language) : IClassFixture<LanguageSite>
{
    private const string Hint = "'world-class' may be read as political: Praise that cannot be tested; say what was measured. This is a hint, not a verdict.";

    [Fact]
    public async Task A_list_is_written_kept_as_yaml_and_read_by_everybody_who_sees_the_drafting()
    {
        var drafting = language.Drafting();
        var editor = await (await language.SignedIn("editor@centre")).Open($"{drafting.Path}/terms/edit");
        Assert.Equal(TermLines.Of(LoadedTerms.Usual).Trim(), editor.Field("Terms")!.ReplaceLineEndings("\n").Trim());

        await editor.Press("Save the list", ("Terms", "taps: Taps were promised: by one party.\r\nyes: A slogan.\r\n"), ("Reason", "Ours."));
        Assert.Contains("The list is saved.", (await editor.Follow()).Page.DocumentElement.TextContent);

        Assert.IsType<TermsChanged>(drafting.Register.Entries[^1].Entry);
        Assert.Equal("taps: 'Taps were promised: by one party.'\nyes: A slogan.\n", System.Text.Encoding.UTF8.GetString(drafting.Register.Files[Files.TermsPath]!).Replace("\"yes\"", "yes", StringComparison.Ordinal));
        var visitor = await new Somebody(language.Site).Open($"{drafting.Path}/terms");
        Assert.Equal(["taps: Taps were promised: by one party.", "yes: A slogan."], visitor.Page.QuerySelectorAll("main .govuk-summary-list__row").Select(row => string.Join(": ", row.Children.Select(cell => cell.TextContent.Trim()))));
        Assert.Null(visitor.Page.QuerySelector("main a[href$='/terms/edit']"));
    }

    [Fact]
    public async Task Errors_name_the_line_and_what_was_typed_is_kept()
    {
        var drafting = language.Drafting();
        var editor = await (await language.SignedIn("editor@centre")).Open($"{drafting.Path}/terms/edit");

        await editor.Press("Save the list", ("Terms", "taps: Because.\nno reason\nTaps: Again."));

        Assert.Equal(["Line 2: write the term, a colon and the reason, like 'world-class: Praise that cannot be tested'. Line 3: 'Taps' stands in line 1 already. Remove one of them"], editor.Errors);
        Assert.Contains("no reason", editor.Field("Terms"));
        Assert.Null(drafting.Register.Files[Files.TermsPath]);
    }

    [Fact]
    public async Task Nothing_is_written_where_nothing_changed()
    {
        var drafting = language.Drafting();
        var (editor, before) = (await (await language.SignedIn("editor@centre")).Open($"{drafting.Path}/terms/edit"), drafting.Register.Seq);

        await editor.Press("Save the list");

        Assert.Equal(["Nothing has changed. Change the list, or leave it as it is."], editor.Errors.Select(error => $"{error.TrimEnd('.')}."));
        Assert.Equal(before, drafting.Register.Seq);
    }

    [Fact]
    public async Task A_list_that_somebody_else_changed_meanwhile_is_shown_before_it_is_written_over()
    {
        var drafting = language.Drafting();
        var late = await (await language.SignedIn("editor@centre")).Open($"{drafting.Path}/terms/edit");
        var early = await (await language.SignedIn("steward@centre")).Open($"{drafting.Path}/terms/edit");
        await early.Press("Save the list", ("Terms", "pipes: One party's."));

        await late.Press("Save the list", ("Terms", "taps: Because."));
        Assert.Equal(HttpStatusCode.Conflict, late.Status);
        Assert.Contains("The list as it stands now: pipes: One party's.", late.Text);
        Assert.Contains("taps: Because.", late.Field("Terms"));
        await late.Press("Save the list");

        Assert.Equal(["taps"], drafting.Register.Files.Terms.Terms.Select(term => term.Term));
    }

    [Fact]
    public async Task Proposers_editors_and_councillors_get_hints()
    {
        var drafting = language.Drafting();
        var proposer = await (await language.SignedIn("rep@northam")).Open($"{drafting.Path}/proposals/new?clause={drafting.Clause("telephone")}");
        await proposer.Press("Continue", ("Title", "Better"), ("Reason", "It is better."), ("Changes[0].Wording", "We will keep world-class help by telephone."));
        Assert.Contains(Hint, proposer.Text);
        var number = drafting.Proposed("rep@northam", "Better", new RequestedChange.Reword(drafting.Clause("telephone"), "We will keep world-class help by telephone."));

        var editor = await language.SignedIn("editor@centre");
        Assert.Contains(Hint, (await editor.Open($"{drafting.Path}/proposals/{number}")).Text);
        Assert.Contains(Hint, (await editor.Open($"{drafting.Path}/proposals/{number}/decision")).Text);
        drafting.Decided("editor@centre", number, DecisionCode.Accepted);
        var councillor = await (await language.SignedIn("elm@eastam")).Open($"{drafting.Path}/neutrality/{drafting.Hash("telephone")}");

        Assert.Contains(Hint, councillor.Text);
        Assert.DoesNotContain("may be read as political", (await councillor.Open($"{drafting.Path}/neutrality/{drafting.Hash("new taps")}")).Text);
    }
}
