using System.Net;
using DraftControl.Tests.Support;

namespace DraftControl.Tests.Web.Pages;

public sealed class ReplaceTests(RunningSite site) : IClassFixture<RunningSite>
{
    [Fact]
    public async Task Every_place_is_shown_and_what_is_chosen_becomes_one_proposal()
    {
        var drafting = Drafting.On(site);
        var rep = await (await Somebody.SignedIn(site, "rep@northam.example")).Open($"{drafting.Path}/proposals/replace?find=we+will&by=we+shall");

        Assert.Contains("4 places in 4 clauses", rep.Text);
        Assert.Equal(4, rep.Page.QuerySelectorAll("main .dc-place del").Length);
        var places = rep.Page.QuerySelectorAll("input[name=Place]").Select(place => place.GetAttribute("value")!).ToList();
        await rep.Press("Go on", [.. places.Skip(1).Select(place => ("Place", place))]);
        await rep.Follow();

        Assert.Equal(("Replace “we will” by “we shall”", ""), (rep.Field("Title"), rep.Field("Reason")));
        Assert.Equal("We shall try out every service with those who use it.", rep.Field("Changes[0].Wording"));
        Assert.Null(rep.Field("Changes[3].Wording"));
        await rep.Press("Continue", ("Reason", "It sounds like a promise."));
        await rep.Press("Send this proposal");
        var text = drafting.Ledger.FilesAt(drafting.Register.Proposals[1].Wording).Draft.Text;
        Assert.Equal((3, 1), (text.Split("We shall").Length - 1, text.Split("We will").Length - 1));
        Assert.Contains("- We shall keep help by telephone.\n", text);
    }

    [Theory]
    [InlineData("find=pipes&by=drains", "These words stand nowhere in draft 1.")]
    [InlineData("find=plumb&by=pipe", "These words stand nowhere in draft 1.")]
    [InlineData("find=plumb&by=pipe&parts=true", "2 places in 2 clauses")]
    [InlineData("find=WE&by=you&case=true", "These words stand nowhere in draft 1.")]
    [InlineData("find=&by=you", "Enter the words to look for")]
    [InlineData("find=we&by=", "Enter the words to put in their place")]
    [InlineData("find=we&by=we", "Enter other words than those that you look for")]
    [InlineData("find=we&by=y%E2%80%8Bou", "What you put in their place holds invisible character U+200B")]
    public async Task What_is_found_or_wrong_is_said(string query, string said)
    {
        var drafting = Drafting.On(site);

        var rep = await (await Somebody.SignedIn(site, "rep@northam.example")).Open($"{drafting.Path}/proposals/replace?{query}");

        Assert.Equal(HttpStatusCode.OK, rep.Status);
        Assert.Contains(said, rep.Text);
    }

    [Fact]
    public async Task Nothing_chosen_is_said()
    {
        var drafting = Drafting.On(site);
        var rep = await (await Somebody.SignedIn(site, "rep@northam.example")).Open($"{drafting.Path}/proposals/replace?find=taps&by=sinks");

        await rep.Press("Go on", ("Place", "c99:0"));

        Assert.Equal(["Select the places where the words should be replaced"], rep.Errors);
        Assert.Contains("1 place in 1 clause", rep.Text);
    }
}
