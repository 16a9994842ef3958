using System.Globalization;
using System.Net;
using DraftControl.Core.People;
using DraftControl.Core.Registers;
using DraftControl.Tests.Support;
using DraftControl.Web.Declarations;
using DraftControl.Web.Planned;
using DraftControl.Web.Signatories;
using Microsoft.Extensions.DependencyInjection;

namespace DraftControl.Tests.Web.Pages;

/// <summary>In the time before an election, what could be taken for campaigning takes a recorded reason.</summary>
public sealed class BeforeElectionTests : IAsyncLifetime
{
    private const string Declaration = "/declarations/sharing";
    private const string Why = "The meeting was called a year ago.";

    private readonly RunningSite site = new();
    private readonly DateTimeOffset now = DateTimeOffset.UtcNow;
    private ApiDeclaration declaration = null!;

    private Register Register => site.Services.GetRequiredService<DeclarationBook>().Find(Slug.Parse("sharing"))!.Read();

    /// <summary>The time before an election in Northam: from yesterday for a week.</summary>
    private string Time => $"northam/{Day(-1)}/{Day(7)}";

    public async ValueTask InitializeAsync()
    {
        declaration = await ApiDeclaration.Started(site);
        await declaration.Steward.Do($"{ApiDeclaration.Path}/policy", new { policy = new Dictionary<string, object>(ApiDeclaration.Policy) { ["number"] = 2, ["pre-election"] = new[] { Time } }, reason = "There is an election." });
    }

    public ValueTask DisposeAsync()
    {
        declaration.Dispose();
        site.Dispose();
        return ValueTask.CompletedTask;
    }

    [Fact]
    public async Task A_councillor_of_that_council_is_appointed_only_with_a_reason_and_others_as_always()
    {
        var steward = await (await Steward()).Open($"{Declaration}/people/appoint");
        await steward.Press("Appoint", ("Email", "ash@southam.example"), ("Organisation", "southam"), ("Role", "councillor"));
        Assert.Equal(HttpStatusCode.Redirect, steward.Status);

        await (await steward.Open($"{Declaration}/people/appoint")).Press("Appoint", ("Email", "ash@northam.example"), ("Organisation", "northam"), ("Role", "councillor"));
        Assert.StartsWith("It is the time before an election (northam, ", Assert.Single(steward.Errors));
        Assert.EndsWith("Enter why this cannot wait", Assert.Single(steward.Errors));
        await steward.Press("Appoint", ("Reason", Why));

        Assert.Equal(HttpStatusCode.Redirect, steward.Status);
        Assert.Equal(Why, Register.Entries[^1].Entry.Reason!.ToString());
        var refused = await declaration.Steward.Post($"{ApiDeclaration.Path}/appointments", new { email = "elm@northam.example", role = "councillor", organisation = "northam" });
        Assert.Equal(HttpStatusCode.UnprocessableEntity, refused.Status);
        await declaration.Steward.Do($"{ApiDeclaration.Path}/appointments", new { email = "elm@northam.example", role = "councillor", organisation = "northam", reason = Why });
    }

    [Fact]
    public async Task A_version_is_released_now_or_planned_for_that_time_only_with_a_reason()
    {
        await Approve();
        var steward = await (await Steward()).Open($"{Declaration}/publishing/release/1.0");
        Assert.Contains("Releasing a version in the time before an election can be taken for campaigning", steward.Text);
        await steward.Press("Release version 1.0", ("When", "now"));
        Assert.EndsWith("Enter why this cannot wait", Assert.Single(steward.Errors));
        Assert.False(Register.Versions[0].IsReleased);

        var soon = now.AddDays(3);
        (string, string)[] at = [("When", "later"), ("At.Day.Day", $"{soon.Day}"), ("At.Day.Month", $"{soon.Month}"), ("At.Day.Year", $"{soon.Year}"), ("At.Time", "12:00")];
        await steward.Press("Check the time", at);
        Assert.EndsWith("Enter why this cannot wait", Assert.Single(steward.Errors));
        await steward.Press("Check the time", [.. at, ("Reason", Why)]);
        Assert.Contains($"Why it cannot wait{Why}", steward.Text);
        await steward.Press("Plan the release");
        site.Clock.Pass(TimeSpan.FromDays(4));
        site.Services.GetRequiredService<PlannedActs>().WriteDue();

        Assert.True(Register.Versions[0].IsReleased);
        Assert.Equal(Why, Register.Entries[^1].Entry.Reason!.ToString());
    }

    [Fact]
    public async Task After_that_time_nobody_is_asked()
    {
        await Approve();
        site.Clock.Pass(TimeSpan.FromDays(9));
        var steward = await (await Steward()).Open($"{Declaration}/publishing/release/1.0");
        Assert.DoesNotContain("before an election", steward.Text, StringComparison.Ordinal);

        await steward.Press("Release version 1.0", ("When", "now"));

        Assert.True(Register.Versions[0].IsReleased);
    }

    [Fact]
    public async Task Writing_to_those_outside_takes_a_reason_that_is_kept_with_each_invitation()
    {
        await Approve();
        var steward = await (await Steward()).Open($"{Declaration}/signing/invite");
        await steward.Press("Check whom you invite", ("Others", "Hillside Parish Forum; sector body; England; office@hillside.example"));
        Assert.EndsWith("Enter why this cannot wait", Assert.Single(steward.Errors));
        Assert.StartsWith("Hillside Parish Forum", steward.Field("Others")!.Trim(), StringComparison.Ordinal);
        await steward.Press("Check whom you invite", ("Reason", Why));
        Assert.Contains(Why, steward.Text);
        await steward.Press("Send 1 invitation");

        var invitation = Assert.Single(site.Services.GetRequiredService<SigningInvitations>().In(Slug.Parse("sharing")));
        Assert.Equal(Why, invitation.Reason);
        await steward.Open($"{Declaration}/signing/invitations/{invitation.Id}");
        Assert.Contains($"Why it could not wait{Why}", steward.Text);
        await steward.Press("Send a new link");
        Assert.EndsWith("Enter why this cannot wait", Assert.Single(steward.Errors));
        await steward.Press("Send a new link", ("Reason", "They lost it."));
        Assert.Equal("They lost it.", site.Services.GetRequiredService<SigningInvitations>().In(Slug.Parse("sharing"))[0].Reason);
    }

    private string Day(int after) => now.AddDays(after).UtcDateTime.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private Task<Somebody> Steward() => Somebody.SignedIn(site, "steward@centre.example");

    private async Task Approve()
    {
        foreach (var clause in (await declaration.Read()).GetProperty("clauses").EnumerateArray())
        {
            foreach (var councillor in new[] { declaration.Elm, declaration.Oak })
            {
                await councillor.Do($"{ApiDeclaration.Path}/neutrality", new { sha256 = clause.GetProperty("sha256").GetString(), finding = "neutral" });
            }
        }

        var read = await declaration.Read();
        foreach (var editor in new[] { declaration.Centre, declaration.Guild })
        {
            await editor.Do($"{ApiDeclaration.Path}/agreements", new { textSha256 = read.GetProperty("textSha256").GetString(), policySha256 = read.GetProperty("policySha256").GetString() });
        }

        await declaration.Steward.Do($"{ApiDeclaration.Path}/versions", new { number = "1.0", tip = await declaration.Tip() });
    }
}
