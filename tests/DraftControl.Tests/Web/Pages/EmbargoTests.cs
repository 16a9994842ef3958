using System.Net;
using DraftControl.Core.Entries;
using DraftControl.Core.People;
using DraftControl.Tests.Support;

namespace DraftControl.Tests.Web.Pages;

/// <summary>Organisations read and sign an approved version before its release, and nobody else sees anything of it.</summary>
public sealed class EmbargoTests(SigningSite signing) : IClassFixture<SigningSite>
{
    [Fact]
    public async Task An_invited_organisation_signs_before_the_release()
    {
        var drafting = signing.Approved();
        var steward = await (await signing.Steward()).Open($"{drafting.Path}/signing/invite");
        await steward.Press("Check whom", ("Chosen", "southam"), ("Others", "Hillside Parish Forum; sector body; England; office@hillside.example"));
        Assert.Contains("Do not publish before version 1.0 is released.", steward.Text);
        Assert.Contains("[a personal link]", steward.Text);
        await steward.Press("Send 2 invitations");
        Assert.Contains("2 organisations are invited.", (await steward.Follow()).Text);

        var office = await new Somebody(signing.Site).Open(Mailbox.Link(signing.Site, "office@hillside.example"));
        Assert.Contains("Under embargo.", office.Text);
        Assert.Contains("We will fix the plumbing before we buy new taps.", office.Text);
        Assert.Contains($"exactly this version: {drafting.Register.Versions[0].Approval.Text}", office.Text);
        await signing.Ask("office@hillside.example", ("Fields.CommitmentTitle", "Mend the drains"), ("Fields.Mission", "We mend.\n# Not a heading"));
        Assert.Contains("Asks to sign", (await steward.Open($"{drafting.Path}/signing")).Text);
        await signing.Confirm(drafting, ("Organisation.ShortName", "hillside"));

        var signed = Assert.Single(signing.Signatures(drafting));
        Assert.Equal((new Signatory.Registered(Slug.Parse("hillside")), "chief executive", "Cabinet, 3 February 2026, https://northam.example/minutes/12"), (signed.Signatory, signed.OfficeOfSignatory.ToString(), signed.Authority.ToString()));
        Assert.DoesNotContain("pages/commitment-hillside.md", drafting.Register.Files.Paths);
        Assert.Contains("Southam County Council Not opened", (await steward.Open($"{drafting.Path}/signing?only=silent")).Text);
        Assert.DoesNotContain("Hillside Parish Forum Signed", steward.Text);
        Assert.Contains("confirmed that Hillside Parish Forum signed", signing.Site.MailTo("office@hillside.example")[^1]);

        await (await steward.Open($"{drafting.Path}/publishing/release/1.0")).Press("Release version 1.0");
        await (await steward.Open($"{drafting.Path}/signing/requests")).Press("Put up");
        Assert.Contains("## Mission\n\nWe mend.\n\\# Not a heading\n", System.Text.Encoding.UTF8.GetString(drafting.Register.Files["pages/commitment-hillside.md"]!));
    }

    [Fact]
    public async Task Nobody_without_a_link_sees_anything_before_the_release()
    {
        var drafting = signing.Approved();
        await signing.Invite(drafting, "northam; chief@northam.example");
        await signing.Ask("chief@northam.example");
        await signing.Confirm(drafting, ("Which", "northam"));

        foreach (var path in new[] { "", "/sign", "/versions/1.0", "/signing", "/signing/invite", "/signing/requests", "/signing/merge", "/commitments/northam/contact", "/examples/suggest", "/record" })
        {
            var visitor = await new Somebody(signing.Site).Open($"{drafting.Path}{path}");
            Assert.True(visitor.Status is HttpStatusCode.NotFound or HttpStatusCode.Redirect, $"{path} answers a visitor with {visitor.Status}.");
            Assert.DoesNotContain("Northam", visitor.Page.DocumentElement.TextContent);
        }

        var representative = await Somebody.SignedIn(signing.Site, "rep@northam.example");
        Assert.Equal(HttpStatusCode.Forbidden, (await representative.Open($"{drafting.Path}/signing")).Status);
        Assert.Equal(HttpStatusCode.Forbidden, (await representative.Open($"{drafting.Path}/signing/requests/{signing.Last(drafting).Id}")).Status);
    }

    [Fact]
    public async Task A_page_behind_a_link_is_neither_kept_nor_found_nor_told_to_other_sites()
    {
        var drafting = signing.Approved();
        await signing.Invite(drafting, "eastam; chief@eastam.example");

        using var answer = await signing.Site.Visitor().GetAsync(Mailbox.Link(signing.Site, "chief@eastam.example"), TestContext.Current.CancellationToken);

        Assert.Contains("no-store", answer.Headers.CacheControl!.ToString());
        Assert.Equal("noindex, nofollow", Assert.Single(answer.Headers.GetValues("X-Robots-Tag")));
        Assert.Contains("""<meta name="referrer" content="no-referrer">""", await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task A_link_that_does_not_work_says_what_to_do_and_gives_back_what_was_typed()
    {
        var drafting = signing.Approved();
        await signing.Invite(drafting, "southam; clerk@southam.example");
        var old = Mailbox.Link(signing.Site, "clerk@southam.example");
        var signatory = await new Somebody(signing.Site).Open($"{old}/sign");
        var steward = await (await signing.Steward()).Open($"{drafting.Path}/signing");
        await (await steward.Open(steward.Page.QuerySelector("a[href*='/signing/invitations/']")!.GetAttribute("href")!)).Press("Send a new link");

        await signatory.Press("Check your answers", SigningSite.Answers);
        Assert.Equal(HttpStatusCode.NotFound, signatory.Status);
        Assert.Contains("You cannot go on with this link", signatory.Text);
        Assert.Contains("A. Clerk", signatory.Text);
        var renewed = Mailbox.Link(signing.Site, "clerk@southam.example");
        Assert.NotEqual(old, renewed);
        Assert.Equal(HttpStatusCode.OK, (await signatory.Open(renewed)).Status);

        await (await steward.Open($"{drafting.Path}/signing")).Open(steward.Page.QuerySelector("a[href*='/signing/invitations/']")!.GetAttribute("href")!);
        await steward.Press("Withdraw the link");
        Assert.Equal(HttpStatusCode.Gone, (await signatory.Open(renewed)).Status);
        Assert.Contains("withdrawn by a steward", signatory.Text);
        Assert.Equal(HttpStatusCode.NotFound, (await signatory.Open("/signing/AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA")).Status);
    }

    [Fact]
    public async Task A_list_that_cannot_be_read_says_so_line_by_line()
    {
        var drafting = signing.Approved();
        var steward = await (await signing.Steward()).Open($"{drafting.Path}/signing/invite");

        await steward.Press("Check whom", ("Others", "northam\nNowhere; clerk@nowhere.example\nSome Guild; guild; a@guild.example\nnorth\u200Bam; a@b.example"));

        var error = Assert.Single(steward.Errors);
        Assert.Contains("Line 1 needs a registered organisation and an email address", error);
        Assert.Contains("Line 2 names 'Nowhere', which is not registered", error);
        Assert.Contains("Line 3 has the class 'guild'", error);
        Assert.Contains("Line 4 holds invisible character U+200B", error);
        Assert.Empty(signing.Site.MailTo("clerk@nowhere.example"));
    }

    [Fact]
    public async Task Invitations_sent_twice_go_out_once()
    {
        var drafting = signing.Approved();
        var steward = await (await signing.Steward()).Open($"{drafting.Path}/signing/invite");
        await steward.Press("Check whom", ("Others", "westerly; other public body; office@westerly.example"));
        var page = steward.Page;

        await steward.Press("Send");
        steward.Show(page);
        await steward.Press("Send");

        Assert.Equal(HttpStatusCode.Redirect, steward.Status);
        Assert.Single(signing.Site.MailTo("office@westerly.example"));
    }
}
