using System.Net;
using DraftControl.Core.People;
using DraftControl.Tests.Support;
using DraftControl.Web.Accounts;
using Microsoft.Extensions.DependencyInjection;

namespace DraftControl.Tests.Web.SignIn;

public sealed class InvitationTests(RunningSite site) : IClassFixture<RunningSite>
{
    [Fact]
    public async Task Who_is_appointed_is_invited_accepts_with_a_name_and_reads_the_declaration()
    {
        var drafting = Drafting.On(site, drafting: "participants");
        var steward = await Appointing(drafting, "new@northam.example");
        Assert.Matches("representative, new@northam.example .invited on [0-9]+ [A-Z][a-z]+ [0-9]+, not opened yet.", (await steward.Follow()).Text);

        var person = await new Somebody(site).Open(Mailbox.Link(site, "new@northam.example"));
        Assert.Contains("Centre for Services runs this declaration", person.Text);
        Assert.Contains("representative, Northam Borough Council", person.Text);
        Assert.Contains("You propose wording for your organisation", person.Text);
        await person.Press("Accept and sign in", ("Name", "Nora New"));

        Assert.Equal((HttpStatusCode.Redirect, drafting.Path), (person.Status, person.Location));
        Assert.Equal(HttpStatusCode.OK, (await person.Follow()).Status);
        Assert.Contains("representative, Nora New, new@northam.example", (await steward.Open($"{drafting.Path}/people")).Text);
        Assert.DoesNotContain("not opened yet", steward.Text[steward.Text.IndexOf("Nora New", StringComparison.Ordinal)..].Split("Southam")[0].Split("(")[0]);
    }

    [Fact]
    public async Task A_used_or_expired_invitation_offers_a_new_one_to_the_same_address()
    {
        var drafting = Drafting.On(site);
        await Appointing(drafting, "late@southam.example");
        var link = Mailbox.Link(site, "late@southam.example");
        site.Clock.Pass(TimeSpan.FromDays(15));

        var person = await new Somebody(site).Open(link);
        Assert.Contains("This invitation does not work any more", person.Text);
        await person.Press("Send me a new invitation");

        Assert.Contains("a new invitation is on its way", person.Text);
        Assert.NotEqual(link, Mailbox.Link(site, "late@southam.example"));
        await (await person.Open(Mailbox.Link(site, "late@southam.example"))).Press("Accept and sign in");
        Assert.Equal(drafting.Path, person.Location);
        var again = await new Somebody(site).Open(Mailbox.Link(site, "late@southam.example"));
        var before = Mailbox.Count(site, "late@southam.example");
        await again.Press("Send me a new invitation");
        Assert.Contains("a new invitation is on its way", again.Text);
        Assert.Equal(before, Mailbox.Count(site, "late@southam.example"));
    }

    [Fact]
    public async Task An_appointment_that_is_refused_leaves_no_account_and_sends_no_mail()
    {
        var drafting = Drafting.On(site);
        var steward = await (await Somebody.SignedIn(site, "steward@centre.example")).Open($"{drafting.Path}/people/appoint");
        using var program = ApiClient.For(site, "steward@centre.example");

        await steward.Press("Appoint", ("Email", "ghost@nowhere.example"), ("Role", "editor"), ("Organisation", "nowhere"));
        var answer = await program.Post($"declarations/{drafting.Slug}/appointments", new { email = "ghost@nowhere.example", role = "editor", organisation = "nowhere" });

        Assert.Equal((HttpStatusCode.UnprocessableEntity, HttpStatusCode.UnprocessableEntity), (steward.Status, answer.Status));
        Assert.Null(site.Services.GetRequiredService<AccountBook>().Find(EmailAddress.Parse("ghost@nowhere.example")));
        Assert.Equal(0, Mailbox.Count(site, "ghost@nowhere.example"));
    }

    [Fact]
    public async Task Names_are_for_stewards_and_colleagues_and_addresses_for_stewards()
    {
        var drafting = Drafting.On(site);
        await (await (await Somebody.SignedIn(site, "editor@northam.example")).Open("/account/name")).Press("Save", ("Name", "Erin Editor"));
        drafting.Appoint("other@northam", Role.Representative);

        foreach (var (email, name, address) in new[] { ("steward@centre.example", true, true), ("other@northam.example", true, false), ("rep@southam.example", false, false) })
        {
            var text = (await (await Somebody.SignedIn(site, email)).Open($"{drafting.Path}/people")).Text;
            Assert.Equal((email, name, address), (email, text.Contains("Erin Editor", StringComparison.Ordinal), text.Contains("editor@northam.example", StringComparison.Ordinal)));
        }
    }

    private async Task<Somebody> Appointing(Drafting drafting, string email)
    {
        var steward = await (await Somebody.SignedIn(site, "steward@centre.example")).Open($"{drafting.Path}/people/appoint");
        await steward.Press("Appoint", ("Email", email), ("Role", "representative"), ("Organisation", email.Split('@', '.')[1]));
        Assert.Equal(HttpStatusCode.Redirect, steward.Status);
        return steward;
    }
}
