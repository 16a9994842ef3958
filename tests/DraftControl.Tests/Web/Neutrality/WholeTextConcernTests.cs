using System.Net;
using DraftControl.Core.Acts;
using DraftControl.Core.Entries;
using DraftControl.Core.People;
using DraftControl.Core.Registers;
using DraftControl.Core.Wordings;
using DraftControl.Tests.Support;

namespace DraftControl.Tests.Web.Neutrality;

/// <summary>A concern about the whole text stays when the text changes; a finding that is never opened can be overridden.</summary>
public sealed class WholeTextConcernTests(RunningSite site) : IClassFixture<RunningSite>
{
    private const string Why = "It praises one government.";

    [Fact]
    public async Task The_holder_is_asked_once_the_text_has_changed_and_clears_it_in_one_step()
    {
        var (drafting, concern) = Raised("");
        var councillor = await (await Somebody.SignedIn(site, "oak@eastam.example")).Open("/waiting");
        Assert.Equal(["Your concern about the whole text"], Links(councillor, drafting, concern));

        Reword(drafting);
        await councillor.Open("/waiting");
        Assert.Equal(["Say whether your concern about the whole text is cleared", "Your concern about the whole text"], Links(councillor, drafting, concern));
        await councillor.Open($"{drafting.Path}/concerns");
        Assert.Contains("Text changed, waits for its holder", councillor.Text);
        await councillor.Open($"{drafting.Path}/concerns/{concern}");
        Assert.Contains("It is about draft 1", councillor.Text);
        Assert.Contains("It stands: say what concerns you in the new text", councillor.Text);
        await councillor.Press("Clear my concern");

        Assert.Contains("You cleared your concern.", (await councillor.Follow()).Text);
        Assert.Equal(ConcernState.Cleared, drafting.Register.State(drafting.Register.Concerns.Find(concern)!));
        Assert.Empty(Links(await councillor.Open("/waiting"), drafting, concern));
    }

    [Fact]
    public async Task It_stands_in_the_way_of_a_version_until_an_editor_overrides_it()
    {
        var (drafting, concern) = Raised("concern-overrides: 1\n");
        Reword(drafting);
        var editor = await (await Somebody.SignedIn(site, "editor@centre.example")).Open($"{drafting.Path}/publishing");
        Assert.Contains("The whole text, from a councillor of oak, which was changed and waits for its holder.", editor.Text);

        await (await editor.Open($"{drafting.Path}/concerns/{concern}")).Press("Override this concern", ("Reason", "All groups but one find it neutral."));

        Assert.Contains("Overridden", (await editor.Follow()).Text);
        Assert.DoesNotContain("from a councillor of oak", (await editor.Open($"{drafting.Path}/publishing")).Text);
        using var program = ApiClient.For(site, "editor@centre.example");
        var told = Assert.Single((await program.Get($"declarations/{drafting.Slug}/concerns")).Json.EnumerateArray(), one => one.GetProperty("number").GetInt32() == concern);
        Assert.Equal(("text", "overridden"), (told.GetProperty("about").GetString(), told.GetProperty("state").GetString()));
    }

    [Fact]
    public async Task What_was_not_opened_with_the_others_is_listed_and_can_be_overridden()
    {
        var drafting = Drafting.On(site, more: "concern-overrides: 1\nfirst-reading: sealed\n");
        drafting.Panel("oak@eastam");
        var wording = drafting.Register.Draft.Find(drafting.Clause("plumbing before"))!.Wording.Hash;
        var lost = drafting.Acted("oak@eastam", Role.Councillor, (register, head) => register.Unchanged(new FindingSealed(head with { Reason = null }, 1, TestedWords.In(register.Draft, [wording]), Sha256.Of("nobody knows")))).Entry.Seq;
        var editor = await Somebody.SignedIn(site, "editor@centre.example");
        Assert.Equal(HttpStatusCode.NotFound, (await editor.Open($"{drafting.Path}/concerns/{lost}")).Status);
        Assert.Contains("1 finding is sealed.", (await editor.Open($"{drafting.Path}/concerns")).Text);

        drafting.Did("steward@centre", Role.Steward, (_, head) => new PanelClosed(head, 1));
        Assert.Contains("Not opened", (await editor.Open($"{drafting.Path}/concerns")).Text);
        await (await editor.Open($"{drafting.Path}/concerns/{lost}")).Press("Override this concern", ("Reason", "It was lost with the old server."));

        Assert.Contains("Overridden", (await editor.Follow()).Text);
        Assert.Empty(drafting.Register.ConcernsOn(drafting.Register.Draft.Find(drafting.Clause("plumbing before"))!));
    }

    /// <summary>The links to a concern on the page that somebody has open, in order.</summary>
    private static IEnumerable<string> Links(Somebody reader, Drafting drafting, int concern) =>
        reader.Page.QuerySelectorAll($"main a[href='{drafting.Path}/concerns/{concern}']").Select(link => link.TextContent.Trim());

    private (Drafting Drafting, int Concern) Raised(string more)
    {
        var drafting = Drafting.On(site, more: more);
        return (drafting, drafting.Did("oak@eastam", Role.Councillor, (register, head) => new TextChecked(head with { Reason = Reason.Parse(Why) }, register.Files.TextHash, Finding.Concern)).Entry.Seq);
    }

    private static void Reword(Drafting drafting) =>
        drafting.Accepted("rep@southam", "Pipes", new RequestedChange.Reword(drafting.Clause("plumbing before"), "We will fix the pipes before we buy new taps."));
}
