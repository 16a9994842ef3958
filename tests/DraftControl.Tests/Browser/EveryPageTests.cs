using System.Net;
using AngleSharp.Dom;
using DraftControl.Tests.Support;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Playwright;

namespace DraftControl.Tests.Browser;

/// <summary>
/// Every page that there is, as a steward; what a steward does not see as a visitor; and the pages of other roles as those (every page
/// as every role with <c>DRAFTCONTROL_THOROUGH</c> set): accessible, and no wider than a small phone or than a desk with text twice as large. What
/// reads the same to two people is looked at once.
/// </summary>
public sealed class EveryPageTests(Chromium chromium, DemoSite demo, EveryPageTests.Seen seen) : IClassFixture<DemoSite>, IClassFixture<EveryPageTests.Seen>
{
    private const string Steward = "steward@centre.example";

    /// <summary>Who looks, and in which rooms; the rest of the roles where everything is asked for.</summary>
    public static TheoryData<string?, string> Readers => new(
    [
        (null, "/"), ("editor@guild.example", "/Proposals/"), ("editor@guild.example", "/Clusters/"), (Steward, "/"),
        .. Thorough.IsAsked ? new (string?, string)[] { ("rep@northam.example", "/"), ("elm@northam.example", "/"), ("chief@northam.example", "/"), ("practitioner@northam.example", "/") } : [("elm@northam.example", "/Neutrality/")],
    ]);

    [Theory, MemberData(nameof(Readers))]
    public async Task Every_page_is_accessible_and_fits(string? email, string room)
    {
        var reader = email is null ? new Somebody(demo.Site) : await Somebody.SignedIn(demo.Site, email);
        var page = email is null ? await chromium.Open(demo.Site) : await chromium.SignedIn(demo.Site, email);
        var (faults, looked) = (new List<string>(), 0);
        var steward = email is null && !Thorough.IsAsked ? await Somebody.SignedIn(demo.Site, Steward) : null;

        foreach (var (descriptor, address) in demo.Site.Pages().Where(page => Thorough.IsAsked || page.ViewEnginePath.StartsWith(room, StringComparison.Ordinal)).Select(descriptor => (descriptor, demo.Address(descriptor))))
        {
            if (steward is not null && (await steward.Open(address)).Status == HttpStatusCode.OK)
            {
                continue;
            }

            await reader.Open(address);
            Assert.True(reader.Status < HttpStatusCode.InternalServerError, $"{address} answers {email ?? "a visitor"} with {reader.Status}.");
            Assert.All(reader.Page.QuerySelectorAll("form[method=post]"), form => Assert.True(form.QuerySelector("[name=__RequestVerificationToken]") is not null, $"{address} has a form without a token, so that nothing can be sent by it."));
            // What is downloaded is no page, even where a page is packed in it.
            if (!address.EndsWith(".zip", StringComparison.Ordinal) && (int)reader.Status is < 300 or >= 400 && reader.Page.QuerySelector("main") is not null && seen.IsNew(reader.Page))
            {
                looked++;
                await Look(page, address, $"{Name(descriptor)}-{email?.Split('@')[0] ?? "visitor"}", faults);
            }
        }

        TestContext.Current.TestOutputHelper!.WriteLine($"{looked} pages looked at as {email ?? "a visitor"}");
        Assert.True(faults.Count == 0, string.Join("\n\n", faults));
    }

    private static async Task Look(IPage page, string address, string name, List<string> faults)
    {
        await page.SetViewportSizeAsync(1280, 800);
        await page.GotoAsync(address);
        await page.Screenshot($"{name}-1280");
        await Try(page.AssertAccessible);
        await page.DoubleText();
        await Try(page.AssertFits);

        await page.SetViewportSizeAsync(320, 800);
        await page.DoubleText(1);
        await page.Screenshot($"{name}-320");
        await Try(page.AssertFits);

        async Task Try(Func<Task> assert)
        {
            try
            {
                await assert();
            }
            catch (Xunit.Sdk.XunitException fault)
            {
                faults.Add($"{address} ({name}): {fault.Message}");
            }
        }
    }

    private static string Name(PageActionDescriptor page) => page.ViewEnginePath.Trim('/').Replace('/', '-').ToLowerInvariant();

    /// <summary>What has been looked at: the main part of pages, and menus.</summary>
    public sealed class Seen
    {
        private readonly HashSet<string> seen = new(StringComparer.Ordinal);

        public bool IsNew(IDocument page)
        {
            // They differ whenever a page is asked for.
            foreach (var hidden in page.QuerySelectorAll("input[type=hidden], time"))
            {
                hidden.Remove();
            }

            var main = seen.Add(page.QuerySelector("main")!.InnerHtml);
            var menu = seen.Add(string.Join('|', page.QuerySelectorAll("header a, header button").Select(link => link.TextContent)));
            return main || menu;
        }
    }
}
