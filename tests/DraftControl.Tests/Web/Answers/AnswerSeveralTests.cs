using System.Net;
using DraftControl.Core.Acts;
using DraftControl.Core.Entries;
using DraftControl.Core.Registers;
using DraftControl.Tests.Support;

namespace DraftControl.Tests.Web.Answers;

/// <summary>Several contributions are answered alike.</summary>
public sealed class AnswerSeveralTests(RunningSite site) : IClassFixture<RunningSite>
{
    [Fact]
    public async Task Several_are_answered_with_one_reason_and_those_that_cannot_be_are_named_and_left_out()
    {
        var drafting = Drafting.On(site);
        foreach (var maker in new[] { "northam", "southam", "southam", "eastam", "eastam" })
        {
            drafting.BroughtIn("rep@southam", "Say pipes.", maker);
        }

        drafting.Answered("editor@centre", 3, AnswerCode.Noted, "We read it.");
        drafting.ProposedOf("rep@southam", 4, new RequestedChange.Reword(drafting.Clause("plumbing before"), "We will fix the pipes before we buy new taps."));
        var editor = await (await Somebody.SignedIn(site, "editor@northam.example")).Open($"{drafting.Path}/contributions");
        Assert.Equal(["5", "2"], editor.Page.QuerySelectorAll("input[name=number]").Select(box => box.GetAttribute("value")));

        await editor.Open($"{drafting.Path}/contributions/answers?number=1&number=2&number=3&number=4&number=5&number=9");
        Assert.Contains("Contribution 1: Nobody answers what their own organisation asked for.", editor.Text);
        Assert.Contains("Contribution 3: It has been answered already.", editor.Text);
        Assert.Contains("Contribution 4: Proposal 1 has been made of it.", editor.Text);
        await editor.Press("Continue", ("Number", "2"), ("Number", "5"));
        Assert.Equal(["Select an answer", "Enter a reason"], editor.Errors);
        drafting.Answered("editor@centre", 5, AnswerCode.Noted, "We read it.");
        await editor.Press("Continue", ("Code", "NotAccepted"), ("Reason", "It is an image."), ("Number", "2"), ("Number", "5"));
        Assert.Contains("Contribution 5: It has been answered already.", editor.Text);
        Assert.Contains("The contribution that you answer", editor.Text);
        await editor.Press("Record 1 answer");

        Assert.Contains("You answered contribution 2: not accepted.", (await editor.Follow()).Text);
        var entry = Assert.IsType<ContributionAnswered>(drafting.Register.Entries[^1].Entry);
        Assert.Equal((2, AnswerCode.NotAccepted, "It is an image.", "northam"), (entry.Contribution, entry.Code, $"{entry.Reason}", $"{entry.By.Organisation}"));
    }

    [Fact]
    public async Task What_is_answered_meanwhile_is_told_and_the_others_are_recorded()
    {
        var drafting = Drafting.On(site);
        drafting.BroughtIn("rep@southam", "Say pipes.", "northam");
        drafting.BroughtIn("rep@southam", "Say taps.", "northam");
        var editor = await (await Somebody.SignedIn(site, "editor@centre.example")).Open($"{drafting.Path}/contributions/answers?number=1&number=2");
        await editor.Press("Continue", ("Code", "OutOfScope"), ("Reason", "It is elsewhere."), ("Number", "1"), ("Number", "2"));
        var check = editor.Page;
        drafting.Answered("editor@centre", 1, AnswerCode.Noted, "We read it.");

        await editor.Press("Record 2 answers");

        Assert.Equal(HttpStatusCode.Conflict, editor.Status);
        Assert.Equal(["Recorded: contribution 2. Not recorded: contribution 1. Below you read why"], editor.Errors);
        Assert.All(drafting.Register.Contributions.Values, contribution => Assert.Equal(ContributionState.Answered, drafting.Register.State(contribution)));
        var seq = drafting.Register.Seq;
        editor.Show(check);
        await editor.Press("Record 2 answers");
        Assert.Equal(seq, drafting.Register.Seq);
    }

    [Fact]
    public async Task A_contribution_leads_to_its_file_for_those_who_may_download_it()
    {
        var drafting = Drafting.On(site);
        foreach (var rows in new[] { "Organisation,Point\nnortham,Say how\n", "Organisation,Point,Withheld\nZebra Works,Say why,withheld\n" })
        {
            var person = await (await Somebody.SignedIn(site, "rep@northam.example")).Open($"{drafting.Path}/contributions/intake");
            await person.Press("Look through", ("Text", rows));
            await person.Follow();
            await person.Press("Bring in");
            await person.OpenOnceBroughtIn(person.Location!);
        }

        foreach (var (who, open, withheld) in new[] { ("rep@northam", true, true), ("editor@centre", true, true), ("steward@centre", true, true), ("rep@southam", true, false), ("elm@eastam", true, false), ("stranger@anywhere", false, false) })
        {
            var person = await Somebody.SignedIn(site, $"{who}.example");
            Assert.Equal((open, withheld), (await Leads(1), await Leads(2)));

            async Task<bool> Leads(int number)
            {
                var link = (await person.Open($"{drafting.Path}/contributions/{number}")).Page.QuerySelector("main a[href*='/contributions/files/']")?.GetAttribute("href");
                Assert.Equal(link is null ? HttpStatusCode.NotFound : HttpStatusCode.OK, link is null ? HttpStatusCode.NotFound : (await person.Get(link)).StatusCode);
                return link is not null;
            }
        }
    }
}
