using System.Net;
using DraftControl.Core.Acts;
using DraftControl.Core.Entries;
using DraftControl.Core.People;
using DraftControl.Tests.Support;

namespace DraftControl.Tests.Web.Editing;

/// <summary>Editors keep short texts to begin reasons with.</summary>
public sealed class ReasonTemplateTests(RunningSite site) : IClassFixture<RunningSite>
{
    [Fact]
    public async Task A_template_is_added_to_a_reason_and_overwrites_nothing()
    {
        var drafting = Drafting.On(site);
        drafting.Proposed("rep@northam", "By letter", new RequestedChange.Reword(drafting.Clause("telephone"), "We will keep help by letter."));
        drafting.BroughtIn("rep@southam", "It is unclear.", "southam");
        drafting.Did("editor@centre", Role.Editor, (_, head) => new Clustered(head, 1, Line.Parse("Both"), [1], [1]));
        var editor = await (await Somebody.SignedIn(site, "editor@centre.example")).Open($"{drafting.Path}/reason-templates");
        await editor.Press("Add this template", ("Name", "Covered elsewhere"), ("Text", "Another clause says this."));
        Assert.Contains("Another clause says this.", (await editor.Follow()).Text);
        await editor.Press("Add this template", ("Name", "covered elsewhere"), ("Text", "Other words."));
        Assert.Equal("There is a template of this name. Choose another name.", Assert.Single(editor.Errors));
        var template = (await editor.Open($"{drafting.Path}/proposals/1/decision")).Page.QuerySelectorAll("#Template option")[1].GetAttribute("value")!;

        await editor.Press("Add it to the reason", ("Template", template), ("Code", "NotAccepted"), ("Reason", "We looked."), ("Meeting.Name", "Leeds"));
        Assert.Equal(("We looked.\n\nAnother clause says this.", "Leeds"), (editor.Field("Reason")!.ReplaceLineEndings("\n"), editor.Field("Meeting.Name")));
        Assert.NotNull(editor.Page.QuerySelector("input[name=Code][value=NotAccepted][checked]"));
        foreach (var form in new[] { "contributions/1/answer", "contributions/answers?number=1", "proposals/decisions?number=1", "clusters/1/answer" })
        {
            await (await editor.Open($"{drafting.Path}/{form}")).Press("Add it to the reason", ("Template", template));
            Assert.Equal("Another clause says this.", editor.Field("Reason"));
        }

        // Two who change it at the same time both keep what they typed.
        var other = await (await Somebody.SignedIn(site, "editor@northam.example")).Open($"{drafting.Path}/reason-templates/{template}");
        await (await editor.Open($"{drafting.Path}/reason-templates/{template}")).Press("Save", ("Text", "The text says this."));
        await other.Press("Save", ("Text", "We say this already."));
        Assert.Equal((HttpStatusCode.Conflict, "We say this already."), (other.Status, other.Field("Text")));
        Assert.Contains("The text says this.", other.Text);
        await other.Press("Delete this template");
        Assert.Contains("There are none yet.", (await other.Follow()).Text);
    }

    [Fact]
    public async Task Several_proposals_are_decided_at_a_meeting()
    {
        var drafting = Drafting.On(site);
        drafting.Proposed("rep@northam", "By letter", new RequestedChange.Reword(drafting.Clause("telephone"), "We will keep help by letter."));
        drafting.Proposed("rep@southam", "By post", new RequestedChange.Reword(drafting.Clause("telephone"), "We will keep help by post."));
        var editor = await (await Somebody.SignedIn(site, "editor@centre.example")).Open($"{drafting.Path}/proposals/decisions?number=1&number=2");
        (string, string)[] held = [("Meeting.Name", "Editors’ meeting"), ("Meeting.Day.Day", "1"), ("Meeting.Day.Month", "1"), ("Meeting.Day.Year", "2026"), ("Meeting.Present", "editor@centre")];

        await editor.Press("Continue", [("Code", "NotAccepted"), ("Reason", "As agreed."), .. held]);
        Assert.Contains("Editors’ meeting, 1 January 2026. Present: Centre for Services, editor", editor.Text);
        await editor.Press("Record 2 decisions");

        Assert.All(drafting.Register.Proposals.Values, proposal => Assert.Equal(new Day(new DateOnly(2026, 1, 1)), proposal.Decision!.Meeting!.Day));
    }
}
