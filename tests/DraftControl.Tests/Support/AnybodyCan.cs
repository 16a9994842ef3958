using DraftControl.Git.Verification;

namespace DraftControl.Tests.Support;

/// <summary>What anybody can do with the public address of a ledger.</summary>
public static class AnybodyCan
{
    /// <summary>Clones the ledger "sharing" and checks the clone with our verifier and with stock git.</summary>
    public static void Verify(RunningSite site)
    {
        var clone = Path.Combine(site.Data, "clone");
        Assert.Equal(0, StockGit.Run(site.Data, "clone", "-q", Path.Combine(site.Data, "declarations", "sharing.git"), clone).Code);

        Assert.Empty(LedgerVerification.Of(clone).Faults);
        Assert.Equal((0, ""), StockGit.Run(clone, "fsck", "--strict", "--no-progress"));
        foreach (var (list, check) in new[] { ((string[])["rev-list", "--all"], "verify-commit"), (["tag"], "verify-tag") })
        {
            foreach (var name in StockGit.Run(clone, list).Output.Split('\n', StringSplitOptions.RemoveEmptyEntries))
            {
                Assert.Equal(0, StockGit.Run(clone, "-c", "gpg.ssh.allowedSignersFile=keys/allowed_signers", check, name).Code);
            }
        }
    }
}
