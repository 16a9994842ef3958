using DraftControl.Git.Verification;
using DraftControl.Tests.Support;

namespace DraftControl.Tests.Git;

/// <summary>An auditor's older clone remembers: it notices when the ledger that it fetches from no longer continues what it was.</summary>
public sealed class CloneTests : IDisposable
{
    private readonly LedgerFolder folder = Chains.Released();
    private readonly string clone;

    public CloneTests()
    {
        clone = Path.Combine(folder.Path, "clone");
        Assert.Equal(0, StockGit.Run(folder.Path, "clone", "-q", folder.Ledger.Path, clone).Code);
    }

    public void Dispose() => folder.Dispose();

    [Fact]
    public void What_was_fetched_and_not_merged_is_verified()
    {
        folder.Register("westam");

        var report = Fetched();

        Assert.Empty(report.Faults);
        Assert.Equal(15, report.Entries);
    }

    [Fact]
    public void A_ledger_that_was_rewound_is_noticed()
    {
        StockGit.Run(folder.Ledger.Path, "update-ref", "refs/heads/main", "main~1");

        Assert.Equal(["the ledger has been rewound or rewritten: origin/main does not continue main, which was fetched earlier"], Fetched().Faults.Select(fault => fault.Sentence));
    }

    [Fact]
    public void A_ledger_that_was_rewritten_is_noticed()
    {
        StockGit.Run(folder.Ledger.Path, "update-ref", "refs/heads/main", "main~1");
        folder.Reopen();
        folder.Register("westam");

        Assert.Contains(Fetched().Faults, fault => fault.Sentence.Contains("rewritten", StringComparison.Ordinal));
        Assert.True(LedgerVerification.Of(folder.Ledger.Path).IsGood);
    }

    [Fact]
    public void Another_branch_of_the_ledger_is_noticed_in_a_clone()
    {
        StockGit.Run(folder.Ledger.Path, "branch", "aside", "main~1");
        StockGit.Run(clone, "branch", "my-own");

        Assert.Equal(["refs/remotes/origin/aside is not a branch of a ledger, which has only main"], Fetched().Faults.Select(fault => fault.Sentence));
    }

    [Theory]
    [InlineData("--bare")]
    [InlineData("--mirror")]
    [InlineData("--no-checkout")]
    public void Any_whole_clone_is_verified(string how)
    {
        Assert.Equal(0, StockGit.Run(folder.Path, "clone", "-q", how, folder.Ledger.Path, "another").Code);

        Assert.Empty(LedgerVerification.Of(Path.Combine(folder.Path, "another")).Faults);
    }

    private VerificationReport Fetched()
    {
        Assert.Equal(0, StockGit.Run(clone, "fetch", "-q").Code);
        return LedgerVerification.Of(clone);
    }
}
