using System.Text.RegularExpressions;
using DraftControl.Core.Acts;
using DraftControl.Core.Entries;
using DraftControl.Core.People;
using DraftControl.Git;
using DraftControl.Tests.Support;
using DraftControl.Web.Accounts;
using DraftControl.Web.Declarations;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Playwright;

namespace DraftControl.Tests.Browser;

/// <summary>The main pages where there is nothing yet, where everything is too long, and where a form was left empty.</summary>
public sealed class StatesTests(Chromium chromium, RunningSite site) : IClassFixture<RunningSite>
{
    private const string Steward = "steward@long.example";

    private static readonly string[] pages = ["", "/draft", "/proposals", "/publishing", "/versions", "/record", "/people", "/pack"];
    private static readonly string longWord = string.Concat(Enumerable.Repeat("Rindfleischetikettierungsüberwachung", 3));

    [Theory]
    [InlineData("empty", "Nothing yet", "Centre", "# Nothing yet\n")]
    [InlineData("long", null, null, null)]
    public async Task A_declaration_without_anything_and_one_with_long_words_can_be_read(string slug, string? title, string? organisation, string? text)
    {
        Open(slug, title ?? $"{longWord} and the whole of what we shall do about it, together and in public, year by year", organisation ?? $"Council of {longWord}", text ?? $"# {longWord}\n\n## {longWord} {longWord}\n\n{longWord}\n\n- {longWord}\n\n> {longWord}\n\n| {longWord} | b |\n|---|---|\n| c | {longWord} |\n");
        var page = await chromium.SignedIn(site, Steward);

        foreach (var path in pages)
        {
            foreach (var width in new[] { 1280, 320 })
            {
                await page.SetViewportSizeAsync(width, 800);
                await page.GotoAsync($"/declarations/{slug}{path}");
                await page.Screenshot($"{slug}{path.Replace('/', '-')}-{width}");
                await page.AssertFits();
            }

            await page.AssertAccessible();
        }
    }

    [Theory]
    [InlineData("steward@centre", "/declarations/new")]
    [InlineData("steward@centre", "/people/appoint")]
    [InlineData("steward@centre", "/people/register")]
    [InlineData("rep@northam", "/proposals/new")]
    [InlineData("editor@centre", "/proposals/1/decision")]
    [InlineData("elm@eastam", "/neutrality")]
    public async Task A_form_that_was_left_empty_says_what_to_do(string name, string path)
    {
        var drafting = Drafting.On(site);
        drafting.Proposed("rep@northam", "Plainer words", new RequestedChange.Reword(drafting.Clause("telephone"), "We will keep help by letter."));
        var page = await chromium.SignedIn(site, $"{name}.example", path.StartsWith("/declarations", StringComparison.Ordinal) ? path : drafting.Path + path);

        await page.Locator("main form button.govuk-button:not(.govuk-button--secondary)").Last.ClickAsync();

        await page.Screenshot($"errors{path.Replace('/', '-')}-1280");
        await Assertions.Expect(page).ToHaveTitleAsync(new Regex("^Error: "));
        await Assertions.Expect(page.Locator(".govuk-error-summary")).ToBeFocusedAsync();
        await page.AssertAccessible();
        await page.SetViewportSizeAsync(320, 800);
        await page.AssertFits();
    }

    private void Open(string slug, string title, string organisation, string text)
    {
        _ = site.Address;
        var opening = new Opening(Line.Parse(title), Language.Parse("en"), new Organisation(Slug.Parse("long"), OrganisationName.Parse(organisation), OrganisationClass.LocalAuthority, Nation: null), text, "number: 1\ndrafting: public\ncouncillors: 1\ngroups: 1\nno-open-concern: true\nagreements: 1\nagreement-organisations: 1\nproposing-classes: [local-authority]\n", new Dictionary<string, string>());
        var steward = site.Services.GetRequiredService<AccountBook>().FindOrAdd(EmailAddress.Parse(Steward));
        Assert.IsType<WriteResult.Written>(site.Services.GetRequiredService<DeclarationBook>().Open(Slug.Parse(slug), steward, slug, opening));
    }
}
