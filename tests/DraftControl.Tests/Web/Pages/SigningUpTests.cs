using System.Net;
using DraftControl.Core.Entries;
using DraftControl.Core.People;
using DraftControl.Tests.Support;
using DraftControl.Web.Signatories;
using Microsoft.Extensions.DependencyInjection;

namespace DraftControl.Tests.Web.Pages;

/// <summary>Organisations ask to sign, and stewards confirm, decline, correct and merge.</summary>
public sealed class SigningUpTests(SigningSite signing) : IClassFixture<SigningSite>
{
    [Fact]
    public async Task Anybody_signs_up_by_a_link_that_is_sent_to_their_address()
    {
        var drafting = Released();
        var visitor = await new Somebody(signing.Site).Open($"{drafting.Path}/sign");
        await visitor.Press("Send me the link", ("Name", "Northam Borough Council"), ("Class", "local-authority"), ("Email", "clerk@northam.example"));
        Assert.Contains("We have sent a link to clerk@northam.example.", visitor.Text);
        Assert.Empty(signing.Site.Services.GetRequiredService<SignatureRequests>().In(drafting.Slug));

        await signing.Ask("clerk@northam.example", ("Fields.ContactEmail", "somebody@else.example"), ("Fields.CommitmentTitle", "Mend the drains"), ("Fields.Partners", "Southam"));
        Assert.Equal("clerk@northam.example", signing.Last(drafting).ContactEmail);
        Assert.Contains("We have your request", signing.Site.MailTo("clerk@northam.example")[^1]);
        var steward = await (await signing.Steward()).Open($"{drafting.Path}/signing/requests/{signing.Last(drafting).Id}");
        Assert.Contains("Northam Borough Council is registered already.", steward.Text);
        await signing.Confirm(drafting);

        Assert.Equal(new Signatory.Registered(Slug.Parse("northam")), Assert.Single(signing.Signatures(drafting)).Signatory);
        Assert.Contains("Mend the drains", (await visitor.Open($"{drafting.Path}/commitments")).Text);
        await visitor.Open($"{drafting.Path}/commitments/northam/contact");
        await visitor.Press("Send the message", ("Name", "B. Reader"), ("Organisation", "Eastam"), ("Email", "b@eastam.example"), ("Message", "How did you do it?"));
        Assert.Contains("Your message is on its way", visitor.Text);
        Assert.DoesNotContain("clerk@northam.example", visitor.Page.DocumentElement.OuterHtml);
        Assert.Contains("How did you do it?\n\nReply to: b@eastam.example", signing.Site.MailTo("clerk@northam.example")[^1]);
    }

    [Fact]
    public async Task Confirming_twice_writes_once_and_a_confirmation_that_broke_off_goes_on()
    {
        var drafting = Released();
        await signing.Invite(drafting, "Upland Trust; other public body; office@upland.example");
        await signing.Ask("office@upland.example");
        var request = signing.Last(drafting);
        var steward = await (await signing.Steward()).Open($"{drafting.Path}/signing/requests/{request.Id}");
        await steward.Press("Check what is recorded", ("Which", "new"), ("Organisation.ShortName", "upland"));
        var page = steward.Page;
        await steward.Press("Record");
        var entries = drafting.Register.Seq;

        // As if the server had stopped before it noted what it wrote.
        Undecided(request.Id);
        steward.Show(page);
        await steward.Press("Record");

        Assert.Equal(entries, drafting.Register.Seq);
        Assert.Equal(RequestState.Confirmed, signing.Last(drafting).State);
        Assert.Equal(signing.Signatures(drafting)[0].Seq, signing.Last(drafting).Entry);
    }

    [Fact]
    public async Task A_request_that_is_not_confirmed_is_answered_with_the_reason()
    {
        var drafting = Released();
        await signing.Invite(drafting, "eastam; office@eastam.example");
        await signing.Ask("office@eastam.example");
        var steward = await (await signing.Steward()).Open($"{drafting.Path}/signing/requests/{signing.Last(drafting).Id}");

        await steward.Press("Do not confirm");
        Assert.Equal(["Enter why you do not confirm it. The organisation reads it"], steward.Errors);
        await steward.Press("Do not confirm", ("Answer", "The minutes do not say so."));

        Assert.Contains("The minutes do not say so.", signing.Site.MailTo("office@eastam.example")[^1]);
        Assert.Empty(drafting.Register.Signatures);
        var signatory = await new Somebody(signing.Site).Open(signing.Site.MailTo("office@eastam.example").Select(text => text[(text.IndexOf("/signing/", StringComparison.Ordinal) is var at and >= 0 ? at : 0)..].Split('\n')[0]).First(link => link.StartsWith("/signing/", StringComparison.Ordinal)));
        Assert.Contains("A steward did not confirm your request: The minutes do not say so.", signatory.Text);
    }

    [Fact]
    public async Task What_cannot_be_read_is_said_beside_its_field_and_nothing_typed_is_lost()
    {
        var drafting = Released();
        await signing.Invite(drafting, "southam; office@southam.example");
        var signatory = await new Somebody(signing.Site).Open($"{Mailbox.Link(signing.Site, "office@southam.example")}/sign");
        const string script = "<script>alert(1)</script>";

        await signatory.Press("Check your answers", ("Fields.Office", "chief\u200Bexecutive"), ("Fields.Minutes", "javascript:alert(1)"), ("Fields.Mission", script), ("Fields.Partners", new string('x', 2001)), ("Fields.DecidedOn.Day", "31"), ("Fields.DecidedOn.Month", "2"), ("Fields.DecidedOn.Year", "2026"), ("Website", "spam"));

        Assert.Contains("The office holds invisible character U+200B at line 1, column 6. Remove it", signatory.Errors);
        Assert.Contains("Enter the whole address of the minutes, beginning with https://", signatory.Errors);
        Assert.Contains("Enter the day on which it was decided, like 12 5 2026", signatory.Errors);
        Assert.Contains("What you wrote about partners must be 2,000 characters or fewer", signatory.Errors);
        Assert.Contains("Leave the last box empty. It is there to tell people from programs", signatory.Errors);
        Assert.Equal(script, signatory.Field("Fields.Mission"));
        Assert.Empty(signatory.Page.QuerySelectorAll("main script"));
    }

    [Fact]
    public async Task Script_in_every_field_is_shown_as_it_was_typed()
    {
        var drafting = Released();
        const string script = "\"><img src=x onerror=alert(1)>";
        await signing.Invite(drafting, "southam; hostile@southam.example");
        await signing.Ask("hostile@southam.example", ("Fields.Office", script), ("Fields.DecidedBy", script), ("Fields.Nation", script), ("Fields.ContactName", script), ("Fields.CommitmentTitle", script), ("Fields.Partners", script), ("Fields.Mission", $"[x](javascript:alert(1)) {script}"), ("Fields.Impact", script));
        await signing.Confirm(drafting, ("Which", "southam"));

        var steward = await signing.Steward();
        foreach (var path in new[] { "/signing", "/signing/requests", $"/signing/requests/{signing.Last(drafting).Id}", "/commitments", "/signatories", "/pages/commitment-southam" })
        {
            await steward.Open($"{drafting.Path}{path}");
            Assert.Equal(HttpStatusCode.OK, steward.Status);
            Assert.Empty(steward.Page.QuerySelectorAll("main [onerror], main img[src=x], main a[href^=javascript]"));
        }
    }

    [Fact]
    public async Task A_signature_is_corrected_and_merged_by_entries_that_say_why()
    {
        var drafting = Released();
        foreach (var council in new[] { "northam", "southam" })
        {
            await signing.Invite(drafting, $"{council}; merging@{council}.example");
            await signing.Ask($"merging@{council}.example");
            await signing.Confirm(drafting, ("Which", council));
        }

        var steward = await (await signing.Steward()).Open($"{drafting.Path}/signing/signatures/{signing.Signatures(drafting)[0].Seq}");
        await steward.Press("Continue", ("What", "correct"), ("Office", "director of digital"), ("Reason", "Wrong office"));
        await steward.Press("Record the correction");
        Assert.Contains(signing.Signatures(drafting), signed => signed.OfficeOfSignatory.ToString() == "director of digital");
        await steward.Open($"{drafting.Path}/signing/merge");
        await steward.Press("Continue", ("Merged", "northam"), ("Merged", "southam"), ("Successor", "new"), ("Organisation.Name", "Greater Ham Council"), ("Organisation.ShortName", "greater-ham"), ("Organisation.Class", "local-authority"), ("Office", "chief executive"), ("Authority", "Order of 1 April 2027"));
        Assert.Empty(steward.Errors);
        await steward.Press("Record the merger");

        Assert.Equal(new Signatory.Registered(Slug.Parse("greater-ham")), Assert.Single(signing.Signatures(drafting)).Signatory);
        Assert.Equal(2, drafting.Register.Entries.Count(recorded => recorded.Entry is SignatureWithdrawn && recorded.Entry.Reason!.ToString() == "Merged into Greater Ham Council: Order of 1 April 2027"));
    }

    [Fact]
    public async Task Signatories_are_asked_about_a_new_version_and_nobody_is_moved()
    {
        var drafting = Released();
        foreach (var council in new[] { "northam", "southam", "eastam" })
        {
            await signing.Invite(drafting, $"{council}; asked@{council}.example");
            await signing.Ask($"asked@{council}.example");
            await signing.Confirm(drafting, ("Which", council));
        }

        drafting.Approved("1.1");
        drafting.Opened("1.1");
        var asking = signing.Site.Services.GetRequiredService<Asking>();
        asking.Run(drafting.Ledger);
        asking.Run(drafting.Ledger);

        Assert.Single(signing.Site.MailTo("asked@northam.example"), text => text.Contains("Version 1.1 is now released.", StringComparison.Ordinal));
        Assert.All(signing.Signatures(drafting), signed => Assert.Equal(VersionNumber.Parse("1.0"), signed.Version));
        var stays = await new Somebody(signing.Site).Open($"{Mailbox.Link(signing.Site, "asked@southam.example")}/answer");
        await stays.Press("Continue", ("Choice", "stay"));
        Assert.Contains("Southam County Council stays with version 1.0", (await stays.Follow()).Text);
        var leaves = await new Somebody(signing.Site).Open($"{Mailbox.Link(signing.Site, "asked@eastam.example")}/answer");
        await leaves.Press("Continue", ("Choice", "withdraw"), ("Reason", "We no longer agree."), ("ContactName", "C. Clerk"));
        await (await (await signing.Steward()).Open($"{drafting.Path}/signing/requests/{signing.Last(drafting).Id}")).Press("Take the name off");
        await signing.Ask("asked@northam.example");
        await signing.Confirm(drafting, ("Which", "northam"));

        Assert.Equal(["northam 1.0", "northam 1.1", "southam 1.0"], signing.Signatures(drafting).Select(signed => $"{((Signatory.Registered)signed.Signatory).Organisation} {signed.Version}").Order(StringComparer.Ordinal));
    }

    private Drafting Released()
    {
        var drafting = Drafting.On(signing.Site);
        drafting.Released();
        return drafting;
    }

    private void Undecided(string id)
    {
        using var context = signing.Site.Services.GetRequiredService<Microsoft.EntityFrameworkCore.IDbContextFactory<DraftControl.Web.Accounts.AccountsContext>>().CreateDbContext();
        context.SignatureRequests.Single(request => request.Id == id).State = RequestState.Waiting;
        context.SaveChanges();
    }
}
