using System.Text;
using DraftControl.Core.Acts;
using DraftControl.Core.Entries;
using DraftControl.Core.People;
using DraftControl.Git.Verification;
using DraftControl.Tests.Support;
using DraftControl.Tests.Web.Seen;
using DraftControl.Web.Accounts;
using DraftControl.Web.Panels;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace DraftControl.Tests.Web.Neutrality;

/// <summary>While a panel reads under seal it is seen who gave a finding, and nobody but the giver sees what it says.</summary>
public sealed class SealedReadingTests(RunningSite site) : IClassFixture<RunningSite>
{
    private const string Sealed = "first-reading: sealed\nwhole-text: 1\n";
    private const string Reason = "wigeonreason";
    private const string Clears = "whinchatclears";
    private const string Suggestion = "wrynecksuggestion";

    [Fact]
    public async Task Several_clauses_are_never_under_one_seal_because_only_what_is_neutral_is_found_of_several()
    {
        var drafting = Drafting.On(site);
        var councillor = await (await Somebody.SignedIn(site, "oak@eastam.example")).Open($"{drafting.Path}/neutrality");
        var sealing = Drafting.On(site, more: Sealed);
        sealing.Panel("elm@eastam", "oak@eastam");
        Assert.NotEmpty(councillor.Page.QuerySelectorAll("main form [name=Neutral]"));

        await councillor.Open($"{sealing.Path}/neutrality");
        Assert.Empty(councillor.Page.QuerySelectorAll("main form [name=Neutral]"));
        Assert.Contains("Check them one after another", councillor.Text);
        var wordings = sealing.Register.Draft.Clauses.Where(clause => clause.HasWords).Take(2).Select(clause => clause.Wording.Hash).ToList();
        var oak = new Office(sealing.Person("oak@eastam"), Role.Councillor, Slug.Parse("eastam"));
        var head = sealing.Register.Head(EntryId.Of(oak.Person, "several"), oak, sealing.Register.At, reason: null);
        var attempt = FindingDesk.Try(sealing.Register, head, Checking.Of(wordings, Finding.Neutral));

        Assert.StartsWith("Findings are sealed. Check these clauses one after another", attempt.Refusal?.Sentence, StringComparison.Ordinal);
        Assert.Equal(attempt.Refusal, site.Services.GetRequiredService<FindingDesk>().Give(sealing.Slug, sealing.Register, head, Checking.Of(wordings, Finding.Neutral)).Refusal);
    }

    [Fact]
    public async Task What_was_found_is_in_no_page_call_feed_mail_search_or_clone_before_the_panel_closes_and_in_them_after()
    {
        var drafting = Drafting.On(site, more: "first-reading: sealed\n");
        drafting.Released();
        drafting.Accepted("rep@southam", "Pipes", new RequestedChange.Reword(drafting.Clause("plumbing before"), "We will fix the pipes before we buy new taps."));
        drafting.Panel("elm@eastam", "oak@eastam");
        var councillor = await Gave(drafting, "oak@eastam", "the pipes", Reason, Clears, Suggestion);
        Assert.Contains("wigeonreason", (await councillor.Open($"{drafting.Path}/neutrality")).Text);
        string[] words = [Reason, Clears, Suggestion, "the pipes before"];

        foreach (var who in new[] { "steward@centre", "editor@centre", "editor@northam", "elm@eastam", "rep@eastam" })
        {
            var reader = await Somebody.SignedIn(site, $"{who}.example");
            using var program = ApiClient.For(site, $"{who}.example");
            foreach (var address in EveryAddress.Of(site, drafting.Slug, most: 12).Where(address => !address.Contains(".git/", StringComparison.Ordinal)))
            {
                var said = address.StartsWith("/api/", StringComparison.Ordinal) ? (await program.Get(address["/api/v1/".Length..])).Text : await (await reader.Get(address)).Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
                Assert.All([Reason, Clears, Suggestion], word => Assert.False(said.Contains(word, StringComparison.Ordinal), $"{who} reads '{word}' at {address}"));
            }

            Assert.DoesNotContain("1 result", (await reader.Open($"{drafting.Path}/search?q={Reason}")).Text);
        }

        site.FollowMail();
        Assert.All(words[..3], word => Assert.DoesNotContain(word, string.Concat(site.MailTo("steward@centre.example").Concat(site.MailTo("editor@centre.example"))), StringComparison.Ordinal));
        Assert.All(words[..3], word => Assert.DoesNotContain(word, Cloned.From(site, drafting.Slug), StringComparison.Ordinal));
        Assert.All(words[..3], word => Assert.DoesNotContain(word, EveryByteOf(site.Data), StringComparison.Ordinal));

        var steward = await (await Somebody.SignedIn(site, "steward@centre.example")).Open($"{drafting.Path}/panels/1/close");
        await steward.Press("Close the panel");
        Assert.Contains("1 of 1 findings are open.", (await steward.Follow()).Text);
        var opened = Assert.IsType<FindingOpened>(drafting.Register.Entries[^1].Entry);
        Assert.Equal(Finding.Concern, opened.Finding);
        Assert.Equal("the pipes", $"{opened.Words}");
        Assert.Contains(Suggestion, $"{opened.Reason}", StringComparison.Ordinal);
        Assert.Contains(Reason, (await steward.Open($"{drafting.Path}/concerns/{opened.Sealed}")).Text);
        Assert.Contains(Reason, (await steward.Open($"{drafting.Path}/clauses/{drafting.Clause("the pipes")}")).Text);
        Assert.Empty(LedgerVerification.Of(drafting.Ledger.Path).Faults);
        Assert.Empty(Kept(drafting.Slug));
    }

    [Fact]
    public async Task The_councillor_changes_and_takes_back_their_own_and_the_page_says_only_that_one_was_given()
    {
        var drafting = Drafting.On(site, more: Sealed);
        drafting.Panel("elm@eastam", "oak@eastam");
        var clause = drafting.Clause("plumbing before");
        var path = $"{drafting.Path}/neutrality/{drafting.Register.Draft.Find(clause)!.Wording.Hash}";
        var councillor = await (await Somebody.SignedIn(site, "oak@eastam.example")).Open(path);
        Assert.Contains("councillor, Eastam District Council, oak: a finding under seal", councillor.Text);
        await councillor.Press("Record", ("Finding", "unsure"), ("Reason", "Whose plumbing?"));

        await councillor.Open(path);
        Assert.Equal("Whose plumbing?", councillor.Field("Reason"));
        await councillor.Press("Record it as your newest finding", ("Finding", "neutral"), ("Reason", ""));
        var steward = await (await Somebody.SignedIn(site, "steward@centre.example")).Open($"{drafting.Path}/panels/1");
        var row = steward.Page.GetElementById($"{clause}")!.TextContent;
        Assert.Contains("Sealed", row);
        Assert.Contains("Enough findings are given; some are sealed", row);
        await (await councillor.Open(path)).Press("Take your finding back");

        Assert.Contains("You took your finding back.", (await councillor.Follow()).Text);
        Assert.Equal([typeof(FindingSealed), typeof(FindingSealed), typeof(FindingWithdrawn)], drafting.Register.Entries.TakeLast(3).Select(recorded => recorded.Entry.GetType()));
        Assert.Contains("Nobody", (await steward.Open($"{drafting.Path}/panels/1")).Page.GetElementById($"{clause}")!.TextContent);
    }

    [Fact]
    public async Task Who_is_not_invited_waits_and_the_same_form_sent_twice_seals_once()
    {
        var drafting = Drafting.On(site, more: Sealed);
        drafting.Panel("oak@eastam");
        var path = $"{drafting.Path}/neutrality/{drafting.Register.Draft.Find(drafting.Clause("plumbing before"))!.Wording.Hash}";
        Assert.Contains("you were not invited to it", (await (await Somebody.SignedIn(site, "elm@eastam.example")).Open(path)).Text);
        var councillor = await (await Somebody.SignedIn(site, "oak@eastam.example")).Open(path);
        var page = councillor.Page;

        await councillor.Press("Record", ("Finding", "neutral"));
        councillor.Show(page);
        await councillor.Press("Record", ("Finding", "neutral"));

        Assert.Empty(councillor.Errors);
        Assert.Single(drafting.Register.Panels[0].Sealed);
        councillor.Show(page);
        await councillor.Press("Record", ("Finding", "unsure"), ("Reason", "Is it?"));
        Assert.Single(drafting.Register.Panels[0].Sealed);
        Assert.NotEmpty(councillor.Errors);
    }

    [Fact]
    public async Task Opening_that_was_broken_off_is_finished_by_opening_the_rest()
    {
        var drafting = Drafting.On(site, more: Sealed);
        drafting.Panel("elm@eastam", "oak@eastam");
        await Gave(drafting, "oak@eastam", "the plumbing", "It is about one estate.", "Any other word.", "");
        await Gave(drafting, "elm@eastam", "the plumbing", "It is about one estate.", "Any other word.", "");
        drafting.Did("steward@centre", Role.Steward, (_, head) => new PanelClosed(head, 1));
        var steward = await Somebody.SignedIn(site, "steward@centre.example");
        Assert.Contains("Open the rest of the findings of panel 1", (await steward.Open("/waiting")).Text);

        await (await steward.Open($"{drafting.Path}/panels/1/close")).Press("Open the rest");

        Assert.Contains("2 of 2 findings are open.", (await steward.Follow()).Text);
        Assert.All(drafting.Register.Concerns.Everything, concern => Assert.False(concern.IsSealed));
    }

    [Fact]
    public async Task Words_suggested_under_seal_are_proposed_in_one_step_once_they_are_opened()
    {
        var drafting = Drafting.On(site, more: "first-reading: sealed\n");
        drafting.Panel("oak@eastam");
        await Gave(drafting, "oak@eastam", "the plumbing", "It is about one estate.", "Any other word.", "We will fix the drains before we buy new taps.");
        var concern = drafting.Register.Seq;
        var representative = await Somebody.SignedIn(site, "rep@southam.example");
        Assert.DoesNotContain("drains", (await representative.Open($"{drafting.Path}/proposals/new?suggestion={concern}")).Page.DocumentElement.OuterHtml);
        await (await (await Somebody.SignedIn(site, "steward@centre.example")).Open($"{drafting.Path}/panels/1/close")).Press("Close the panel");

        await representative.Open($"{drafting.Path}/concerns/{concern}");
        Assert.Contains("[deleted: plumbing][added: drains]", representative.Text);
        await representative.Open(representative.Page.QuerySelectorAll("a").Single(link => link.TextContent == "Propose these words").GetAttribute("href")!);

        Assert.Equal("We will fix the drains before we buy new taps.", representative.Field("Changes[0].Wording")?.Trim());
        Assert.Equal("It is about one estate.", representative.Field("Reason")?.Trim());
    }

    private async Task<Somebody> Gave(Drafting drafting, string who, string words, string reason, string clears, string suggestion)
    {
        var hash = drafting.Register.Draft.Clauses.First(clause => clause.Wording.Text.Contains($"fix {words}", StringComparison.Ordinal)).Wording.Hash;
        var councillor = await (await Somebody.SignedIn(site, $"{who}.example")).Open($"{drafting.Path}/neutrality/{hash}");
        await councillor.Press("Record", ("Finding", "concern"), ("Words", words), ("Reason", reason), ("Clears", clears), ("Suggestion", suggestion));
        Assert.Empty(councillor.Errors);
        return councillor;
    }

    private List<SealedFinding> Kept(Slug slug)
    {
        var name = slug.ToString();
        using var context = site.Services.GetRequiredService<IDbContextFactory<AccountsContext>>().CreateDbContext();
        return [.. context.SealedFindings.AsNoTracking().Where(kept => kept.Declaration == name)];
    }

    private static string EveryByteOf(string folder) => string.Concat(Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories).Select(file =>
    {
        using var stream = new FileStream(file, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
        using var reader = new StreamReader(stream, Encoding.Latin1);
        return reader.ReadToEnd();
    }));
}
