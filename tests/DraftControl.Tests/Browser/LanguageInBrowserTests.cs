using DraftControl.Core.Entries;
using DraftControl.Core.People;
using DraftControl.Tests.Support;
using DraftControl.Tests.Web.LanguageTests;
using DraftControl.Web.LanguageTests;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Playwright;

namespace DraftControl.Tests.Browser;

/// <summary>A chief executive answers for the whole text by a link on a phone; others clause by clause; and what comes of it is looked at.</summary>
public sealed class LanguageInBrowserTests(Chromium chromium, LanguageSite language) : IClassFixture<LanguageSite>
{
    /// <summary>What somebody in a hurry needs for a click or a choice on a phone: to find it and to hit it.</summary>
    private static readonly TimeSpan perClick = TimeSpan.FromSeconds(8);

    [Theory]
    [InlineData("I fill this in myself", FilledInBy.Themselves, true)]
    [InlineData("For the chief executive, as their assistant", FilledInBy.Assistant, false)]
    public async Task A_chief_executives_link_is_done_in_under_a_minute_of_clicks(string who, FilledInBy by, bool script)
    {
        var (drafting, name) = (language.Drafting(drafting: "participants"), script ? "script" : "no-script");
        var page = await chromium.Open(language.Site, Link(drafting), 360, script);
        await Look(page, $"language-link-{name}");

        var clicks = 0;
        await Click(page.GetByLabel("Yes, as it stands"));
        await Click(page.GetByLabel(who));
        await Click(page.GetByRole(AriaRole.Button, new() { Name = "Continue", Exact = true }));
        await Look(page, $"language-link-check-{name}");
        await Click(page.GetByRole(AriaRole.Button, new() { Name = "Send", Exact = true }));
        await Look(page, $"language-link-done-{name}");

        Assert.InRange(clicks * perClick, TimeSpan.Zero, TimeSpan.FromMinutes(1));
        var entry = Assert.Single(drafting.Tested());
        Assert.Equal((7, LanguageAnswer.NameToIt, by), (entry.Wordings.Count, entry.Answer, entry.FilledInBy));

        async Task Click(ILocator target)
        {
            clicks++;
            await target.ClickAsync();
        }
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Clauses_are_named_on_a_phone_and_errors_lead_to_their_fields(bool script)
    {
        var (drafting, name) = (language.Drafting(), script ? "script" : "no-script");
        var page = await chromium.Open(language.Site, Link(drafting), 320, script);
        await page.GetByLabel("Only if something changes, or is explained").CheckAsync();
        await page.GetByLabel("For the chief executive, as their assistant").CheckAsync();
        await page.Locator("#Fields_Changes_0__Clause").SelectOptionAsync($"{drafting.Clause("telephone")}");
        await Press(page, "Continue", $"language-link-error-{name}", errors: true);
        await page.Locator(".govuk-error-summary a").First.ClickAsync();
        await page.Locator("#Fields_Changes_0__Words").FillAsync("And by letter.");
        await Press(page, "Name another clause to change", $"language-link-more-{name}");
        await page.Locator("#Fields_Unclear_0__Clause").SelectOptionAsync($"{drafting.Clause("new taps")}");
        await page.Locator("#Fields_Unclear_0__Words").FillAsync("Which taps?");
        await Press(page, "Continue", $"language-link-check-named-{name}");
        await Press(page, "Send", $"language-link-sent-{name}");

        Assert.Equal([LanguageAnswer.NameToIt, LanguageAnswer.NeedsChange, LanguageAnswer.NotUnderstood], drafting.Tested().Select(entry => entry.Answer).Order());
    }

    [Fact]
    public async Task Every_page_of_language_tests_and_loaded_terms_fits_and_can_be_used()
    {
        var drafting = language.Drafting();
        drafting.Said(LanguageSite.OtherChief, LanguageAnswer.NeedsChange, "new taps", "telephone");
        drafting.Said(LanguageSite.OtherChief, LanguageAnswer.NameToIt, "try out");
        drafting.Said(LanguageSite.FrontLine, LanguageAnswer.NotUnderstood, "telephone");
        drafting.Said(LanguageSite.FrontLine, LanguageAnswer.NameToIt, "new taps", "try out");
        var chief = await chromium.SignedIn(language.Site, $"{LanguageSite.Chief}.example", $"{drafting.Path}/language/answer", 360);
        await Look(chief, "language-answer");
        await chief.Locator("[name='Answers[0].Answer'][value='needs-change']").CheckAsync();
        await Press(chief, "Continue with what you answered", "language-answer-error", errors: true);
        await chief.Locator("[name='Answers[0].Comment']").FillAsync("A shorter title.");
        await Press(chief, "I could put my name to all the others", "language-answer-check");
        await Press(chief, "Record 7 answers", "language-answered");

        foreach (var (email, path, width) in new[]
        {
            ($"{LanguageSite.Chief}.example", "language", 360), ($"{LanguageSite.Chief}.example", "language", 1280), ($"{LanguageSite.Chief}.example", "language/differences", 360), ($"{LanguageSite.Chief}.example", "language/readability", 360), ("steward@centre.example", "language/links", 360),
            ("steward@centre.example", "language/received", 360), ("editor@centre.example", "terms", 360), ("editor@centre.example", "terms/edit", 360),
        })
        {
            var page = await chromium.SignedIn(language.Site, email, $"{drafting.Path}/{path}", width);
            await Look(page, $"{path.Replace('/', '-')}-{width}");
            await page.Context.CloseAsync();
        }
    }

    private string Link(Drafting drafting)
    {
        var held = drafting.Register.Roster.Holders(Role.ChiefExecutive).First();
        var token = language.Site.Services.GetRequiredService<LanguageLinks>().Make(Guid.NewGuid().ToString("N"), drafting.Slug, held, drafting.Person("steward@centre"), language.Site.Clock.GetUtcNow().AddDays(9));
        return $"{drafting.Path}/language/link/{token}";
    }

    private static async Task Press(IPage page, string button, string name, bool errors = false)
    {
        await page.GetByRole(AriaRole.Button, new() { Name = button, Exact = true }).First.ClickAsync();
        Assert.Equal(errors, await page.Locator(".govuk-error-summary").CountAsync() > 0);
        await Look(page, name);
    }

    private static async Task Look(IPage page, string name)
    {
        await page.Screenshot(name);
        await page.AssertAccessible();
        await page.AssertFits();
    }
}
