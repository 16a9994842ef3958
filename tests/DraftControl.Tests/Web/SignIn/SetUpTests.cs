using System.Net;
using DraftControl.Tests.Support;
using DraftControl.Web.Accounts;
using DraftControl.Web.SignIn;
using Microsoft.Extensions.DependencyInjection;

namespace DraftControl.Tests.Web.SignIn;

public sealed class SetUpTests
{
    [Fact]
    public async Task The_first_steward_comes_in_by_the_link_that_the_first_start_makes()
    {
        using var site = RunningSite.With(("environment", "Production"));
        _ = site.Address;
        var token = site.Services.GetRequiredService<OneTimeLinks>().Make(LinkPurpose.SetUp, person: null, TimeSpan.FromHours(24));
        var (steward, late) = (await new Somebody(site).Open($"/set-up/{token}"), await new Somebody(site).Open($"/set-up/{token}"));

        await steward.Press("Make the account", ("Name", ""), ("Email", "steward"));
        Assert.Equal(["Enter your name", EmailAddress.Demand], steward.Errors);
        await steward.Press("Make the account", ("Name", "Stella"), ("Email", "steward@centre.example"));
        await late.Press("Make the account", ("Name", "Thief"), ("Email", "thief@nowhere.example"));

        Assert.Equal((HttpStatusCode.Redirect, "/account/confirm?returnUrl=%2Fdeclarations%2Fnew"), (steward.Status, steward.Location));
        Assert.Contains("Set up a passkey", (await steward.Follow()).Text);
        Assert.Equal(HttpStatusCode.OK, (await steward.Open("/declarations/new")).Status);
        Assert.Contains("This link does not work any more", late.Text);
        Assert.Single(site.Services.GetRequiredService<AccountBook>().All());
    }

    [Fact]
    public async Task A_new_start_without_any_account_takes_the_old_link_back()
    {
        using var site = RunningSite.With(("environment", "Production"));
        _ = site.Address;
        var old = site.Services.GetRequiredService<OneTimeLinks>().Make(LinkPurpose.SetUp, person: null, TimeSpan.FromHours(24));

        site.Services.GetRequiredService<FirstStart>().Offer();

        Assert.Contains("This link does not work any more", (await new Somebody(site).Open($"/set-up/{old}")).Text);
    }
}
