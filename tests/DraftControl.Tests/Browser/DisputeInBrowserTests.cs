using System.Globalization;
using System.Text.RegularExpressions;
using DraftControl.Core.Acts;
using DraftControl.Tests.Support;
using Microsoft.Playwright;
using MimeKit;

namespace DraftControl.Tests.Browser;

/// <summary>A proposer disagrees with the changes with which their proposal was accepted, in a real browser and by the mail that they get.</summary>
public sealed partial class DisputeInBrowserTests(Chromium chromium, MailRoom room) : IClassFixture<MailRoom>
{
    private const string Before = "We will fix the plumbing before we buy new taps.";
    private const string Decided = "We will fix the water pipes before we buy new taps.";

    [Theory]
    [InlineData(1280, true)]
    [InlineData(360, false)]
    public async Task A_decision_that_the_proposer_disagrees_with_is_undone_and_made_again(int width, bool script)
    {
        var drafting = room.Drafting();
        var clause = drafting.Clause("plumbing before");
        drafting.Proposed("rep@southam", "Say pipes", new RequestedChange.Reword(clause, "We will fix the pipes before we buy new taps."));
        await Mailed(drafting);

        var editor = await SignedIn("editor@centre", $"{drafting.Path}/proposals/1", width, script);
        await Press(editor, "Decide this proposal");
        await AcceptWithChanges(editor, Decided, DateTimeOffset.UtcNow.AddDays(14));
        Assert.Equal(Decided, drafting.Register.Draft.Find(clause)!.Wording.Text);
        await Looked(editor, "asked");

        // The proposer, signed out, follows the message's link, signs in by another message, and is where the first one led.
        var proposer = await chromium.Open(room.Site, Link(await Mailed(drafting), "rep@southam", "Say whether you agree"), width, script);
        await proposer.GetByLabel("Email address").FillAsync("rep@southam.example");
        await Press(proposer, "Email me a link");
        await proposer.GotoAsync(Link(await Mailed(drafting), "rep@southam", "/sign-in/link/"));
        await Press(proposer, "Sign in");
        Assert.EndsWith("/proposals/1/agreement", proposer.Url, StringComparison.Ordinal);
        await Looked(proposer, "agreement");
        await proposer.GetByLabel("No, we disagree").CheckAsync();
        await Press(proposer, "Send the answer");
        await Looked(proposer, "agreement-error");
        await proposer.GetByLabel("Comment").FillAsync("Gas has pipes as well.");
        await Press(proposer, "Send the answer");
        await Looked(proposer, "disputed");

        // The editor who decided is not the one who looks at it.
        await editor.GotoAsync($"{drafting.Path}/proposals/1");
        Assert.Equal(0, await editor.GetByRole(AriaRole.Link, new() { Name = "Look at the dispute" }).CountAsync());
        var other = await SignedIn("editor@northam", Link(await Mailed(drafting), "editor@northam", "let the decision stand or undo it"), width, script);
        Assert.Contains("Gas has pipes as well.", await other.Locator("main").InnerTextAsync(), StringComparison.Ordinal);
        await Looked(other, "dispute");
        await other.GetByRole(AriaRole.Link, new() { Name = "undo the decision" }).ClickAsync();
        await other.GetByLabel("Reason", new() { Exact = true }).FillAsync("It says more than the council asked for.");
        await Looked(other, "undo");
        await Press(other, "Continue");
        await Looked(other, "undo-check");
        await Press(other, "Undo the decision");
        await Looked(other, "undone");

        Assert.Equal(Before, drafting.Register.Draft.Find(clause)!.Wording.Text);
        Assert.True(drafting.Register.Proposals[1].IsOpen);
        Assert.EndsWith("/proposals/1", Link(await Mailed(drafting), "rep@southam", "undid the decision"), StringComparison.Ordinal);

        await Press(other, "Decide this proposal");
        await other.GetByLabel("Accepted", new() { Exact = true }).CheckAsync();
        await other.GetByLabel("Reason", new() { Exact = true }).FillAsync("As the council asked.");
        await Press(other, "Continue");
        await Press(other, "Record this decision");
        await other.GotoAsync($"{drafting.Path}/proposals/1");
        await Looked(other, "decided-again");
        Assert.Equal("We will fix the pipes before we buy new taps.", drafting.Register.Draft.Find(clause)!.Wording.Text);
    }

    private static async Task AcceptWithChanges(IPage editor, string words, DateTimeOffset until)
    {
        await editor.GetByLabel("Accepted with changes", new() { Exact = true }).CheckAsync();
        await editor.GetByLabel("Your wording of clause").FillAsync(words);
        var when = editor.GetByRole(AriaRole.Group, new() { Name = "asked whether they agree" });
        foreach (var (box, number) in new[] { ("Day", until.Day), ("Month", until.Month), ("Year", until.Year) })
        {
            await when.GetByLabel(box).FillAsync(number.ToString(CultureInfo.InvariantCulture));
        }

        await editor.GetByLabel("Reason", new() { Exact = true }).FillAsync("Pipes of what?");
        await Press(editor, "Continue");
        await Press(editor, "Record this decision");
        await editor.GotoAsync(editor.Url.Split("/proposals")[0] + "/proposals/1");
    }

    // Follows the ledger and puts what is due into the mail folder.
    private async Task<IReadOnlyList<MimeMessage>> Mailed(Drafting drafting)
    {
        room.Clock.Now = DateTimeOffset.UtcNow.AddSeconds(1);
        room.Follower().Follow(drafting.Ledger);
        return [.. (await room.SendToFolder()).OrderByDescending(message => message.Date)];
    }

    /// <summary>Where a message leads, as the one who gets it sees it on this site.</summary>
    private static string Link(IEnumerable<MimeMessage> messages, string to, string words)
    {
        var text = messages.Where(message => message.To.ToString().Contains($"{to}.example", StringComparison.Ordinal)).Select(message => message.TextBody ?? "")
            .First(text => text.Contains(words, StringComparison.Ordinal));
        return new Uri(Address().Match(text).Value).PathAndQuery;
    }

    private Task<IPage> SignedIn(string name, string path, int width, bool script) => chromium.SignedIn(room.Site, $"{name}.example", path, width, script);

    private static Task Press(IPage page, string button) => page.GetByRole(AriaRole.Button, new() { Name = button }).First.ClickAsync();

    private static Task Looked(IPage page, string name) => page.Looked($"dispute-{name}");

    [GeneratedRegex(@"https?://\S+")]
    private static partial Regex Address();
}
