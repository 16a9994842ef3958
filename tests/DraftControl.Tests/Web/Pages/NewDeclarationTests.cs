using System.Net;
using AngleSharp.Dom;
using DraftControl.Core.People;
using DraftControl.Core.Registers;
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
        var register = Find("from-template")!.Read();
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
        Assert.Equal("# Shared\n\nWe share.\n", Find("from-file")!.Read().Draft.Text);
    }

    [Theory]
    [InlineData("paste", "Start.Text")]
    [InlineData("upload", "Start.Upload")]
    public async Task Clauses_are_credited_to_whom_the_opener_states_once_they_are_registered(string source, string field)
    {
        var person = await Steward();
        await person.Press("Start the declaration", Fields($"credited-{source}", ("Start.Source", source), (field, "# Shared\n\nWe share.\n\n## Data\n\nWe keep it safe.\n"), ("Start.Credits", "0.1, centre\r\n\r\n1.1\tnortham\r\n")));
        Assert.Equal(HttpStatusCode.Redirect, person.Status);

        Assert.Equal(["1@start", "2@start:centre", "1@start", "4@start:northam"], Find($"credited-{source}")!.Read().Draft.Clauses.Select(clause => clause.Origins.ToString()));
        Assert.Equal([("Centre for Services", 2), (null, 6)], Shares($"credited-{source}"));
        await (await person.Open($"/declarations/credited-{source}/people/register")).Press("Register the organisation", ("Organisation.Name", "Northam Council"), ("Organisation.ShortName", "northam"), ("Organisation.Class", "local-authority"));
        Assert.Equal([("Northam Council", 4), ("Centre for Services", 2), (null, 2)], Shares($"credited-{source}"));
    }

    [Fact]
    public async Task Clauses_of_a_template_can_be_credited_as_well()
    {
        var person = await Steward();

        await person.Press("Start the declaration", Fields("credited-template", ("Start.Source", "joint-declaration"), ("Start.Credits", "1.1(a) northam")));

        Assert.Contains("@start:northam", Find("credited-template")!.Read().Draft.ClausesFile, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Credits_that_cannot_be_used_are_named_by_line_and_nothing_that_was_typed_is_lost()
    {
        var person = await Steward();
        const string Typed = "0.1 northam\n0.9 northam\n1.1 Northam Council\n0.1 southam";
        Assert.False(Details(person).HasAttribute("open"));

        await person.Press("Start the declaration", Fields("miscredited", ("Start.Source", "upload"), ("Start.Upload", "# Shared\n\nWe share.\n"), ("Start.Credits", Typed)));

        Assert.Equal(["Line 2 names clause 0.9, but the starting text has only clause 0.1. Line 3 must be the number of a clause and the short name of an organisation, like 3.2 northam. Line 4 credits 0.1 to southam, but line 1 credits it to northam"], person.Errors);
        Assert.Equal("#Start_Credits", person.Page.QuerySelector(".govuk-error-summary a")!.GetAttribute("href"));
        Assert.True(Details(person).HasAttribute("open"));
        Assert.Equal((Typed, "# Shared\n\nWe share.\n"), (person.Field("Start.Credits"), person.Field("Start.Text")));
        Assert.Null(Find("miscredited"));

        await person.Press("Start the declaration", ("Start.Credits", "0.1 northam"));
        Assert.Contains("2@start:northam", Find("miscredited")!.Read().Draft.ClausesFile, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("paste", "Start.Text")]
    [InlineData("upload", "Start.Upload")]
    public async Task Invisible_characters_are_listed_and_one_button_takes_them_out(string source, string field)
    {
        var person = await Steward();

        await person.Press("Start the declaration", Fields($"cleaned-{source}", ("Start.Source", source), (field, "We sh\u200Bare.\n\nWe\u202E share.\n"), ("Start.Credits", "0.2 northam")));
        Assert.Contains("The text holds 2 invisible characters. Remove them, or use the cleaned text", person.Errors);
        Assert.Contains("invisible character U+200B at line 1, column 6", person.Text);
        Assert.Contains("invisible character U+202E at line 3, column 3", person.Text);

        await person.Press("Use cleaned text");
        Assert.Equal(("We share.\n\nWe share.\n", "What we share"), (person.Page.QuerySelector("#Start_Text")!.TextContent, person.Page.QuerySelector("#Title")!.GetAttribute("value")));
        Assert.Empty(person.Errors);

        await person.Press("Start the declaration");
        Assert.Equal("We share.\n\nWe share.\n", Find($"cleaned-{source}")!.Read().Draft.Text);
        Assert.Equal(["2@start", "2@start:northam"], Find($"cleaned-{source}")!.Read().Draft.Clauses.Select(clause => clause.Origins.ToString()));
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

    private static IElement Details(Somebody person) => person.Page.QuerySelector("#Start_Credits")!.Closest("details")!;

    private IEnumerable<(string? Organisation, int Words)> Shares(string slug) =>
        Authorship.Of(Find(slug)!.Read(), Find(slug)!.Read().Draft).ByOrganisation.Select(share => (share.Organisation?.Name.ToString(), share.Words));

    private async Task<Somebody> Steward()
    {
        _ = site.Address;
        site.Services.GetRequiredService<AccountBook>().FindOrAdd(EmailAddress.Parse("steward@centre.example"));
        return await (await Somebody.SignedIn(site, "steward@centre.example")).Open("/declarations/new");
    }

    private DraftControl.Git.Ledger? Find(string slug) => site.Services.GetRequiredService<DeclarationBook>().Find(Slug.Parse(slug));
}
