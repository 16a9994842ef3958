using System.Text.Json;
using Deque.AxeCore.Commons;
using Microsoft.Playwright;

namespace DraftControl.Tests.Support;

/// <summary>What every page must be: accessible, as far as a machine can tell, and no wider than the window.</summary>
public static class PageAssertions
{
    private const int MostWaits = 600;

    private static readonly TimeSpan BetweenWaits = TimeSpan.FromMilliseconds(50);

    /// <summary>Has axe in every page that is opened, within a function: a browser reads past it quickly until somebody calls it. Given to each page when it is asked for, it would take as long as axe itself.</summary>
    public static readonly string LoadAxe = $"globalThis.loadAxe = function () {{ {new BundledAxeScriptProvider().GetScript()} }};";

    /// <summary>Axe is a script, which waits for ever where none may run; the markup is the same with and without.</summary>
    public static async Task AssertAccessible(this IPage page)
    {
        if (!Chromium.RunsScripts(page))
        {
            return;
        }

        await page.Loaded();

        // Nobody reads where in the page a fault is, and no rule of these needs the styles, which axe would fetch again.
        // Asked here rather than through Deque's Playwright package, which opens another page for every answer and has all of it read, not only the faults.
        var found = JsonSerializer.Deserialize<Violation[]>(await page.EvaluateAsync<string>("""
            async () => {
                globalThis.axe ?? loadAxe();
                const { violations } = await axe.run({ resultTypes: ['violations'], selectors: false, preload: { assets: ['media'] }, rules: { 'target-size': { enabled: true } } });
                return JSON.stringify(violations.map(({ id, impact, help, nodes }) => ({ id, impact, help, nodes: nodes.map(node => node.html) })));
            }
            """), JsonSerializerOptions.Web)!;
        var violations = found.Where(violation => violation.Nodes.Any(node => !Accepted(violation, node))).ToList();

        Assert.True(violations.Count == 0, string.Join("\n\n", violations.Select(Words)));
    }

    public static async Task AssertFits(this IPage page)
    {
        await page.Loaded();
        var width = await page.EvaluateAsync<int>("document.documentElement.scrollWidth");

        Assert.True(width <= page.ViewportSize!.Width, $"{page.Url} is {width} pixels wide in a window of {page.ViewportSize.Width}.");
    }

    /// <summary>
    /// Waits for a page that is still coming: without its end it has no main part, and without its styles nothing has its size. The page itself is
    /// asked, again and again because one without scripts tells nothing of itself; Playwright's own record of it sometimes misses that a page which
    /// came quickly has loaded, and then waits for ever.
    /// </summary>
    private static async Task Loaded(this IPage page)
    {
        for (var waited = 0; waited < MostWaits && !await page.EvaluateAsync<bool>("document.readyState === 'complete'"); waited++)
        {
            await Task.Delay(BetweenWaits, TestContext.Current.CancellationToken);
        }
    }

    /// <summary>Shows the page as a browser does whose reader has made all text larger.</summary>
    public static Task DoubleText(this IPage page, int times = 2) => page.EvaluateAsync("times => document.documentElement.style.fontSize = `${times * 100}%`", times);

    /// <summary>Looks at a page once: accessible on a desk, no wider than a small phone, with a picture of both.</summary>
    public static async Task AssertGood(this IPage page, string name)
    {
        await page.Screenshot($"{name}-1280");
        await page.AssertAccessible();
        await page.AssertFits();

        await page.SetViewportSizeAsync(320, 800);
        await page.Screenshot($"{name}-320");
        await page.AssertFits();
        await page.Context.CloseAsync();
    }

    /// <summary>Looks at a page in the middle of a story: accessible and no wider than the window, on a desk and on a phone, with a picture of both. Without scripts it is looked at as it is.</summary>
    public static async Task Looked(this IPage page, string name)
    {
        var asked = page.ViewportSize!.Width;
        foreach (var width in Chromium.RunsScripts(page) ? [asked, 360] : new[] { asked })
        {
            await page.SetViewportSizeAsync(width, 800);
            await page.Screenshot($"{name}{(Chromium.RunsScripts(page) ? "" : "-noscript")}-{width}");
            await page.AssertFits();
        }

        await page.SetViewportSizeAsync(asked, 800);
        await page.AssertAccessible();
    }

    /// <summary>Keeps a picture for somebody to look at, in the folder that SCREENSHOTS names; does nothing without it.</summary>
    public static async Task Screenshot(this IPage page, string name)
    {
        if (Environment.GetEnvironmentVariable("SCREENSHOTS") is { Length: > 0 } folder)
        {
            await page.ScreenshotAsync(new() { Path = Path.Combine(folder, $"{name}.png"), FullPage = true });
        }
    }

    // GOV.UK Frontend's script says on the radio or checkbox itself whether it has opened a further question. Screen
    // readers read that out usefully, although ARIA does not foresee it, and GOV.UK keeps it for that reason.
    private static bool Accepted(Violation violation, string node) =>
        violation.Id == "aria-allowed-attr" && node.Contains("aria-expanded", StringComparison.Ordinal) && node.Contains("govuk-", StringComparison.Ordinal);

    private static string Words(Violation violation) =>
        $"{violation.Id} ({violation.Impact}): {violation.Help}\n" + string.Join('\n', violation.Nodes.Select(node => $"  {node}"));

    /// <summary>A rule of axe's that a page breaks, and the elements that break it.</summary>
    private sealed record Violation(string Id, string? Impact, string Help, string[] Nodes);
}
