using System.Net;
using DraftControl.Tests.Support;

namespace DraftControl.Tests.Web.Pages;

/// <summary>A link to sign that has expired: the page says so, gives back what was typed, and a new link can be asked for.</summary>
public sealed class ExpiredLinkTests(SigningSite signing) : IClassFixture<SigningSite>
{
    [Fact]
    public async Task What_was_typed_is_given_back_and_a_new_link_goes_to_the_same_address()
    {
        var drafting = Drafting.On(signing.Site);
        drafting.Released();
        var signatory = await Invited(drafting, "late@northam.example");
        var old = Mailbox.Link(signing.Site, "late@northam.example");
        await signatory.Open($"{old}/sign");
        signing.Site.Clock.Pass(TimeSpan.FromDays(61));

        await signatory.Press("Check your answers", SigningSite.Answers);
        Assert.Equal(HttpStatusCode.Gone, signatory.Status);
        Assert.Contains("This link has expired. Nothing has been signed or sent.", signatory.Text);
        Assert.Contains("https://northam.example/minutes/12", signatory.Text);
        Assert.Equal(HttpStatusCode.Gone, (await signatory.Open(old)).Status);
        await signatory.Press("Ask for a new link");

        Assert.Equal(HttpStatusCode.OK, signatory.Status);
        Assert.Contains("We have sent a new link to the address that the first one went to.", signatory.Text);
        Assert.Equal(HttpStatusCode.NotFound, (await signatory.Open(old)).Status);
        await signing.Ask("late@northam.example");
        Assert.Equal("late@northam.example", signing.Last(drafting).ContactEmail);
    }

    [Fact]
    public async Task Before_the_release_the_stewards_are_told_once_and_nobody_reads_the_version_meanwhile()
    {
        var drafting = signing.Approved();
        var signatory = await Invited(drafting, "early@southam.example");
        signing.Site.Clock.Pass(TimeSpan.FromDays(61));

        await (await signatory.Open(Mailbox.Link(signing.Site, "early@southam.example"))).Press("Ask for a new link");
        Assert.Contains("We have told the stewards", signatory.Text);
        Assert.DoesNotContain("plumbing", signatory.Text, StringComparison.Ordinal);
        await (await signatory.Open(Mailbox.Link(signing.Site, "early@southam.example"))).Press("Ask for a new link");

        Assert.Equal(1, Mailbox.Count(signing.Site, "early@southam.example"));
        var told = Assert.Single(signing.Site.MailTo("steward@centre.example"), text => text.StartsWith("Southam County Council asks for a new link", StringComparison.Ordinal));
        var page = told[told.IndexOf(drafting.Path, StringComparison.Ordinal)..].Split('\n')[0];
        await (await (await signing.Steward()).Open(page)).Press("Send a new link");
        Assert.Contains("plumbing", (await signatory.Open(Mailbox.Link(signing.Site, "early@southam.example"))).Text);
    }

    [Fact]
    public async Task A_link_that_a_steward_withdrew_offers_no_new_one()
    {
        var drafting = signing.Approved();
        var signatory = await Invited(drafting, "out@eastam.example");
        var steward = await (await signing.Steward()).Open($"{drafting.Path}/signing");
        await (await steward.Open(steward.Page.QuerySelector("a[href*='/signing/invitations/']")!.GetAttribute("href")!)).Press("Withdraw the link");
        signing.Site.Clock.Pass(TimeSpan.FromDays(61));

        await signatory.Open(Mailbox.Link(signing.Site, "out@eastam.example"));

        Assert.Equal(HttpStatusCode.Gone, signatory.Status);
        Assert.Contains("This link was withdrawn by a steward of the declaration.", signatory.Text);
        Assert.DoesNotContain("Ask for a new link", signatory.Text, StringComparison.Ordinal);
    }

    private async Task<Somebody> Invited(Drafting drafting, string address)
    {
        await signing.Invite(drafting, $"{address.Split('@')[1].Split('.')[0]}; {address}");
        return new Somebody(signing.Site);
    }
}
