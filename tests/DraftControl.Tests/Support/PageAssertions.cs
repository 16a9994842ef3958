using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;
using Microsoft.Playwright;

namespace DraftControl.Tests.Support;

/// <summary>What every page must be: accessible, as far as a machine can tell, and no wider than the window.</summary>
public static class PageAssertions
{
    public static async Task AssertAccessible(this IPage page)
    {
        var result = await page.RunAxe();

        Assert.True(result.Violations.Length == 0, string.Join("\n\n", result.Violations.Select(Words)));
    }

    public static async Task AssertFits(this IPage page)
    {
        var width = await page.EvaluateAsync<int>("document.documentElement.scrollWidth");

        Assert.True(width <= page.ViewportSize!.Width, $"{page.Url} is {width} pixels wide in a window of {page.ViewportSize.Width}.");
    }

    /// <summary>Keeps a picture for somebody to look at, in the folder that SCREENSHOTS names; does nothing without it.</summary>
    public static async Task Screenshot(this IPage page, string name)
    {
        if (Environment.GetEnvironmentVariable("SCREENSHOTS") is { Length: > 0 } folder)
        {
            await page.ScreenshotAsync(new() { Path = Path.Combine(folder, $"{name}.png"), FullPage = true });
        }
    }

    private static string Words(AxeResultItem violation) =>
        $"{violation.Id} ({violation.Impact}): {violation.Help}\n" + string.Join('\n', violation.Nodes.Select(node => $"  {node.Html}"));
}
