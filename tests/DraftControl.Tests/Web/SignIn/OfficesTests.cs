using System.Net;
using DraftControl.Core.Entries;
using DraftControl.Core.People;
using DraftControl.Tests.Support;
using DraftControl.Web.Planned;
using Microsoft.Extensions.DependencyInjection;

namespace DraftControl.Tests.Web.SignIn;

/// <summary>Several offices of one person, and deputies for some days.</summary>
public sealed class OfficesTests(RunningSite site) : IClassFixture<RunningSite>
{
    [Fact]
    public async Task Who_holds_several_offices_speaks_in_the_one_that_they_chose()
    {
        var drafting = Drafting.On(site);
        var both = drafting.Person("both@northam");
        drafting.AppointFor(both, Role.Representative, "northam");
        drafting.AppointFor(both, Role.Representative, "southam");
        var person = await Somebody.SignedIn(site, "both@northam.example");
        await person.Open($"{drafting.Path}/proposals/new");
        Assert.Contains("Signed in as representative, Northam Borough Council", person.Page.Body!.TextContent);

        await person.Open($"{drafting.Path}/speak-as?returnUrl={Uri.EscapeDataString($"{drafting.Path}/proposals/new")}");
        await person.Press("Save", ("Office", "representative@southam"));
        await person.Follow();

        Assert.Contains("Signed in as representative, Southam County Council", person.Page.Body!.TextContent);
    }

    [Fact]
    public async Task An_office_that_is_not_held_cannot_be_chosen()
    {
        var drafting = Drafting.On(site);
        var person = await (await Somebody.SignedIn(site, "rep@northam.example")).Open($"{drafting.Path}/speak-as");

        await person.Press("Save", ("Office", "steward@centre"));

        Assert.Equal(["Select the office that you speak in"], person.Errors);
        var forger = new Somebody(site, ("Cookie", "office=steward@centre"));
        Assert.Equal(HttpStatusCode.Redirect, (await forger.Open($"{drafting.Path}/people/appoint")).Status);
    }

    [Fact]
    public async Task A_deputy_begins_and_ends_on_the_days_that_a_steward_set()
    {
        var drafting = Drafting.On(site);
        var today = site.Clock.GetUtcNow();
        var steward = await (await Somebody.SignedIn(site, "steward@centre.example")).Open($"{drafting.Path}/people/appoint");
        await steward.Press("Appoint", ("Email", "deputy@northam.example"), ("Role", "representative"), ("Organisation", "northam"), ("Term.From", $"{today.AddDays(3):d M yyyy}"), ("Term.To", $"{today.AddDays(5):dd/MM/yyyy}"));
        Assert.Contains("Begins: representative, Northam Borough Council, deputy@northam.example", (await steward.Follow()).Text);
        var deputy = new Office(drafting.Person("deputy@northam"), Role.Representative, Slug.Parse("northam"));

        Write();
        Assert.Null(drafting.Register.Roster.Find(deputy));
        site.Clock.Pass(TimeSpan.FromDays(4));
        Write();
        Assert.NotNull(drafting.Register.Roster.Find(deputy));
        Assert.Contains($"/invitation/", Mailbox.Link(site, "deputy@northam.example"));
        site.Clock.Pass(TimeSpan.FromDays(3));
        Write();
        Write();

        Assert.Null(drafting.Register.Roster.Find(deputy));
        Assert.Equal((typeof(Appointed), typeof(AppointmentEnded)), (drafting.Register.Entries[^2].Entry.GetType(), drafting.Register.Entries[^1].Entry.GetType()));
        Assert.Equal(drafting.Person("steward@centre"), drafting.Register.Entries[^1].Entry.By.Person);
    }

    [Fact]
    public async Task A_plan_is_called_off_and_one_that_is_not_possible_says_why()
    {
        var drafting = Drafting.On(site);
        var from = $"{site.Clock.GetUtcNow().AddDays(2):d M yyyy}";
        var steward = await Somebody.SignedIn(site, "steward@centre.example");
        foreach (var email in new[] { "one@northam.example", "two@northam.example" })
        {
            await (await steward.Open($"{drafting.Path}/people/appoint")).Press("Appoint", ("Email", email), ("Role", "editor"), ("Organisation", "northam"), ("Term.From", from));
        }

        await (await steward.Open($"{drafting.Path}/people")).Press("Call it off: Begins: editor, Northam Borough Council, one@northam.example");
        drafting.AppointFor(drafting.Person("two@northam"), Role.Editor, "northam");
        var before = drafting.Register.Seq;
        site.Clock.Pass(TimeSpan.FromDays(3));
        Write();

        steward = await (await Somebody.SignedIn(site, "steward@centre.example")).Open($"{drafting.Path}/people");
        Assert.Contains("It was not possible: This person holds this office already.", steward.Text);
        Assert.DoesNotContain("one@northam.example", steward.Text);
        Assert.Equal(before, drafting.Register.Seq);
    }

    [Theory]
    [InlineData("soon", "", "Enter the first day as day, month and year, like 27 5 2027")]
    [InlineData("", "1 1 2020", "The last day must not be before the first day or in the past")]
    public async Task Days_that_cannot_be_read_or_have_passed_are_refused(string from, string to, string error)
    {
        var drafting = Drafting.On(site);
        var steward = await (await Somebody.SignedIn(site, "steward@centre.example")).Open($"{drafting.Path}/people/appoint");

        await steward.Press("Appoint", ("Email", "x@northam.example"), ("Role", "editor"), ("Organisation", "northam"), ("Term.From", from), ("Term.To", to));

        Assert.Equal([error], steward.Errors);
        Assert.Equal((from, to), (steward.Field("Term.From"), steward.Field("Term.To")));
    }

    private void Write() => site.Services.GetRequiredService<PlannedActs>().WriteDue();
}
