using System.Net;
using DraftControl.Core.Entries;
using DraftControl.Git.Signing;
using DraftControl.Git.Verification;
using DraftControl.Tests.Support;

namespace DraftControl.Tests.Web.Pages;

/// <summary>A steward has the record signed with a new key, while the site runs.</summary>
public sealed class KeysPageTests(RunningSite site) : IClassFixture<RunningSite>
{
    [Fact]
    public async Task A_steward_changes_the_key_and_the_site_goes_on_signing_with_the_new_one()
    {
        var (drafting, other) = (Drafting.On(site), Drafting.On(site));
        var steward = await (await Somebody.SignedIn(site, "steward@centre.example")).Open($"{drafting.Path}/record/keys");
        Assert.Contains("Key 1, in use", steward.Text);

        await steward.Press("Sign with a new key from now on", ("Reason", "The server moved."));

        Assert.Contains("The record is signed with a new key from now on.", (await steward.Follow()).Text);
        Assert.Contains("Key 2, in use", steward.Text);
        Assert.Equal("The server moved.", drafting.Register.Entries[^1].Entry.Reason!.ToString());
        drafting.Registered("westam", "Westam Council");
        Assert.True(AllowedSigners.TryRead(drafting.Register.Files[Files.KeysPath], out var signers, out _));
        Assert.Equal(2, signers.Keys.Count);
        Assert.Contains(signers.Keys[1].Fingerprint, steward.Text);
        Assert.Empty(LedgerVerification.Of(drafting.Ledger.Path).Faults);

        // Another declaration of the same server goes on with its own key until its steward changes it; one that begins now has the new one.
        other.Registered("westam", "Westam Council");
        var later = Drafting.On(site);
        Assert.Equal([signers.Keys[0].Fingerprint], Keys(other));
        Assert.Equal([signers.Keys[1].Fingerprint], Keys(later));
        Assert.Empty(LedgerVerification.Of(other.Ledger.Path).Faults);
        Assert.Empty(LedgerVerification.Of(later.Ledger.Path).Faults);
    }

    private static IEnumerable<string> Keys(Drafting drafting) =>
        AllowedSigners.TryRead(drafting.Register.Files[Files.KeysPath], out var signers, out _) ? signers.Keys.Select(key => key.Fingerprint) : [];

    [Fact]
    public async Task Nobody_else_sees_the_page()
    {
        var drafting = Drafting.On(site);

        Assert.Equal(HttpStatusCode.Forbidden, (await (await Somebody.SignedIn(site, "editor@centre.example")).Open($"{drafting.Path}/record/keys")).Status);
    }
}
