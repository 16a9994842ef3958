using System.Net;
using System.Text.RegularExpressions;
using DraftControl.Core.Acts;
using DraftControl.Core.Entries;
using DraftControl.Core.People;
using DraftControl.Tests.Support;
using DraftControl.Web.Accounts;
using DraftControl.Web.Mail;
using Microsoft.EntityFrameworkCore;

namespace DraftControl.Tests.Web.Mail;

/// <summary>Who is told of what, and in which words.</summary>
public sealed partial class NoticeTests(MailRoom room) : IClassFixture<MailRoom>
{
    private const string Plumbing = "fix the plumbing before";

    [Fact]
    public void Editors_of_other_organisations_are_told_that_a_proposal_waits()
    {
        var drafting = room.Drafting();
        Reworded(drafting, "rep@northam", "We will repair what services rest on.");

        var mail = Assert.Single(room.Told(drafting));

        Assert.Equal(("editor@centre.example", "Proposal 1: Say it plainly"), (mail.To, mail.Subject));
        Assert.StartsWith("Proposal 1 waits for a decision: Say it plainly", mail.Text);
        Assert.Contains("Northam Borough Council made proposal 1: Say it plainly", mail.Text);
        Assert.Contains("Reason: It is clearer.", mail.Text);
        Assert.Contains($"http://declarations.example/declarations/{drafting.Slug}/proposals/1", mail.Text);
        Assert.Contains("You get this message because you are an editor for Centre for Services.\nChange what you are sent, or stop it: http://declarations.example/account/mail", mail.Text);
    }

    [Fact]
    public void Editors_are_not_told_of_a_proposal_that_was_decided_or_withdrawn_meanwhile()
    {
        var drafting = room.Drafting();
        Reworded(drafting, "rep@southam", "We will repair what services rest on.");
        drafting.Withdrawn("rep@southam", 1);

        Assert.Empty(room.Told(drafting));
    }

    [Theory]
    [InlineData(DecisionCode.Accepted, "accepted", "The words stand in the draft as you asked for them.")]
    [InlineData(DecisionCode.NotAccepted, "not accepted", "If you still want a change, propose it in other words.")]
    [InlineData(DecisionCode.Deferred, "deferred", "It stays open. You can still revise or withdraw it.")]
    public void Representatives_are_told_what_became_of_their_proposal_and_what_to_do(DecisionCode code, string words, string next)
    {
        var drafting = room.Drafting();
        Reworded(drafting, "rep@southam", "We will repair what services rest on.");
        room.Told(drafting);
        room.Forget(drafting.Slug);
        drafting.Decided("editor@centre", 1, code);

        var mail = Assert.Single(room.Told(drafting), mail => mail.To == "rep@southam.example");

        Assert.Equal("Proposal 1: Say it plainly", mail.Subject);
        Assert.Contains($"An editor of Centre for Services has decided your proposal 1, Say it plainly: {words}.", mail.Text);
        Assert.Contains("Reason: It is clearer.", mail.Text);
        Assert.Contains(next, mail.Text);
        Assert.DoesNotContain(room.Told(drafting), mail => mail.To == "editor@centre.example");
    }

    [Fact]
    public void An_organisation_is_told_once_that_its_proposal_needs_rewording()
    {
        var drafting = room.Drafting();
        Reworded(drafting, "rep@southam", "We will repair what services rest on.");
        Reworded(drafting, "rep@eastam", "We will repair taps.");
        Reworded(drafting, "rep@northam", "We will repair pipes.");
        drafting.Decided("editor@centre", 1, DecisionCode.Accepted);
        Assert.Single(Rewordings("rep@eastam.example"));
        drafting.Revised("rep@northam", 3, "Say it plainly", new RequestedChange.Reword(drafting.Clause("repair what services"), "We will repair pipes and taps."));
        drafting.Decided("editor@centre", 3, DecisionCode.Accepted);

        var mail = Assert.Single(Rewordings("rep@eastam.example"));

        Assert.Equal("Proposal 2: Say it plainly", mail.Subject);
        Assert.StartsWith("Proposal 2 needs rewording: Say it plainly", mail.Text);
        Assert.Contains($"/declarations/{drafting.Slug}/proposals/2/revision", mail.Text);
        Assert.Empty(Rewordings("rep@southam.example"));

        IEnumerable<OutgoingMail> Rewordings(string to) => room.Told(drafting).Where(mail => mail.To == to && mail.Key.Contains("/rewording-", StringComparison.Ordinal));
    }

    [Fact]
    public void Councillors_whose_checks_no_longer_count_are_told_in_the_morning()
    {
        var drafting = room.Drafting();
        drafting.FoundNeutral("elm@eastam", drafting.Clause(Plumbing));
        Reworded(drafting, "rep@southam", "We will repair what services rest on.");
        drafting.Decided("editor@centre", 1, DecisionCode.Accepted);

        var mail = Assert.Single(room.Told(drafting), mail => mail.Subject.Contains("new words", StringComparison.Ordinal));

        Assert.Equal(("elm@eastam.example", "1 clause has new words for you to check", true), (mail.To, mail.Subject, mail.IsForDigest));
        Assert.True(mail.Due > mail.Created);
    }

    [Fact]
    public void A_concern_goes_to_editors_and_stewards_by_office()
    {
        var drafting = room.Drafting(drafting: "participants");
        drafting.RaisedConcern("elm@eastam", drafting.Clause(Plumbing), "new taps");

        var told = room.Told(drafting);

        Assert.Equal(["editor@centre.example", "editor@northam.example", "steward@centre.example"], told.Select(mail => mail.To).Order());
        Assert.All(told, mail => Assert.Contains("A councillor of Eastam District Council thinks that these words could be read as political: new taps", mail.Text));
    }

    [Fact]
    public void A_councillor_is_confirmed_by_mail_on_both_sides()
    {
        var drafting = room.Drafting();
        var appointment = drafting.Appointed("ash@northam", Role.Councillor, "ash").Entry.Seq;
        var ask = Assert.Single(room.Told(drafting));
        drafting.ConfirmedAppointment("rep@northam", appointment);

        var told = Assert.Single(room.Told(drafting), mail => mail.To == "ash@northam.example");

        Assert.Equal(("rep@northam.example", "A councillor of Northam Borough Council waits for you to confirm them"), (ask.To, ask.Subject));
        Assert.Equal("7 clauses wait for your neutrality check", told.Subject);
    }

    [Fact]
    public void Only_somebody_who_has_signed_in_before_is_told_of_another_office()
    {
        var drafting = room.Drafting();
        drafting.Appointed("new@northam", Role.Practitioner);
        drafting.Appointed("known@northam", Role.Practitioner);
        using (var context = room.Contexts.CreateDbContext())
        {
            context.Users.Where(account => account.Email == "known@northam.example").ExecuteUpdate(set => set.SetProperty(account => account.EmailConfirmed, true));
        }

        var mail = Assert.Single(room.Told(drafting));

        Assert.Equal(("known@northam.example", "You are a practitioner for Northam Borough Council"), (mail.To, mail.Subject));
    }

    [Fact]
    public void Stewards_hear_when_a_draft_can_be_approved_and_everybody_when_it_is()
    {
        var drafting = room.Drafting();
        drafting.Ready();
        var ready = Assert.Single(room.Told(drafting));
        drafting.ApprovedOnceReady("1.0");
        room.Told(drafting);
        drafting.Opened("1.0");

        var everybody = room.Told(drafting).Where(mail => mail.Subject.StartsWith("Version", StringComparison.Ordinal)).ToList();

        Assert.Equal(("steward@centre.example", "Draft 1 can be approved"), (ready.To, ready.Subject));
        Assert.Equal(8, everybody.Count(mail => mail.Subject == "Version 1.0 is approved: What we share"));
        Assert.Equal(8, everybody.Count(mail => mail.Subject == "Version 1.0 is public: What we share"));
        Assert.DoesNotContain(everybody, mail => mail.To == "steward@centre.example");
        Assert.All(everybody.Where(mail => mail.Subject.Contains("approved", StringComparison.Ordinal)), mail => Assert.Contains("It is not released yet.", mail.Text));
    }

    [Fact]
    public void Who_wants_no_mail_gets_none()
    {
        var drafting = room.Drafting();
        drafting.Appointed("quiet@centre", Role.Editor);
        room.Told(drafting);
        room.Forget(drafting.Slug);
        room.Prefers("quiet@centre.example", MailPreference.Never);
        Reworded(drafting, "rep@northam", "We will repair what services rest on.");

        Assert.DoesNotContain(room.Told(drafting), mail => mail.To == "quiet@centre.example");
    }

    [Fact]
    public async Task Every_message_names_no_person_is_short_and_leads_its_reader_to_pages_that_open()
    {
        var drafting = room.Drafting(drafting: "participants");
        Reworded(drafting, "rep@southam", $"We will {new string('x', 30)} repair what services rest on.");
        Reworded(drafting, "rep@eastam", "We will repair taps.");
        room.Told(drafting);
        drafting.Decided("editor@centre", 1, DecisionCode.Accepted);
        drafting.RaisedConcern("oak@eastam", drafting.Clause("repair what"), "services rest on");
        room.Told(drafting);
        drafting.Appointed("ash@northam", Role.Councillor, "ash");

        foreach (var mail in room.Told(drafting))
        {
            Assert.InRange(mail.Subject.Length, 1, 78);
            Assert.DoesNotContain(".example\n", mail.Text.Replace("declarations.example", "", StringComparison.Ordinal));
            Assert.DoesNotContain("@", mail.Text, StringComparison.Ordinal);
            var reader = await Somebody.SignedIn(room.Site, mail.To);
            var links = Links().Matches(mail.Text).Select(match => match.Groups[1].Value).Where(link => link != OutgoingMail.Choice).ToList();
            Assert.Single(links);
            foreach (var link in links)
            {
                Assert.True((await reader.Open(link)).Status == HttpStatusCode.OK || link.EndsWith("/revision", StringComparison.Ordinal), $"{mail.To} cannot open {link}.");
            }
        }
    }

    [GeneratedRegex("http://declarations.example(/[^\\s]*)")]
    private static partial Regex Links();

    private static void Reworded(Drafting drafting, string by, string words) =>
        drafting.Proposed(by, "Say it plainly", new RequestedChange.Reword(drafting.Clause(Plumbing), words));
}
