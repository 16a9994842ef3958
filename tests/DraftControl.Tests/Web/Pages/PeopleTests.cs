using System.Net;
using DraftControl.Core.People;
using DraftControl.Tests.Support;
using DraftControl.Web.Declarations;
using Microsoft.Extensions.DependencyInjection;

namespace DraftControl.Tests.Web.Pages;

public sealed class PeopleTests(RunningSite site) : IClassFixture<RunningSite>, IAsyncLifetime
{
    private const string People = "/declarations/sharing/people";

    public async ValueTask InitializeAsync()
    {
        if (site.Services.GetRequiredService<DeclarationBook>().Find(Slug.Parse("sharing")) is null)
        {
            using var declaration = await ApiDeclaration.Started(site);
        }
    }

    public ValueTask DisposeAsync() => ValueTask.CompletedTask;

    [Fact]
    public async Task A_steward_registers_a_council_and_appoints_a_councillor_whom_that_council_confirms()
    {
        var steward = await Somebody.SignedIn(site, "steward@centre.example");

        await (await steward.Open($"{People}/register")).Press("Register", ("Organisation.Name", "Nortown Council"), ("Organisation.ShortName", "nortown"), ("Organisation.Class", "local-authority"), ("Organisation.Nation", "Wales"));
        Assert.Contains("You registered Nortown Council.", (await steward.Follow()).Text);
        Assert.Contains("Nortown Council, Wales Nobody has been appointed yet.", steward.Text);
        await (await steward.Open($"{People}/appoint")).Press("Appoint", ("Email", "rep@nortown.example"), ("Role", "representative"), ("Organisation", "nortown"));
        await (await steward.Open($"{People}/appoint")).Press("Appoint", ("Email", "Ash@Nortown.example"), ("Role", "councillor"), ("Organisation", "nortown"), ("Group", "ash"));
        Assert.Contains("A representative of the same council has to confirm it.", (await steward.Follow()).Text);
        Assert.Contains("councillor (ash), ash@nortown.example Not confirmed", steward.Text);
        Assert.DoesNotContain(steward.Page.QuerySelectorAll("main button"), button => button.TextContent.StartsWith("Confirm", StringComparison.Ordinal));

        var other = await (await Somebody.SignedIn(site, "rep@southam.example")).Open(People);
        Assert.Empty(other.Page.QuerySelectorAll("main button"));
        Assert.DoesNotContain("@nortown.example", other.Page.Body!.TextContent);

        var representative = await (await Somebody.SignedIn(site, "rep@nortown.example")).Open("/waiting");
        Assert.Contains("Confirm 1 councillor of Nortown Council", representative.Text);
        await (await representative.Open(People)).Press("Confirm councillor (ash)");
        Assert.Contains("You confirmed the councillor.", (await representative.Follow()).Text);
        Assert.DoesNotContain("Not confirmed", representative.Text);
    }

    [Fact]
    public async Task An_appointment_ends_after_a_look_at_what_that_means()
    {
        var steward = await (await Somebody.SignedIn(site, "steward@centre.example")).Open(People);
        var end = steward.Page.QuerySelectorAll("main a").Single(link => link.TextContent.Contains("rep@westam.example", StringComparison.Ordinal)).GetAttribute("href")!;

        await steward.Open(end);
        Assert.Contains("Westam Council", steward.Text);
        await steward.Press("End the appointment");

        Assert.Contains("You ended the appointment of the representative for Westam Council.", (await steward.Follow()).Text);
        Assert.DoesNotContain("rep@westam.example", steward.Text);
        Assert.Equal(HttpStatusCode.NotFound, (await steward.Open(end)).Status);
    }

    [Fact]
    public async Task What_cannot_be_read_or_is_not_allowed_is_said_and_what_was_typed_stays()
    {
        var steward = await (await Somebody.SignedIn(site, "steward@centre.example")).Open($"{People}/appoint");

        await steward.Press("Appoint", ("Email", "nobody"), ("Group", "elm"));
        Assert.Equal(["Enter an email address in the correct format, like name@example.com", "Select the organisation", "Select the office"], steward.Errors);
        Assert.Equal("elm", steward.Page.QuerySelector("#Group")!.GetAttribute("value"));

        await steward.Press("Appoint", ("Email", "editor@centre.example"), ("Role", "editor"), ("Organisation", "centre"));
        Assert.Equal((HttpStatusCode.UnprocessableEntity, "This person holds this office already."), (steward.Status, Assert.Single(steward.Errors)));
    }

    [Theory]
    [InlineData("rep@northam.example", HttpStatusCode.OK, HttpStatusCode.Forbidden)]
    [InlineData("editor@guild.example", HttpStatusCode.OK, HttpStatusCode.Forbidden)]
    [InlineData("elm@westam.example", HttpStatusCode.OK, HttpStatusCode.Forbidden)]
    [InlineData("steward@centre.example", HttpStatusCode.OK, HttpStatusCode.OK)]
    public async Task Offices_are_for_those_who_take_part_and_giving_them_is_for_stewards(string email, HttpStatusCode list, HttpStatusCode acts)
    {
        var person = await Somebody.SignedIn(site, email);

        Assert.Equal(list, (await person.Open(People)).Status);
        Assert.Equal(acts, (await person.Open($"{People}/register")).Status);
        Assert.Equal(acts, (await person.Open($"{People}/appoint")).Status);
        Assert.Equal(acts, (await person.Open($"{People}/1/end")).Status);
        Assert.Equal(acts, (await person.Open("/declarations/sharing/publishing/approve")).Status);
    }
}
