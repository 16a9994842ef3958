using System.Collections.Concurrent;
using System.Diagnostics;
using System.Runtime.CompilerServices;
using DraftControl.Tests.Support;
using Microsoft.Playwright;

[assembly: AssemblyFixture(typeof(Chromium))]
[assembly: ClosesPages]

namespace DraftControl.Tests.Support;

/// <summary>The machine's own Chromium, started once for all tests; without it, tests in a browser are skipped.</summary>
public sealed class Chromium : IAsyncLifetime
{
    private static readonly ConditionalWeakTable<IBrowserContext, object> withoutScripts = [];
    private static readonly ConcurrentDictionary<string, ConcurrentQueue<IBrowserContext>> opened = new(StringComparer.Ordinal);

    /// <summary>A frame for each page of a window, rather than one for all of them, would double what going to the next page takes. The other feature is one that Playwright turns on, in the same switch.</summary>
    private const string WithOneFrame = "--enable-features=CDPScreenshotNewSurface,RenderDocument:level/crashed-frame";

    private readonly string? path = Find();
    private IPlaywright? playwright;
    private IBrowser? browser;

    public async ValueTask InitializeAsync()
    {
        if (path is not null)
        {
            playwright = await Playwright.CreateAsync();
            browser = await playwright.Chromium.LaunchAsync(new()
            {
                ExecutablePath = path,
                Args = ["--no-sandbox", "--disable-gpu", "--disable-quic", "--disable-background-networking", "--disable-component-update", "--disable-sync", WithOneFrame],
            });
        }
    }

    /// <summary>Whether a page was opened by somebody who lets scripts run.</summary>
    public static bool RunsScripts(IPage page) => !withoutScripts.TryGetValue(page.Context, out _);

    /// <summary>Closes what a test opened, by the test's id.</summary>
    internal static async Task ClosePages(string test)
    {
        if (opened.TryRemove(test, out var contexts))
        {
            await Task.WhenAll(contexts.Select(context => context.CloseAsync()));
        }
    }

    /// <summary>A page of a person of their own: no cookies are shared with another one.</summary>
    public Task<IPage> Open(RunningSite site, string path = "/", int width = 1280, bool script = true) => Open(site, path, width, script, []);

    /// <summary>The same, signed in as the site lets people do it, though without looking at the page for it; a visitor where there is no address.</summary>
    public async Task<IPage> SignedIn(RunningSite site, string? email, string path = "/", int width = 1280, bool script = true) =>
        await Open(site, path, width, script, email is null ? [] : (await Somebody.SignedIn(site, email)).Cookies);

    public async ValueTask DisposeAsync()
    {
        if (browser is not null)
        {
            await browser.DisposeAsync();
        }

        playwright?.Dispose();
    }

    private async Task<IPage> Open(RunningSite site, string path, int width, bool script, IReadOnlyList<string> cookies)
    {
        Assert.SkipWhen(browser is null, "There is no chromium on this machine; tests/run.sh installs it where it may.");

        var context = await browser.NewContextAsync(new()
        {
            BaseURL = site.Address.ToString(),
            ViewportSize = new() { Width = width, Height = 800 },
            JavaScriptEnabled = script,
            Locale = "en-GB",
        });
        context.SetDefaultTimeout(30_000);
        opened.GetOrAdd(TestContext.Current.Test!.UniqueID, _ => []).Enqueue(context);
        if (script)
        {
            await context.AddInitScriptAsync(PageAssertions.LoadAxe);
        }
        else
        {
            withoutScripts.Add(context, context);
        }

        await context.AddCookiesAsync(cookies.Select(cookie => cookie.Split(';')[0].Split('=', 2)).Select(cookie => new Cookie { Name = cookie[0], Value = cookie[1], Url = site.Address.ToString() }));
        var page = await context.NewPageAsync();
        await page.GotoAsync(path);
        return page;
    }

    /// <summary>Without its window, where it can be had: a person's first page then takes a fifth of the time, as no frame of buttons and menus is made around it.</summary>
    private static string? Find() => Which("chromium-headless-shell") ?? Which("chromium");

    private static string? Which(string command)
    {
        using var which = Process.Start(new ProcessStartInfo("which", command) { RedirectStandardOutput = true })!;
        var found = which.StandardOutput.ReadToEnd().Trim();
        which.WaitForExit();
        return found.Length > 0 ? found : null;
    }
}
