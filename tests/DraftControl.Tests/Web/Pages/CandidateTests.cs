using System.Net;
using DraftControl.Core.Entries;
using DraftControl.Core.People;
using DraftControl.Core.Registers;
using DraftControl.Tests.Support;
using DraftControl.Web.Declarations;
using Microsoft.Extensions.DependencyInjection;

namespace DraftControl.Tests.Web.Pages;

/// <summary>A text stands still while it is looked at as a whole.</summary>
public sealed class CandidateTests : IAsyncLifetime
{
    private const string Declaration = "/declarations/sharing";
    private const string Frozen = "The text and the publishing rules are frozen: they are the candidate for version 1.0 since entry";

    private readonly RunningSite site = new();
    private ApiDeclaration declaration = null!;

    private Register Register => site.Services.GetRequiredService<DeclarationBook>().Find(Slug.Parse("sharing"))!.Read();

    public async ValueTask InitializeAsync() => declaration = await ApiDeclaration.Started(site);

    public ValueTask DisposeAsync()
    {
        declaration.Dispose();
        site.Dispose();
        return ValueTask.CompletedTask;
    }

    [Fact]
    public async Task A_steward_freezes_the_text_after_reading_it_and_approving_uses_its_number()
    {
        var steward = await Steward("candidate");
        await steward.Press("Continue");
        Assert.Equal(["Confirm that you have read the text and the publishing rules"], steward.Errors);
        await steward.Press("Continue", ("HasRead", "true"), ("Number", "2.0"));
        Assert.Contains($"SHA-256 of the text{Register.Files.Hash("declaration.en.md")}", steward.Text);
        Assert.Contains($"SHA-256 of the publishing rules{Register.Files.Hash(Files.PolicyPath)}", steward.Text);
        await steward.Press("Freeze draft 1 as the candidate for version 2.0");

        Assert.Contains("Draft 1 is the candidate for version 2.0", (await steward.Follow()).Text);
        Assert.Equal(VersionNumber.Parse("2.0"), Register.Candidate!.Version);
        var editor = await (await Somebody.SignedIn(site, "editor@centre.example")).Open($"{Declaration}/publishing");
        Assert.Contains("may be approved as version 2.0 under publishing rules number 1.", editor.Text);
        Assert.Contains("Say whether you agree to the candidate for version 2.0", (await (await Somebody.SignedIn(site, "editor@guild.example")).Open("/waiting")).Text);

        await Check();
        await Agree();
        await steward.Open($"{Declaration}/publishing/approve");
        Assert.Contains("It is the candidate for version 2.0, so that is the number that it gets.", steward.Text);
        await (await steward.Press("Continue")).Press("Approve version 2.0");

        Assert.Equal(["2.0"], Register.Versions.Select(version => version.Number.ToString()));
        Assert.Null(Register.Candidate);
    }

    [Fact]
    public async Task While_a_candidate_is_open_what_would_be_refused_is_said_before_it_is_tried()
    {
        var accepted = await Proposed("We will mend the pipes.");
        await Decide(accepted);
        var open = await Proposed("We will mend the pipes first.");
        await Open();

        var editor = await Somebody.SignedIn(site, "editor@guild.example");
        foreach (var page in new[] { $"/proposals/{open}/decision", $"/proposals/{accepted}/undoing", $"/proposals/{open}", "/draft", "/proposals/worklist" })
        {
            Assert.Contains(Frozen, (await editor.Open($"{Declaration}{page}")).Text);
        }

        Assert.DoesNotContain(Frozen, (await editor.Open($"{Declaration}/record")).Text);
        var refused = await declaration.Guild.Post($"{ApiDeclaration.Path}/proposals/{open}/decision", new { code = "accepted", reason = "Plainer.", tip = await declaration.Tip() });
        Assert.Equal(HttpStatusCode.UnprocessableEntity, refused.Status);
        Assert.StartsWith(Frozen, refused.Detail);
        await declaration.Guild.Do($"{ApiDeclaration.Path}/proposals/{open}/decision", new { code = "not-accepted", reason = "Later.", tip = await declaration.Tip() });
    }

    [Fact]
    public async Task A_candidate_is_withdrawn_with_a_reason_and_agreements_to_the_same_text_hold()
    {
        await Open();
        await Agree();
        var steward = await Steward("candidate/withdrawal");
        Assert.Contains("2 agreements hold as long as neither the text nor the rules change.", steward.Text);

        await steward.Press("Withdraw the candidate");
        Assert.Equal(["Enter why the text may change again"], steward.Errors);
        await steward.Press("Withdraw the candidate", ("Reason", "A concern about clause 1.1 needs other words."));

        Assert.Contains("The text is not frozen", (await steward.Follow()).Text);
        Assert.Equal("A concern about clause 1.1 needs other words.", Register.Entries[^1].Entry.Reason!.ToString());
        Assert.Contains("editor, ", (await steward.Open($"{Declaration}/publishing")).Text);
        Assert.Equal(2, Register.Agreements.Count);
        await Decide(await Proposed("We will mend the pipes."));
        Assert.Contains("No editor has agreed to draft 2 as it stands.", (await steward.Open($"{Declaration}/publishing")).Text);
        Assert.Equal(HttpStatusCode.NotFound, (await steward.Open($"{Declaration}/publishing/candidate/withdrawal")).Status);
    }

    [Fact]
    public async Task A_text_that_changed_since_it_was_read_is_not_frozen()
    {
        var steward = await Steward("candidate");
        await Decide(await Proposed("We will mend the pipes."));

        await steward.Press("Continue", ("HasRead", "true"));

        Assert.Equal((HttpStatusCode.Conflict, "The text or the publishing rules have changed since you read them. Read them again."), (steward.Status, Assert.Single(steward.Errors)));
        Assert.Null(Register.Candidate);
    }

    [Fact]
    public async Task Editors_and_stewards_are_told_by_mail()
    {
        site.FollowMail();
        await Open();
        await declaration.Steward.Do($"{ApiDeclaration.Path}/candidates/withdrawal", new { version = "1.0", reason = "Too early." });
        site.FollowMail();

        // Who is told after it is over is told only that it is.
        var mail = string.Join('\n', site.MailTo("editor@centre.example"));
        Assert.DoesNotContain("is the candidate for version", mail, StringComparison.Ordinal);
        Assert.Contains("The candidate for version 1.0 is withdrawn", mail);
        Assert.Contains("Too early.", mail);

        await Open();
        site.FollowMail();
        Assert.Contains("Draft 1 is the candidate for version 1.0", string.Join('\n', site.MailTo("editor@guild.example")));
    }

    private async Task<Somebody> Steward(string page) => await (await Somebody.SignedIn(site, "steward@centre.example")).Open($"{Declaration}/publishing/{page}");

    private async Task Open()
    {
        var read = await declaration.Read();
        await declaration.Steward.Do($"{ApiDeclaration.Path}/candidates", new { version = "1.0", textSha256 = read.GetProperty("textSha256").GetString(), policySha256 = read.GetProperty("policySha256").GetString() });
    }

    private async Task Check()
    {
        foreach (var clause in (await declaration.Read()).GetProperty("clauses").EnumerateArray())
        {
            foreach (var councillor in new[] { declaration.Elm, declaration.Oak })
            {
                await councillor.Do($"{ApiDeclaration.Path}/neutrality", new { sha256 = clause.GetProperty("sha256").GetString(), finding = "neutral" });
            }
        }
    }

    private async Task Agree()
    {
        var read = await declaration.Read();
        foreach (var editor in new[] { declaration.Centre, declaration.Guild })
        {
            await editor.Do($"{ApiDeclaration.Path}/agreements", new { textSha256 = read.GetProperty("textSha256").GetString(), policySha256 = read.GetProperty("policySha256").GetString() });
        }
    }

    private Task<int> Proposed(string wording) => declaration.Propose(declaration.Northam, "We will", wording);

    private async Task Decide(int proposal) => await declaration.Guild.Do($"{ApiDeclaration.Path}/proposals/{proposal}/decision", new { code = "accepted", reason = "Plainer.", tip = await declaration.Tip() });
}
