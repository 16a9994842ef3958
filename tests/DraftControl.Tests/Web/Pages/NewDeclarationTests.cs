using System.Net;
using DraftControl.Core.People;
using DraftControl.Tests.Support;
using DraftControl.Web.Accounts;
using DraftControl.Web.Declarations;
using Microsoft.Extensions.DependencyInjection;

namespace DraftControl.Tests.Web.Pages;

public sealed class NewDeclarationTests(RunningSite site) : IClassFixture<RunningSite>
{
    [Fact]
    public async Task A_template_becomes_a_declaration_whose_steward_is_who_started_it()
    {
        var person = await Steward();

        await person.Press("Start the declaration", Fields("from-template", ("Start.Source", "joint-declaration")));

        Assert.Equal((HttpStatusCode.Redirect, "/declarations/from-template/people"), (person.Status, person.Location));
        var register = Find("from-template").Read();
        Assert.Equal("What we share", register.Title.ToString());
        Assert.Contains("pages/about.md", register.Files.Paths);
        Assert.Equal("steward@centre", Assert.Single(register.Roster.Current).Office.ToString());
        Assert.Contains("You started 'What we share'", (await person.Follow()).Text);
    }

    [Fact]
    public async Task A_file_is_taken_without_the_mark_of_its_encoding()
    {
        var person = await Steward();

        await person.Press("Start the declaration", Fields("from-file", ("Start.Source", "upload"), ("Start.Upload", "\uFEFF# Shared\r\n\r\nWe share.\r\n")));

        Assert.Equal(HttpStatusCode.Redirect, person.Status);
        Assert.Equal("# Shared\n\nWe share.\n", Find("from-file").Read().Draft.Text);
    }

    [Theory]
    [InlineData("paste", "Start.Text")]
    [InlineData("upload", "Start.Upload")]
    public async Task Invisible_characters_are_listed_and_one_button_takes_them_out(string source, string field)
    {
        var person = await Steward();

        await person.Press("Start the declaration", Fields($"cleaned-{source}", ("Start.Source", source), (field, "We sh\u200Bare.\n\nWe\u202E share.\n")));
        Assert.Contains("The text holds 2 invisible characters. Remove them, or use the cleaned text", person.Errors);
        Assert.Contains("invisible character U+200B at line 1, column 6", person.Text);
        Assert.Contains("invisible character U+202E at line 3, column 3", person.Text);

        await person.Press("Use cleaned text");
        Assert.Equal(("We share.\n\nWe share.\n", "What we share"), (person.Page.QuerySelector("#Start_Text")!.TextContent, person.Page.QuerySelector("#Title")!.GetAttribute("value")));
        Assert.Empty(person.Errors);

        await person.Press("Start the declaration");
        Assert.Equal("We share.\n\nWe share.\n", Find($"cleaned-{source}").Read().Draft.Text);
    }

    [Fact]
    public async Task What_is_missing_is_said_beside_its_field_and_what_was_typed_stays()
    {
        var person = await Steward();

        await person.Press("Start the declaration", ("Title", "What we share"), ("ShortName", "Not a slug"), ("Start.Text", "Kept"), ("Start.Source", "paste"), ("Organisation.Name", "<b>Centre</b>"));

        Assert.Equal(
        [
            "Enter a short name: lower-case letters, digits and hyphens, like digital-declaration",
            OrganisationName.Demand,
            "Enter a short name for the organisation: lower-case letters, digits and hyphens, like northam",
            "Select what kind of organisation it is",
        ], person.Errors);
        Assert.Equal(["What we share", "Not a slug", "<b>Centre</b>"], new[] { "Title", "ShortName", "Organisation_Name" }.Select(id => person.Page.GetElementById(id)!.GetAttribute("value")));
        Assert.Equal("Kept", person.Page.QuerySelector("#Start_Text")!.TextContent);
    }

    [Fact]
    public async Task A_short_name_that_is_taken_is_refused()
    {
        var person = await Steward();
        await person.Press("Start the declaration", Fields("taken", ("Start.Source", "joint-declaration")));
        await person.Open("/declarations/new");

        await person.Press("Start the declaration", Fields("taken", ("Start.Source", "joint-declaration")));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, person.Status);
        Assert.Equal(["There is a declaration 'taken' already. Choose another short name."], person.Errors);
    }

    [Fact]
    public async Task A_long_text_may_be_imported_and_one_of_more_than_10_MB_may_not()
    {
        var person = await Steward();
        await person.Press("Start the declaration", Fields("long", ("Start.Source", "paste"), ("Start.Text", string.Concat(Enumerable.Repeat("We share what we learn with everybody who asks.\n\n", 40_000)))));
        Assert.Equal(HttpStatusCode.Redirect, person.Status);

        await person.Open("/declarations/new");
        await person.Press("Start the declaration", Fields("longer", ("Start.Source", "paste"), ("Start.Text", new string('a', 11 * 1024 * 1024))));
        Assert.Equal(HttpStatusCode.RequestEntityTooLarge, person.Status);
    }

    private static (string Name, string Value)[] Fields(string slug, params (string Name, string Value)[] more) =>
    [
        ("Title", "What we share"), ("ShortName", slug), ("Organisation.Name", "Centre for Services"), ("Organisation.ShortName", "centre"), ("Organisation.Class", "central-government"),
        .. more,
    ];

    private async Task<Somebody> Steward()
    {
        _ = site.Address;
        site.Services.GetRequiredService<AccountBook>().FindOrAdd(EmailAddress.Parse("steward@centre.example"));
        return await (await Somebody.SignedIn(site, "steward@centre.example")).Open("/declarations/new");
    }

    private DraftControl.Git.Ledger Find(string slug) => site.Services.GetRequiredService<DeclarationBook>().Find(Slug.Parse(slug))!;
}
