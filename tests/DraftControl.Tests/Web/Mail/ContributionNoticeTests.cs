using DraftControl.Core.Acts;
using DraftControl.Core.Entries;
using DraftControl.Tests.Support;

namespace DraftControl.Tests.Web.Mail;

/// <summary>Who made a point and who brought it in are told what became of it.</summary>
public sealed class ContributionNoticeTests(MailRoom room) : IClassFixture<MailRoom>
{
    [Fact]
    public void Who_made_a_point_and_who_brought_it_in_are_told_the_answer_and_the_reason()
    {
        var drafting = room.Drafting();
        drafting.BroughtIn("rep@southam", "Nobody knows what plumbing means.", "northam");
        Assert.DoesNotContain(room.Told(drafting), mail => mail.To == "rep@northam.example");
        room.Forget(drafting.Slug);

        drafting.Answered("editor@centre", 1, AnswerCode.NotAccepted, "It is an image that most people know.");

        var told = room.Told(drafting).Where(mail => mail.Text.StartsWith("Contribution 1 was answered: not accepted", StringComparison.Ordinal)).ToList();
        Assert.Equal(["rep@northam.example", "rep@southam.example"], told.Select(mail => mail.To).Order(StringComparer.Ordinal));
        Assert.All(told, mail => Assert.Equal("Contribution 1: Nobody knows what plumbing means.", mail.Subject));
        Assert.All(told, mail => Assert.Contains("Reason: It is an image that most people know.", mail.Text));
        Assert.All(told, mail => Assert.Contains($"/declarations/{drafting.Slug}/contributions/1", mail.Text));
    }

    [Fact]
    public void The_decision_on_the_proposal_that_was_made_of_it_answers_it_too()
    {
        var drafting = room.Drafting();
        drafting.BroughtIn("rep@southam", "Nobody knows what plumbing means.", "northam");
        drafting.ProposedOf("rep@southam", 1, new RequestedChange.Reword(drafting.Clause("fix the plumbing before"), "We will fix the pipes before we buy new taps."));
        room.Told(drafting);
        room.Forget(drafting.Slug);

        drafting.Decided("editor@centre", 1, DecisionCode.Accepted);

        Assert.Contains(room.Told(drafting), mail => mail.To == "rep@northam.example" && mail.Text.StartsWith("Contribution 1 was answered: accepted", StringComparison.Ordinal));
    }
}
