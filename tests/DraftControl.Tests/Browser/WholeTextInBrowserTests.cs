using DraftControl.Core.Acts;
using DraftControl.Core.Entries;
using DraftControl.Core.People;
using DraftControl.Tests.Support;
using Microsoft.Playwright;

namespace DraftControl.Tests.Browser;

/// <summary>A concern about the whole text, on a phone and on a desk: the text changes, its holder is asked; what was never opened is overridden; the clause says why its tests count.</summary>
public sealed class WholeTextInBrowserTests(Chromium chromium, RunningSite site) : IClassFixture<RunningSite>
{
    [Theory, InlineData(360, false), InlineData(1280, true)]
    public async Task The_holder_is_asked_when_the_text_has_changed_and_editors_override_what_is_lost(int width, bool script)
    {
        var drafting = Drafting.On(site, title: $"What we share at {width}", more: "concern-overrides: 1\nchief-executives: 1\n");
        drafting.Appoint("chief@northam", Role.ChiefExecutive);
        var clause = drafting.Clause("plumbing before");
        drafting.FoundNeutral("elm@eastam", clause);
        drafting.Did("chief@northam", Role.ChiefExecutive, (register, head) => new LanguageTested(head with { Reason = null }, Round: null, [.. register.Draft.Clauses.Where(one => one.HasWords).Select(one => one.Wording.Hash)], LanguageAnswer.NameToIt, FilledInBy.Themselves));
        drafting.Did("oak@eastam", Role.Councillor, (register, head) => new TextChecked(head with { Reason = Reason.Parse("Every clause is fair, and together they praise one government.") }, register.Files.TextHash, Finding.Concern));
        drafting.Accepted("rep@southam", "Pipes", new RequestedChange.Reword(clause, "We will fix the pipes before we buy new taps."));

        var councillor = await chromium.SignedIn(site, "oak@eastam.example", "/waiting", width, script);
        await councillor.Locator($"a[href^='{drafting.Path}/concerns/']").First.ClickAsync();
        await councillor.Looked($"whole-text-concern-{width}");
        await councillor.GotoAsync($"{drafting.Path}/clauses/{clause}");
        await Assertions.Expect(councillor.GetByText("Chief executives: to be asked again (1 needed): ‘plumbing’ became ‘pipes’")).ToBeVisibleAsync();
        await councillor.Looked($"whole-text-clause-{width}");
        await councillor.GotoAsync(drafting.DraftPath);
        await councillor.Looked($"whole-text-draft-{width}");
        await councillor.GotoAsync($"{drafting.Path}/concerns");
        await councillor.Looked($"whole-text-concerns-{width}");

        var editor = await chromium.SignedIn(site, "editor@centre.example", $"{drafting.Path}/concerns", width, script);
        await editor.GetByRole(AriaRole.Link, new() { Name = "The text as a whole" }).ClickAsync();
        await editor.GetByLabel("Why need it not stand in the way?").FillAsync("All groups but one find it fair.");
        await editor.GetByRole(AriaRole.Button, new() { Name = "Override this concern" }).ClickAsync();
        await editor.Looked($"whole-text-overridden-{width}");
        await editor.GotoAsync($"{drafting.Path}/publishing");

        await Assertions.Expect(editor.GetByText("No councillor has an open concern.")).ToBeVisibleAsync();
        await councillor.GotoAsync("/waiting");
        await Assertions.Expect(councillor.GetByText("Editors hold that it need not stand in the way.").First).ToBeVisibleAsync();
        await councillor.Looked($"whole-text-waiting-{width}");
    }
}
