using DraftControl.Git.Verification;
using DraftControl.Tests.Support;

namespace DraftControl.Tests.Git;

/// <summary>What somebody sees who has git and a clone, and has never heard of DraftControl.</summary>
public sealed class StockGitTests : IDisposable
{
    private readonly LedgerFolder folder = Chains.Released();
    private readonly string clone;

    public StockGitTests()
    {
        clone = Path.Combine(folder.Path, "clone");
        Assert.Equal(0, StockGit.Run(folder.Path, "clone", "-q", folder.Ledger.Path, clone).Code);
    }

    public void Dispose() => folder.Dispose();

    [Fact]
    public void A_plain_clone_is_verified_and_sound()
    {
        var report = LedgerVerification.Of(clone);

        Assert.Empty(report.Faults);
        Assert.Equal((14, 1), (report.Entries, report.Versions));
        Assert.Equal((0, ""), StockGit.Run(clone, "fsck", "--strict", "--no-progress"));
        Assert.Equal((0, ""), StockGit.Run(folder.Ledger.Path, "fsck", "--strict", "--no-progress"));
    }

    [Fact]
    public void Git_finds_every_signature_good()
    {
        string[] trust = ["-c", "gpg.ssh.allowedSignersFile=keys/allowed_signers"];
        var commits = StockGit.Run(clone, "rev-list", "main").Output.Split('\n', StringSplitOptions.RemoveEmptyEntries);

        Assert.Equal(15, commits.Length);
        Assert.All(commits, commit => Assert.Contains("Good \"git\" signature", StockGit.Run(clone, [.. trust, "verify-commit", commit]).Output, StringComparison.Ordinal));
        Assert.Contains("Good \"git\" signature", StockGit.Run(clone, [.. trust, "verify-tag", "v1.0"]).Output, StringComparison.Ordinal);
    }

    [Fact]
    public void The_log_reads_as_a_record_of_changes()
    {
        var log = StockGit.Run(clone, "log", "--first-parent", "--reverse", "--format=%an: %s", "main").Output;

        Assert.Contains("northam Council, representative: Propose change 1: Say what we repair\n", log, StringComparison.Ordinal);
        Assert.Contains("Centre for Services, editor: Accept proposal 1: Say what we repair\n", log, StringComparison.Ordinal);
        Assert.Contains("Centre for Services, steward: Approve version 1.0\n", log, StringComparison.Ordinal);
    }

    [Fact]
    public void Blame_names_the_organisation_that_asked_for_the_words()
    {
        var blame = StockGit.Run(clone, "blame", "main", "--", "declaration.en.md").Output;

        Assert.Contains("northam Council, representative", blame.Split('\n')[2], StringComparison.Ordinal);
        Assert.Contains("Centre for Services, steward", blame.Split('\n')[0], StringComparison.Ordinal);
    }

    [Fact]
    public void Git_reads_only_our_trailers_whatever_a_person_wrote()
    {
        var message = StockGit.Run(clone, "log", "-1", "--format=%B", "--grep=Propose change 1", "main").Output;

        var trailers = StockGit.Run(clone, System.Text.Encoding.UTF8.GetBytes(message), "interpret-trailers", "--parse").Output;

        Assert.StartsWith("Entry: proposed\nSeq: 9\n", trailers, StringComparison.Ordinal);
        Assert.DoesNotContain("fooled", trailers, StringComparison.Ordinal);
    }

    [Fact]
    public void A_shallow_clone_is_refused()
    {
        var shallow = Path.Combine(folder.Path, "shallow");
        StockGit.Run(folder.Path, "clone", "-q", "--depth", "2", $"file://{folder.Ledger.Path}", shallow);

        Assert.Contains("shallow", LedgerVerification.Of(shallow).Faults.Single().Sentence, StringComparison.Ordinal);
    }

    [Fact]
    public void Replacements_are_ignored()
    {
        StockGit.Run(clone, "replace", "HEAD", "HEAD~1");

        Assert.True(LedgerVerification.Of(clone).IsGood);
    }

    [Fact]
    public void Another_tag_or_branch_of_the_ledger_is_a_fault()
    {
        StockGit.Run(folder.Ledger.Path, "tag", "v9.9", "main");
        StockGit.Run(folder.Ledger.Path, "branch", "aside", "main~1");

        var faults = LedgerVerification.Of(folder.Ledger.Path).Faults.Select(fault => fault.Sentence).ToList();

        Assert.Equal(["refs/heads/aside is not a branch of a ledger, which has only main", "the tag v9.9 is of no approved version"], faults);
    }

    [Fact]
    public void A_packed_ledger_reads_and_verifies_the_same()
    {
        var before = folder.Ledger.Read();

        folder.Ledger.Maintain();
        folder.Reopen();

        Assert.Equal(before.Entries.Select(entry => entry.Commit), folder.Ledger.Read().Entries.Select(entry => entry.Commit));
        Assert.True(LedgerVerification.Of(folder.Ledger.Path).IsGood);
        folder.Register("westam");
        Assert.True(LedgerVerification.Of(folder.Ledger.Path).IsGood);
    }
}
