using System.Net;
using DraftControl.Core.People;
using DraftControl.Tests.Support;

namespace DraftControl.Tests.Web.SignIn;

/// <summary>Approving, releasing, appointing and ending ask for a passkey or a code, again after 15 minutes.</summary>
public sealed class FreshSignInTests(RunningSite site) : IClassFixture<RunningSite>
{
    [Theory]
    [InlineData("people/appoint")]
    [InlineData("people/1/end")]
    [InlineData("publishing/approve")]
    [InlineData("publishing/release/1.0")]
    public async Task A_link_alone_is_not_enough_for_what_weighs_most(string page)
    {
        var drafting = Drafting.On(site);
        var steward = await Somebody.SignedInByLink(site, "steward@centre.example");

        await steward.Open($"{drafting.Path}/{page}");

        Assert.Equal((HttpStatusCode.Redirect, $"/account/confirm?returnUrl={Uri.EscapeDataString($"{drafting.Path}/{page}")}"), (steward.Status, steward.Location));
    }

    [Fact]
    public async Task Who_has_nothing_to_confirm_with_sets_it_up_and_is_asked_again_after_fifteen_minutes()
    {
        var drafting = Drafting.On(site);
        drafting.Appoint("second@centre", Role.Steward);
        var steward = await Somebody.SignedInByLink(site, "second@centre.example");
        Assert.Contains("Set up an authenticator app", (await (await steward.Open($"{drafting.Path}/people/appoint")).Follow()).Text);
        var key = await steward.SetUpApp($"{drafting.Path}/people/appoint");
        await steward.Open(steward.Page.QuerySelectorAll("main a").Single(link => link.TextContent.Trim() == "Continue").GetAttribute("href")!);
        Assert.Contains("Appoint somebody", steward.Text);

        site.Clock.Pass(TimeSpan.FromMinutes(16));
        var before = drafting.Register.Seq;
        await steward.Press("Appoint", ("Email", "late@northam.example"), ("Role", "editor"), ("Organisation", "northam"));
        Assert.Equal(["Confirm that it is you, then send this again"], steward.Errors);
        Assert.Equal(("late@northam.example", before), (steward.Field("Email"), drafting.Register.Seq));
        Assert.Contains("Confirm that it is you (opens in new tab)", steward.Page.Body!.TextContent);

        var page = steward.Page;
        await (await steward.Open("/account/confirm")).Press("Continue", ("SecurityCode", AuthenticatorApp.Code(key, later: 1)));
        await steward.Send(page.QuerySelector("main form")!, [("Role", "editor"), ("Organisation", "northam")], $"{drafting.Path}/people/appoint");
        Assert.Contains("You appointed late@northam.example as editor", (await steward.Follow()).Text);
    }

    [Fact]
    public async Task Another_app_or_passkey_is_set_up_only_by_whoever_confirms_with_the_first()
    {
        var drafting = Drafting.On(site);
        drafting.Appoint("third@centre", Role.Steward);
        await (await Somebody.SignedInByLink(site, "third@centre.example")).SetUpApp();

        var thief = await Somebody.SignedInByLink(site, "third@centre.example");

        foreach (var page in new[] { "passkeys", "authenticator", "address", "password", "token", "recovery-codes", "erase", "data" })
        {
            Assert.StartsWith("/account/confirm", (await thief.Open($"/account/{page}")).Location);
        }
    }
}
