using DraftControl.Tests.Support;
using DraftControl.Web.Accounts;
using DraftControl.Web.Panels;
using DraftControl.Web.SignIn;
using Microsoft.Extensions.DependencyInjection;

namespace DraftControl.Tests.Web.Neutrality;

/// <summary>What is under seal outlives the account that gave it, but an address in it does not.</summary>
public sealed class KeptFindingsTests(RunningSite site) : IClassFixture<RunningSite>
{
    [Fact]
    public async Task Erasing_a_councillor_leaves_what_they_sealed_to_be_opened_unless_their_address_stands_in_it()
    {
        var drafting = Drafting.On(site, more: "first-reading: sealed\n");
        drafting.Panel("elm@eastam", "oak@eastam");
        var hash = drafting.Register.Draft.Find(drafting.Clause("plumbing before"))!.Wording.Hash;
        using var oak = ApiClient.For(site, "oak@eastam.example");
        await oak.Do($"{drafting.Path[1..]}/neutrality", new { sha256 = $"{hash}", finding = "unsure", reason = "Whose plumbing?" });
        await oak.Do($"{drafting.Path[1..]}/neutrality", new { sha256 = $"{hash}", finding = "unsure", reason = "Ask OAK@eastam.example." });

        using var scope = site.Services.CreateScope();
        scope.ServiceProvider.GetRequiredService<Erasure>().Erase(drafting.Person("oak@eastam"), EmailAddress.Parse("oak@eastam.example"));

        var seals = drafting.Register.Panels[0].Sealed.Values.Select(given => given.Seal).ToList();
        var kept = site.Services.GetRequiredService<SealedFindings>().Find(drafting.Slug, seals);
        Assert.Equal("Whose plumbing?", $"{Assert.Single(kept).Value.Reason}");
        var steward = await (await Somebody.SignedIn(site, "steward@centre.example")).Open($"{drafting.Path}/panels/1/close");
        await steward.Press("Close the panel");
        Assert.Contains("1 of 2 findings are open.", (await steward.Follow()).Text);
        await steward.Open($"{drafting.Path}/panels/1/close");
        Assert.Contains("1 of them cannot be opened", steward.Text);
        await steward.Press("Open the rest");
        Assert.Equal(["There is nothing here that could be opened."], steward.Errors);
        Assert.Contains(drafting.Register.Concerns.Everything, concern => concern.IsSealed);
    }
}
