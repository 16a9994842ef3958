using DraftControl.Core.Acts;
using DraftControl.Core.Entries;
using DraftControl.Core.People;
using DraftControl.Tests.Support;

namespace DraftControl.Tests.Web.Neutrality;

/// <summary>Who is told by mail of panels and of concerns whose words were changed.</summary>
public sealed class PanelNoticeTests : IDisposable
{
    private readonly MailRoom room = new();

    public void Dispose() => room.Dispose();

    [Fact]
    public void The_invited_are_told_with_one_thing_to_do_and_members_and_editors_that_it_has_closed()
    {
        var drafting = room.Drafting();
        var panel = drafting.Panel("oak@eastam");

        var invited = room.Told(drafting);
        Assert.Equal(["oak@eastam.example"], invited.Select(mail => mail.To));
        Assert.Contains("You are asked whether words could be read as political: First reading", invited[0].Subject, StringComparison.Ordinal);
        Assert.Contains($"http://declarations.example{drafting.Path}/neutrality", invited[0].Text, StringComparison.Ordinal);
        Assert.Single(invited[0].Text.Split('\n'), line => line.Contains(drafting.Path, StringComparison.Ordinal));
        room.Forget(drafting.Slug);
        drafting.Did("steward@centre", Role.Steward, (_, head) => new PanelClosed(head, panel));

        Assert.Equal(["editor@centre.example", "editor@northam.example", "oak@eastam.example"], room.Told(drafting).Select(mail => mail.To).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void The_holder_of_a_concern_is_told_that_its_words_were_changed()
    {
        var drafting = room.Drafting();
        var concern = drafting.RaisedConcern("oak@eastam", drafting.Clause("plumbing before"), "the plumbing").Entry.Seq;
        room.Told(drafting);
        room.Forget(drafting.Slug);
        drafting.Accepted("rep@southam", "Pipes", new RequestedChange.Reword(drafting.Clause("plumbing before"), "We will fix the pipes before we buy new taps."));

        var told = Assert.Single(room.Told(drafting), mail => mail.To == "oak@eastam.example" && mail.Text.Contains("/concerns/", StringComparison.Ordinal));
        Assert.Equal("The words that concerned you were changed", told.Subject);
        Assert.Contains($"http://declarations.example{drafting.Path}/concerns/{concern}", told.Text, StringComparison.Ordinal);
    }
}
