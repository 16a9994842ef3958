using System.Globalization;
using DraftControl.Tests.Support;
using DraftControl.Tests.Web.Pages;
using DraftControl.Web.Planned;
using DraftControl.Web.Signatories;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Playwright;

namespace DraftControl.Tests.Browser;

/// <summary>A steward takes six organisations to sign under embargo and releases; every page on the way is looked at.</summary>
public sealed class SigningInBrowserTests(Chromium chromium, SigningSite signing) : IClassFixture<SigningSite>
{
    private static readonly string[] six = ["northam", "southam", "eastam", "Upland Trust", "Hillside Forum", "Sea Authority"];

    [Theory]
    [InlineData(1280, true)]
    [InlineData(360, false)]
    public async Task Six_organisations_sign_under_embargo_and_open_with_the_text_at_a_set_time(int width, bool script)
    {
        var drafting = signing.Approved();
        var steward = await chromium.SignedIn(signing.Site, "steward@centre.example", $"{drafting.Path}/signing/invite", width, script);
        await steward.GetByLabel("Others, one a line").FillAsync(string.Join('\n', six.Select((name, index) => index < 3 ? $"{name}; six{index}-{width}@some.example" : $"{name}; other public body; Wales; six{index}-{width}@some.example")));
        await Look(steward, $"invite-{width}");
        await Press(steward, "Check whom you invite", $"invite-check-{width}");
        await Press(steward, "Send 6 invitations", $"signing-{width}");

        foreach (var index in Enumerable.Range(0, 6))
        {
            await Sign(drafting, $"six{index}-{width}@some.example", index, width, script);
        }

        await steward.GotoAsync($"{drafting.Path}/signing/requests");
        await Look(steward, $"requests-{width}");
        foreach (var request in signing.Site.Services.GetRequiredService<SignatureRequests>().In(drafting.Slug))
        {
            await steward.GotoAsync($"{drafting.Path}/signing/requests/{request.Id}");
            await Look(steward, $"request-{width}");
            await Press(steward, "Check what is recorded", $"request-check-{width}");
            await Press(steward, "Record the signature", $"request-done-{width}");
        }

        await LookAtOthers(steward, drafting, width);
        await steward.GotoAsync($"{drafting.Path}/publishing/release/1.0");
        await Look(steward, $"release-{width}");
        await Plan(steward, width);
        await steward.GotoAsync($"{drafting.Path}/versions/1.0");
        await Look(steward, $"version-planned-{width}");
        var hidden = await chromium.Open(signing.Site, $"{drafting.Path}/signatories", width, script);
        Assert.DoesNotContain("6 organisations", await hidden.Locator("body").InnerTextAsync(), StringComparison.Ordinal);
        Assert.Null(drafting.Register.Versions.Single().Release);
        signing.Site.Clock.Pass(TimeSpan.FromDays(3));
        signing.Site.Services.GetRequiredService<PlannedActs>().WriteDue();

        var visitor = await chromium.Open(signing.Site, $"{drafting.Path}/signatories", width, script);
        Assert.Contains("6 organisations are signatories", await visitor.Locator("main").InnerTextAsync(), StringComparison.Ordinal);
        foreach (var page in new[] { "sign", "examples/suggest", "commitments/northam/contact" })
        {
            await visitor.GotoAsync($"{drafting.Path}/{page}");
            await Look(visitor, $"{page.Replace('/', '-')}-{width}");
        }
    }

    /// <summary>The steward sets a time of the day after tomorrow, in the United Kingdom.</summary>
    private async Task Plan(IPage steward, int width)
    {
        var day = signing.Site.Clock.GetUtcNow().AddDays(2);
        await steward.GetByLabel("At a set time").CheckAsync();
        foreach (var (box, number) in new[] { ("Day", day.Day), ("Month", day.Month), ("Year", day.Year) })
        {
            await steward.GetByLabel(box, new() { Exact = true }).FillAsync(number.ToString(CultureInfo.InvariantCulture));
        }

        await steward.GetByLabel("Time in the United Kingdom").FillAsync("9:30am");
        await Press(steward, "Check the time", $"release-check-{width}");
        await Press(steward, "Plan the release", $"planned-{width}");
        Assert.Contains("9:30am (UK time)", await steward.Locator("main").InnerTextAsync(), StringComparison.Ordinal);
    }

    private async Task Sign(Drafting drafting, string email, int index, int width, bool script)
    {
        var page = await chromium.Open(signing.Site, Mailbox.Link(signing.Site, email), width, script);
        await Look(page, $"link-{width}", index == 0);
        await page.GetByRole(AriaRole.Button, new() { Name = "Sign version 1.0" }).First.ClickAsync();
        await Look(page, $"form-{width}", index == 0);
        await page.GetByLabel("Office of whoever signs").FillAsync("chief executive");
        await page.GetByLabel("Who decided that your organisation signs?").FillAsync("Cabinet");
        foreach (var (box, number) in new[] { ("Day", "3"), ("Month", "2"), ("Year", "2026") })
        {
            await page.GetByLabel(box, new() { Exact = true }).FillAsync(number);
        }

        await page.GetByLabel("The name of our organisation may be shown").CheckAsync();
        await page.Locator("#Fields_ContactName").FillAsync("A. Clerk");
        if (index == 0)
        {
            await page.GetByLabel("Link to the minutes").FillAsync("http://northam.example");
            await Press(page, "Check your answers", $"form-error-{width}", errors: true);
            await page.GetByLabel("Link to the minutes").FillAsync("https://northam.example/minutes");
            await page.Locator("#Fields_CommitmentTitle").FillAsync("Mend the drains");
            await page.GetByLabel("Mission").FillAsync("We mend what leaks, street by street.");
        }

        await Press(page, "Check your answers", $"form-check-{width}", look: index == 0);
        await Press(page, "Ask to sign version 1.0", $"asked-{width}", look: index == 0);
        await page.Context.CloseAsync();
        Assert.Empty(drafting.Register.Signatures);
    }

    private static async Task LookAtOthers(IPage steward, Drafting drafting, int width)
    {
        await steward.GotoAsync($"{drafting.Path}/signing");
        await Look(steward, $"signing-all-{width}");
        await steward.GetByRole(AriaRole.Link, new() { Name = "Send again or withdraw" }).First.ClickAsync();
        await Look(steward, $"invitation-{width}");
        await steward.GotoAsync($"{drafting.Path}/signing/merge");
        await Look(steward, $"merge-{width}");
        await steward.GotoAsync($"{drafting.Path}/signing");
        await steward.GetByRole(AriaRole.Link, new() { Name = "Correct or withdraw" }).First.ClickAsync();
        await Look(steward, $"signature-{width}");
        await steward.GotoAsync("/signing/this-link-does-not-work-at-all");
        await Look(steward, $"closed-{width}");
    }

    private static async Task Press(IPage page, string button, string name, bool errors = false, bool look = true)
    {
        await page.GetByRole(AriaRole.Button, new() { Name = button, Exact = true }).First.ClickAsync();
        Assert.Equal(errors, await page.Locator(".govuk-error-summary").CountAsync() > 0);
        await Look(page, name, look);
    }

    private static async Task Look(IPage page, string name, bool look = true)
    {
        if (look)
        {
            await page.Screenshot(name);
            await page.AssertAccessible();
            await page.AssertFits();
        }
    }
}
