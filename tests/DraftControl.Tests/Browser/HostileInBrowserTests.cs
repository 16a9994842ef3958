using System.Collections.Concurrent;
using System.Net;
using DraftControl.Tests.Support;
using DraftControl.Tests.Web.Hostile;
using Microsoft.Playwright;

namespace DraftControl.Tests.Browser;

/// <summary>Pages on which every text is markup, in a real browser: nothing runs, and nothing even tries to.</summary>
public sealed class HostileInBrowserTests(Chromium chromium, ITestOutputHelper output)
{
    [Fact]
    public async Task No_dialog_opens_and_the_security_policy_has_nothing_to_refuse()
    {
        using var hostile = await HostileSite.Made();
        var rampage = new Rampage(hostile.Pages, await hostile.People(most: 6));
        await rampage.LookAround();
        await rampage.WriteIntoFields(most: 2);
        var visited = new HashSet<string>(StringComparer.Ordinal);

        foreach (var email in new[] { "steward@centre.example", "rep@northam.example", "editor@centre.example", "oak@eastam.example", null })
        {
            var (page, heard) = (await chromium.SignedIn(hostile.Site, email), new ConcurrentQueue<string>());
            await Listen(page, heard);

            await Visit(page, hostile, email, visited);

            Assert.True(heard.IsEmpty, string.Join("\n", heard));
            await AssertHears(page, heard);
            await page.Context.CloseAsync();
        }

        output.WriteLine($"{visited.Count} pages: {string.Join(' ', visited)}");
        Assert.InRange(visited.Count, 60, int.MaxValue);
    }

    /// <summary>Opens each page that shows markup which somebody wrote, at one address, unless another one has visited it.</summary>
    private static async Task Visit(IPage page, HostileSite hostile, string? email, HashSet<string> visited)
    {
        var reader = email is null ? new Somebody(hostile.Site) : await Somebody.SignedIn(hostile.Site, email);
        foreach (var address in hostile.Addresses(most: 6).Where(hostile.Pages.Has))
        {
            var answer = await Answer.Of(address, reader.Get(address));
            if (answer is { Page: not null, Status: HttpStatusCode.OK } && answer.Text.Contains(Payloads.Mark, StringComparison.Ordinal) && visited.Add(hostile.Pages.At(address)))
            {
                await page.GotoAsync(address);
            }
        }
    }

    /// <summary>Hears dialogs, and everything that the browser refuses or complains of.</summary>
    private static async Task Listen(IPage page, ConcurrentQueue<string> heard)
    {
        page.Dialog += async (_, dialog) =>
        {
            heard.Enqueue($"{page.Url}: dialog {dialog.Message}");
            await dialog.DismissAsync();
        };
        page.Console += (_, message) =>
        {
            if (message.Type is "error" or "warning")
            {
                heard.Enqueue($"{page.Url}: {message.Text}");
            }
        };
        page.PageError += (_, fault) => heard.Enqueue($"{page.Url}: {fault}");
        await page.AddInitScriptAsync("addEventListener('securitypolicyviolation', refused => console.error(`refused: ${refused.violatedDirective}`))");
    }

    /// <summary>Makes sure that a dialog and a refusal would have been heard, by making one of each.</summary>
    private static async Task AssertHears(IPage page, ConcurrentQueue<string> heard)
    {
        await page.GotoAsync("/");
        await page.RunAndWaitForConsoleMessageAsync(
            () => page.EvaluateAsync("() => { alert('heard'); const image = document.createElement('img'); image.src = 'data:,'; document.body.append(image) }"),
            new() { Predicate = message => message.Text == "refused: img-src" });

        Assert.Contains(heard, told => told.EndsWith("dialog heard", StringComparison.Ordinal));
    }
}
