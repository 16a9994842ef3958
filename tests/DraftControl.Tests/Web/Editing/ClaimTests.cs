using System.Net;
using DraftControl.Core.Acts;
using DraftControl.Core.Entries;
using DraftControl.Core.People;
using DraftControl.Tests.Support;

namespace DraftControl.Tests.Web.Editing;

/// <summary>An editor says that they are on something, so that no other one works on it too.</summary>
public sealed class ClaimTests(RunningSite site) : IClassFixture<RunningSite>
{
    [Fact]
    public async Task A_claim_shows_to_editors_alone_filters_their_list_and_ends_after_three_days_or_with_the_decision()
    {
        var drafting = Drafting.On(site);
        drafting.Appoint("editor@eastam", Role.Editor);
        var telephone = drafting.Clause("telephone");
        drafting.Proposed("rep@northam", "By letter", new RequestedChange.Reword(telephone, "We will keep help by letter."));
        drafting.Proposed("rep@northam", "By post", new RequestedChange.Reword(telephone, "We will keep help by post."));
        var (first, second) = (await Signed("editor@centre"), await Signed("editor@eastam"));

        await (await first.Open($"{drafting.Path}/proposals/1")).Press("Claim it");
        Assert.Contains("You claimed proposal 1.", (await first.Follow()).Text);
        Assert.Contains("Claimed by Centre for Services, editor (you), since", first.Text);

        Assert.Equal("proposal-2", await Listed(second, drafting, "claim=unclaimed"));
        Assert.Equal("", await Listed(second, drafting, "claim=mine"));
        Assert.Equal("proposal-1", await Listed(first, drafting, "claim=mine"));
        Assert.Contains("Claimed by Centre for Services, editor, since", (await second.Open($"{drafting.Path}/proposals/worklist")).Text);
        Assert.Contains("Ask them before you decide it.", (await second.Open($"{drafting.Path}/proposals/1/decision")).Text);
        Assert.DoesNotContain("Release it", (await second.Open($"{drafting.Path}/proposals/1")).Text);
        foreach (var other in new[] { await Signed("rep@northam"), await Signed("editor@northam"), await Signed("steward@centre"), new Somebody(site) })
        {
            Assert.DoesNotContain("laimed", (await other.Open($"{drafting.Path}/proposals/1")).Text);
        }

        var api = ApiClient.For(site, "editor@eastam.example");
        var theirs = await api.Post($"declarations/{drafting.Slug}/proposals/1/claim", new { });
        Assert.Equal(HttpStatusCode.Conflict, theirs.Status);
        Assert.StartsWith("Proposal 1 is claimed by Centre for Services, editor, since", theirs.Detail, StringComparison.Ordinal);
        await api.Do($"declarations/{drafting.Slug}/proposals/2/claim", new { });

        site.Clock.Pass(TimeSpan.FromDays(3));
        second = await Signed("editor@eastam");
        await (await second.Open($"{drafting.Path}/proposals/1")).Press("Release it");
        Assert.Contains("No editor has claimed it.", (await second.Follow()).Text);

        // What was put off is claimed by nobody, though it is still open.
        drafting.Decided("editor@centre", 2, DecisionCode.Deferred);
        Assert.Equal("[]", (await api.Get($"declarations/{drafting.Slug}/claims")).Text);
    }

    private Task<Somebody> Signed(string who) => Somebody.SignedIn(site, $"{who}.example");

    private static async Task<string> Listed(Somebody editor, Drafting drafting, string filter) =>
        string.Join(' ', (await editor.Open($"{drafting.Path}/proposals/worklist?{filter}")).Page.QuerySelectorAll("[data-queue-item]").Select(item => item.Id));
}
