using DraftControl.Tests.Support;
using Microsoft.Playwright;

namespace DraftControl.Tests.Browser;

/// <summary>The register of signatories as people see it, at a desk and on a phone, with long names.</summary>
public sealed class SignatoriesInBrowserTests(Chromium chromium, SignedSite signed) : IClassFixture<SignedSite>
{
    public static TheoryData<string, string, string?> Pages => new()
    {
        { "signatories", "/signatories", null },
        { "signatories-filtered", "/signatories?name=board&class=other-public", null },
        { "signatories-error", "/signatories?date=31+June+2026", null },
        { "signatories-was-yes", "/signatories/was?organisation=northam&date=2020-01-01", null },
    };

    [Theory]
    [MemberData(nameof(Pages))]
    public async Task A_page_is_accessible_and_fits(string name, string path, string? email)
    {
        var page = await Open(SignedSite.Declaration + path, email, 1280);

        Assert.DoesNotContain(await page.Locator("h1").InnerTextAsync(), new[] { "Page not found", "Sorry, there is a problem", "You cannot see this page" });
        await page.AssertGood(name);
    }

    [Fact]
    public async Task A_funder_finds_out_on_a_phone_without_a_script_whether_a_council_has_signed()
    {
        var page = await Open($"{SignedSite.Declaration}/signatories", email: null, 320, script: false);

        await page.GetByRole(AriaRole.Link, new() { Name = "Was an organisation a signatory on a certain date?" }).ClickAsync();
        await page.GetByLabel("Name of the organisation").FillAsync("Llanfair");
        await page.GetByLabel("Date").FillAsync("3 May 2020");
        await page.GetByRole(AriaRole.Button, new() { Name = "Ask" }).ClickAsync();
        await page.GetByRole(AriaRole.Link, new() { Name = SignedSite.LongName }).ClickAsync();

        Assert.Contains($"No. On 3 May 2020 {SignedSite.LongName} was not a signatory.", await page.Locator(".dc-answer").InnerTextAsync());
        await page.AssertFits();
        await page.Screenshot("signatories-was-long-320");
    }

    private Task<IPage> Open(string path, string? email, int width, bool script = true) => chromium.SignedIn(signed.Site, email, path, width, script);
}
