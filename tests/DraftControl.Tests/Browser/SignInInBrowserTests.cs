using DraftControl.Tests.Support;
using Microsoft.Playwright;

namespace DraftControl.Tests.Browser;

/// <summary>Coming in and one's own account, in a real browser with a security key that stands in for a device's own.</summary>
public sealed class SignInInBrowserTests(Chromium chromium, ProductionSite production) : IClassFixture<ProductionSite>
{
    [Theory]
    [InlineData("/sign-in")]
    [InlineData("/sign-in/password")]
    [InlineData("/sign-in/sent")]
    [InlineData("/sign-in/link/x")]
    [InlineData("/invitation/x")]
    [InlineData("/set-up/x")]
    public async Task A_way_in_is_accessible_and_fits(string path)
    {
        var page = await chromium.Open(production.Site, path);

        await page.AssertGood(path[1..].Replace('/', '-'));
    }

    [Fact]
    public async Task A_passkey_is_set_up_confirms_and_signs_in()
    {
        var page = await chromium.Open(production.Site, "/sign-in/sent");
        await page.GotoAsync(At("/sign-in"));
        var device = await page.Context.NewCDPSessionAsync(page);
        await device.SendAsync("WebAuthn.enable");
        await device.SendAsync("WebAuthn.addVirtualAuthenticator", new()
        {
            ["options"] = new { protocol = "ctap2", transport = "internal", hasResidentKey = true, hasUserVerification = true, isUserVerified = true, automaticPresenceSimulation = true },
        });
        await page.GetByLabel("Email address").FillAsync("steward@centre.example");
        await page.GetByRole(AriaRole.Button, new() { Name = "Email me a link" }).ClickAsync();
        await page.GotoAsync(At(Mailbox.Link(production.Site, "steward@centre.example")));
        await page.GetByRole(AriaRole.Button, new() { Name = "Sign in" }).ClickAsync();

        // Nothing is set up yet, so what weighs most leads there.
        await page.GotoAsync(At($"{DemoSite.Declaration}/people/appoint"));
        await page.Screenshot("confirm-nothing-1280");
        await page.GetByRole(AriaRole.Link, new() { Name = "Set up a passkey" }).ClickAsync();
        await page.GetByLabel("What do you call it?").FillAsync("Work laptop");
        await page.GetByRole(AriaRole.Button, new() { Name = "Set up a passkey" }).ClickAsync();
        await Appointing(page);
        await page.Screenshot("appoint-1280");

        // Signed out, the passkey alone brings them back, to what weighs most as well.
        await page.GetByRole(AriaRole.Button, new() { Name = "Sign out" }).ClickAsync();
        await page.GotoAsync(At($"/sign-in?returnUrl={DemoSite.Declaration}/people/appoint"));
        await page.GetByRole(AriaRole.Button, new() { Name = "Sign in with a passkey" }).ClickAsync();
        await Appointing(page);

        // Later it is asked for once more.
        production.Site.Clock.Pass(TimeSpan.FromMinutes(16));
        await page.GotoAsync(At($"{DemoSite.Declaration}/people/appoint"));
        await page.Screenshot("confirm-passkey-1280");
        await page.GetByRole(AriaRole.Button, new() { Name = "Use your passkey" }).ClickAsync();
        await Appointing(page);
        await page.GotoAsync(At("/account/passkeys"));
        Assert.Contains("Work laptop", await page.Locator("main").InnerTextAsync());
        await page.Screenshot("passkeys-1280");
    }

    [Fact]
    public async Task Without_a_script_no_passkey_is_offered()
    {
        var page = await chromium.Open(production.Site, "/sign-in", script: false);

        Assert.False(await page.GetByText("Sign in with a passkey").IsVisibleAsync());
        Assert.True(await page.GetByText("Email me a link").IsVisibleAsync());
    }

    private static Task Appointing(IPage page) => page.GetByRole(AriaRole.Heading, new() { Name = "Appoint somebody" }).WaitForAsync();

    /// <summary>Browsers have passkeys for names alone, never for a bare network address.</summary>
    private string At(string path) => new Uri(new UriBuilder(production.Site.Address) { Host = "localhost" }.Uri, path).ToString();
}
