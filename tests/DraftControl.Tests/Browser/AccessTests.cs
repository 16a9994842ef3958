using DraftControl.Core.Acts;
using DraftControl.Tests.Support;
using Microsoft.Playwright;

namespace DraftControl.Tests.Browser;

/// <summary>What axe does not see: the keyboard, the reader's own colours, and a menu without a script.</summary>
public sealed class AccessTests(Chromium chromium, RunningSite site) : IClassFixture<RunningSite>
{
    [Fact]
    public async Task A_councillor_records_a_finding_with_the_keyboard_alone_and_sees_where_they_are()
    {
        var drafting = Drafting.On(site);
        var clause = drafting.Register.Draft.Find(drafting.Clause("telephone"))!;
        var page = await chromium.SignedIn(site, "elm@eastam.example", $"{drafting.Path}/neutrality/{clause.Wording.Hash}");

        await page.Keyboard.PressAsync("Tab");
        Assert.Equal("Skip to main content", await page.EvaluateAsync<string>("document.activeElement.textContent"));
        await page.Keyboard.PressAsync("Enter");
        await TabTo(page, "[name=Finding]");
        await page.Keyboard.PressAsync("ArrowUp");
        await TabTo(page, "[name=Reason]");
        await page.Keyboard.TypeAsync("One party has promised this.");
        await TabTo(page, "main form button");
        await page.Keyboard.PressAsync("Enter");

        Assert.Contains("Your finding is recorded", await page.Locator(".govuk-notification-banner").InnerTextAsync());
        Assert.Equal("One party has promised this.", drafting.Register.Entries[^1].Entry.Reason!.ToString());
    }

    [Fact]
    public async Task A_picture_that_says_nothing_to_a_screen_reader_is_found()
    {
        var page = await chromium.Open(site);
        await page.EvaluateAsync("document.querySelector('main').append(document.createElement('img'))");

        var fault = await Assert.ThrowsAnyAsync<Xunit.Sdk.XunitException>(page.AssertAccessible);

        Assert.Contains("image-alt (critical)", fault.Message, StringComparison.Ordinal);
        Assert.Contains("<img>", fault.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Whoever_tries_the_site_out_takes_somebodys_place_with_one_button(bool script)
    {
        var drafting = Drafting.On(site);
        var page = await chromium.Open(site, $"/sign-in?returnUrl={drafting.Path}/proposals", script: script);

        await page.Locator("button[value='rep@northam.example']").First.ClickAsync();

        await page.WaitForURLAsync($"**{drafting.Path}/proposals");
        Assert.True(await page.GetByRole(AriaRole.Button, new() { Name = "Sign out" }).First.IsVisibleAsync());
    }

    [Theory]
    [InlineData("/draft")]
    [InlineData("/proposals")]
    [InlineData("/pack")]
    public async Task Every_stop_of_the_keyboard_shows(string path)
    {
        var drafting = Drafting.On(site);
        drafting.Proposed("rep@northam", "Plainer words", new RequestedChange.Reword(drafting.Clause("telephone"), "We will keep help by telephone and by letter."));
        var page = await chromium.SignedIn(site, "rep@northam.example", drafting.Path + path);
        var stops = 0;

        await page.Keyboard.PressAsync("Tab");
        while (stops < 100 && await page.EvaluateAsync<bool>("document.activeElement !== document.body"))
        {
            await AssertShows(page);
            await page.Keyboard.PressAsync("Tab");
            stops++;
        }

        Assert.InRange(stops, 10, 100);
    }

    [Fact]
    public async Task In_the_readers_own_colours_changes_states_and_edges_can_still_be_told_apart()
    {
        var drafting = Drafting.On(site);
        var proposal = drafting.Proposed("rep@northam", "Plainer words", new RequestedChange.Reword(drafting.Clause("telephone"), "We will keep help by letter."));
        var page = await chromium.SignedIn(site, "editor@centre.example", $"{drafting.Path}/proposals/{proposal}");

        await page.EmulateMediaAsync(new() { ForcedColors = ForcedColors.Active });

        await page.Screenshot("forced-colours-1280");
        Assert.Equal("underline", await Style(page, "ins", "text-decoration-line"));
        Assert.Equal("line-through", await Style(page, "del", "text-decoration-line"));
        Assert.Equal("solid", await Style(page, ".govuk-tag", "border-top-style"));
        Assert.Equal("solid", await Style(page, ".govuk-button", "border-top-style"));
        Assert.Equal("1px", await Style(page, ".dc-header", "border-bottom-width"));
        Assert.NotEqual(await Style(page, ".govuk-service-navigation__item--active", "border-bottom-width"), await Style(page, ".govuk-service-navigation__item:not(.govuk-service-navigation__item--active)", "border-bottom-width"));
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_declarations_menu_opens_on_a_small_phone_and_stands_open_without_a_script(bool script)
    {
        var drafting = Drafting.On(site);
        var page = await chromium.SignedIn(site, "steward@centre.example", $"{drafting.Path}/proposals", 320, script);
        var people = page.Locator("nav[aria-label=Menu]").GetByRole(AriaRole.Link, new() { Name = "People" });

        if (script)
        {
            Assert.False(await people.IsVisibleAsync());
            await page.GetByRole(AriaRole.Button, new() { Name = "Menu" }).ClickAsync();
        }

        Assert.True(await people.IsVisibleAsync());
        await page.Screenshot(script ? "menu-320" : "menu-without-script-320");
        await page.AssertFits();
        await people.ClickAsync();
        Assert.EndsWith("/people", page.Url);
    }

    /// <summary>Goes on with the Tab key until the focus is on this, and looks at every stop on the way.</summary>
    private static async Task TabTo(IPage page, string selector)
    {
        for (var stops = 0; stops < 40; stops++)
        {
            await page.Keyboard.PressAsync("Tab");
            await AssertShows(page);
            if (await page.EvaluateAsync<bool>("selector => document.activeElement.matches(selector)", selector))
            {
                return;
            }
        }

        Assert.Fail($"The Tab key does not reach {selector}.");
    }

    private static async Task AssertShows(IPage page) => Assert.Equal("", await page.EvaluateAsync<string>("""
        () => {
            const at = document.activeElement, label = at.nextElementSibling;
            const marks = style => (style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) >= 2 && style.outlineColor !== 'rgba(0, 0, 0, 0)') || style.boxShadow !== 'none';
            const shows = marks(getComputedStyle(at)) || (at.matches('input') && label && marks(getComputedStyle(label, '::before')));
            return shows ? '' : `${at.outerHTML} does not show that it has the focus`;
        }
        """));

    private static Task<string> Style(IPage page, string selector, string property) =>
        page.Locator(selector).First.EvaluateAsync<string>("(element, property) => getComputedStyle(element)[property] || getComputedStyle(element).getPropertyValue(property)", property);
}
