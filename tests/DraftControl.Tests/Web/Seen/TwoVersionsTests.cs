using DraftControl.Core.Acts;
using DraftControl.Tests.Support;

namespace DraftControl.Tests.Web.Seen;

/// <summary>Two versions are approved, and the earlier one is released first.</summary>
public sealed class TwoVersionsTests(RunningSite site) : IClassFixture<RunningSite>
{
    private const string Later = "sewers";

    [Fact]
    public async Task The_later_version_stays_under_embargo_and_opens_with_its_own_release()
    {
        var drafting = Drafting.On(site, drafting: "participants");
        drafting.Approved("1.0");
        drafting.Accepted("rep@southam", $"Say {Later}", new RequestedChange.Reword(drafting.Clause("We will fix"), $"We will fix {Later}."));
        drafting.Approved("1.1");
        var steward = await (await Somebody.SignedIn(site, "steward@centre.example")).Open($"{drafting.Path}/publishing/release/1.0");
        Assert.Contains("The record of changes up to the approval of version 1.0 becomes public with it", steward.Text);
        Assert.Contains("What came after that stays with those who take part until version 1.1 is released.", steward.Text);

        await steward.Press("Release version 1.0");

        Assert.All(await Public(drafting), told => Assert.DoesNotContain(Later, told, StringComparison.OrdinalIgnoreCase));
        Assert.All((await Public(drafting)).Take(3), told => Assert.Contains("Approve version 1.0", told, StringComparison.Ordinal));

        await (await steward.Open($"{drafting.Path}/publishing/release/1.1")).Press("Release version 1.1");

        Assert.All(await Public(drafting), told => Assert.Contains(Later, told, StringComparison.OrdinalIgnoreCase));
    }

    [Fact]
    public void A_release_opens_everything_up_to_it_where_no_later_version_waits()
    {
        var drafting = Drafting.On(site, drafting: "participants");
        drafting.Approved("1.0");
        drafting.ApprovedOnceReady("1.1");

        drafting.Opened("1.1");
        Assert.Equal(drafting.Register.Seq, DraftControl.Core.Registers.OpenToAll.NewestPublicEntry(drafting.Register));
        drafting.Opened("1.0");

        Assert.Equal(drafting.Register.Seq, DraftControl.Core.Registers.OpenToAll.NewestPublicEntry(drafting.Register));
    }

    /// <summary>The record as a page, a feed and a clone, then what a search and the API tell of it.</summary>
    private async Task<IReadOnlyList<string>> Public(Drafting drafting)
    {
        var visitor = site.Visitor();
        var told = new List<string>();
        foreach (var path in new[] { $"{drafting.Path}/record", $"{drafting.Path}/record.atom", $"{drafting.Path}/search?q={Later[..^1]}", $"/api/v1{drafting.Path}/record" })
        {
            told.Add((await visitor.GetStringAsync(path, TestContext.Current.CancellationToken)).Replace("</mark>", "", StringComparison.Ordinal));
        }

        told.Insert(2, Cloned.From(site, drafting.Slug));
        return told;
    }
}
