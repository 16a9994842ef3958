using System.Net;
using DraftControl.Core.Acts;
using DraftControl.Core.Entries;
using DraftControl.Tests.Support;

namespace DraftControl.Tests.Web.Pages;

/// <summary>The pack for a meeting.</summary>
public sealed class PackTests(RunningSite site) : IClassFixture<RunningSite>
{
    [Fact]
    public async Task A_pack_holds_the_text_the_open_proposals_and_what_proves_which_text_it_is()
    {
        var drafting = Drafted();
        var reader = await new Somebody(site).Open($"{drafting.Path}/pack");

        Assert.Equal("What we share, draft 2", reader.Page.DocumentElement.GetAttribute("data-paper")!.Split(", printed")[0]);
        Assert.Contains("1.1 We will find out what people need before we build anything.", reader.Text);
        Assert.Contains("Proposal 2: By letter", reader.Text);
        Assert.Contains("Southam County Council", reader.Text);
        Assert.Contains("[added: and by letter]", reader.Text);
        Assert.Contains("Why It is clearer.", reader.Text);
        Assert.Contains("Touches the same clauses as proposal 3 (Northam Borough Council).", reader.Text);
        Assert.DoesNotContain("Proposal 1:", reader.Text);
        Assert.Contains(drafting.Register.Tip!.ToString(), reader.Text);
        Assert.Contains(drafting.Register.Files.TextHash.ToString(), reader.Text);
    }

    [Fact]
    public async Task What_goes_in_is_chosen_in_the_address_and_a_number_that_is_none_changes_nothing()
    {
        var drafting = Drafted();
        var reader = new Somebody(site);

        var one = (await reader.Open($"{drafting.Path}/pack?chosen=true&p=3&p=99&p=none")).Text;
        var none = (await reader.Open($"{drafting.Path}/pack?chosen=true")).Text;

        Assert.Contains("1 of 2 that are open", one);
        Assert.Contains("Take it out", one);
        Assert.Null(reader.Page.GetElementById("proposal-3"));
        Assert.Contains("No proposal was chosen.", none);
        Assert.DoesNotContain("is concerned about", none);
    }

    [Fact]
    public async Task Those_who_take_part_read_whose_concern_it_is_and_everybody_else_only_the_group()
    {
        var drafting = Drafted();
        var councillor = await Somebody.SignedIn(site, "elm@eastam.example");
        var clause = drafting.Register.Draft.Find(drafting.Clause("find out"))!;
        await (await councillor.Open($"{drafting.Path}/neutrality/{clause.Wording.Hash}")).Press("Record", ("Finding", "concern"), ("Words", "people need"), ("Reason", "One party says it so."), ("Clears", "Other words."));

        var participant = (await (await Somebody.SignedIn(site, "rep@northam.example")).Open($"{drafting.Path}/pack")).Text;
        var visitor = (await new Somebody(site).Open($"{drafting.Path}/pack")).Text;

        Assert.Contains("Eastam District Council, councillor (elm)", participant);
        Assert.Contains("A councillor (elm)", visitor);
        Assert.DoesNotContain("Eastam District Council, councillor", visitor);
        Assert.Contains("is concerned about “people need”: One party says it so.", visitor);
    }

    [Fact]
    public async Task A_declaration_that_is_drafted_among_participants_gives_a_visitor_no_pack()
    {
        var drafting = Drafting.On(site, drafting: "participants");

        Assert.Equal(HttpStatusCode.Redirect, (await new Somebody(site).Open($"{drafting.Path}/pack")).Status);
        Assert.Equal(HttpStatusCode.OK, (await (await Somebody.SignedIn(site, "rep@northam.example")).Open($"{drafting.Path}/pack")).Status);
    }

    [Fact]
    public async Task The_draft_and_the_proposals_lead_to_the_pack()
    {
        var drafting = Drafted();

        foreach (var path in new[] { "/draft", "/proposals" })
        {
            var reader = await new Somebody(site).Open(drafting.Path + path);
            Assert.NotNull(reader.Page.QuerySelector($"main a[href='{drafting.Path}/pack']"));
        }
    }

    /// <summary>One proposal accepted, two open that touch the same clause.</summary>
    private Drafting Drafted()
    {
        var drafting = Drafting.On(site);
        var telephone = drafting.Clause("telephone");
        drafting.Decided("editor@centre", drafting.Proposed("rep@northam", "Pipes", new RequestedChange.Reword(drafting.Clause("plumbing before"), "We will mend the plumbing before we buy new taps.")), DecisionCode.Accepted);
        drafting.Proposed("rep@southam", "By letter", new RequestedChange.Reword(telephone, "We will keep help by telephone and by letter."));
        drafting.Proposed("rep@northam", "Take it out", new RequestedChange.Remove(telephone));
        return drafting;
    }
}
