using DraftControl.Core.Acts;
using DraftControl.Tests.Support;
using Microsoft.Playwright;

namespace DraftControl.Tests.Browser;

/// <summary>Single keys on the list of what waits, once they are switched on.</summary>
public sealed class KeysInBrowserTests(Chromium chromium, RunningSite site) : IClassFixture<RunningSite>
{
    [Fact]
    public async Task Keys_go_through_the_list_open_what_they_say_and_leave_typing_alone()
    {
        var drafting = Drafting.On(site);
        drafting.Proposed("rep@southam", "Letters", new RequestedChange.Reword(drafting.Clause("telephone"), "We will keep letters."));
        drafting.Proposed("rep@southam", "Try out", new RequestedChange.Reword(drafting.Clause("try out"), "We will try out all services."));
        var list = $"{drafting.Path}/proposals/worklist?kind=proposal";
        var page = await chromium.SignedIn(site, "editor@centre.example", list, 1280);
        Task<string> Focused() => page.EvaluateAsync<string>("document.activeElement.id");

        await page.Keyboard.PressAsync("j");
        Assert.Equal("", await Focused());
        await page.GotoAsync("/account/keys");
        await page.GetByLabel("Yes").CheckAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Save" }).ClickAsync();
        await page.GotoAsync(list);
        await page.Keyboard.PressAsync("j");
        Assert.Equal("proposal-1", await Focused());
        await page.Keyboard.PressAsync("j");
        await page.Keyboard.PressAsync("k");
        await page.Keyboard.PressAsync("j");
        Assert.Equal("proposal-2", await Focused());
        await page.Screenshot("keys-1280");

        await page.Keyboard.PressAsync("a");
        await page.WaitForURLAsync("**/proposals/2/decision**");
        Assert.True(await page.GetByLabel("Accepted", new() { Exact = true }).IsCheckedAsync());
        await page.GetByLabel("Reason", new() { Exact = true }).PressSequentiallyAsync("jar");
        Assert.EndsWith("/proposals/2/decision", new Uri(page.Url).AbsolutePath);
        await page.GetByRole(AriaRole.Link, new() { Name = "Everything that waits for you" }).ClickAsync();
        await page.WaitForURLAsync("**/worklist?kind=proposal#proposal-2");
        await page.Keyboard.PressAsync("r");
        await page.WaitForURLAsync("**/proposals/2?**");
        await page.Keyboard.PressAsync("k");
        await page.WaitForURLAsync("**/proposals/1?**");
    }
}
