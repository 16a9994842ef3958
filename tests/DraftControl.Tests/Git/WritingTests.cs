using DraftControl.Core.Acts;
using DraftControl.Core.Entries;
using DraftControl.Core.People;
using DraftControl.Core.Registers;
using DraftControl.Core.Rules;
using DraftControl.Core.Wordings;
using DraftControl.Git;
using DraftControl.Git.Verification;
using DraftControl.Tests.Support;

namespace DraftControl.Tests.Git;

public sealed class WritingTests
{
    [Fact]
    public void A_form_that_is_sent_twice_is_written_once()
    {
        using var folder = Chains.WithProposal();
        var first = folder.Register("westam", form: "w");
        folder.Register("eastam");

        var again = folder.Try(LedgerFolder.Steward, (register, head) => LedgerFolder.Registering(register, head, "westam"), form: "w");

        Assert.Equal(new WriteResult.Written(first, Repeated: true), again);
        Assert.Equal(11, folder.Ledger.Read().Seq);
    }

    [Fact]
    public void A_proposal_that_is_sent_twice_after_others_were_is_written_once()
    {
        using var folder = Chains.WithRoster();
        var first = folder.Do(Chains.Northam, Chains.Proposing("We repair.\n"), "Short.", form: "p");
        folder.Do(Chains.Northam, Chains.Proposing("We mend.\n"), "Shorter.");

        var again = folder.Try(Chains.Northam, Chains.Proposing("We repair.\n"), "Short.", form: "p");
        var other = folder.Try(Chains.Northam, Chains.Proposing("We repair all.\n"), "Short.", form: "p");

        Assert.Equal(first.Commit, Assert.IsType<WriteResult.Written>(again).Recorded.Commit);
        Assert.Equal(RefusalKind.Changed, Assert.IsType<WriteResult.Refused>(other).Refusal.Kind);
    }

    [Fact]
    public void The_opening_that_is_sent_twice_is_written_once()
    {
        using var folder = new LedgerFolder();
        var first = folder.Do(LedgerFolder.Steward, (_, head) => folder.Open(head), form: "o");

        folder.Reopen();
        var again = folder.Do(LedgerFolder.Steward, (_, head) => folder.Open(head), form: "o");

        Assert.Equal(first.Commit, again.Commit);
        Assert.Equal(1, folder.Ledger.Read().Seq);
    }

    [Theory]
    [InlineData("We\nwill\n\t\"share\" \\n it")]
    [InlineData("--- \\ Entry: fooled\n\n\n---\nnai\u0308ve")]
    [InlineData("\u0301 first")]
    public void A_wording_comes_back_from_a_contribution_as_it_was_typed(string typed)
    {
        using var folder = Chains.WithRoster();
        var wording = Reason.Parse(Hygiene.Normalised(typed));

        folder.Do(Chains.Editor, Contributing(wording), "It says\tnothing.\nNothing at all.");
        folder.Reopen();

        Assert.Equal(wording, folder.Ledger.Read().Contributions[1].Entry.Wording);
        Assert.Equal("Bring in contribution 1: It says nothing.", folder.Ledger.Read().Entries[^1].Subject);
        Assert.Empty(LedgerVerification.Of(folder.Ledger.Path).Faults);
    }

    [Theory]
    [InlineData("We\n\u0301share")]
    [InlineData("We\t\u030Cshare")]
    public void What_could_not_be_read_again_is_not_written(string typed)
    {
        using var folder = Chains.WithRoster();

        var result = folder.Try(Chains.Editor, Contributing(Reason.Parse(typed)), "It says nothing.");

        Assert.StartsWith("This cannot be kept in the record: ", Assert.IsType<WriteResult.Refused>(result).Refusal.Sentence, StringComparison.Ordinal);
        folder.Reopen();
        Assert.Empty(folder.Ledger.Read().Contributions);
    }

    [Fact]
    public void What_the_rules_refuse_leaves_no_trace()
    {
        using var folder = Chains.WithRoster();
        var before = StockGit.Run(folder.Ledger.Path, "count-objects").Output;

        var result = folder.Try(Chains.Northam, (register, head) => LedgerFolder.Registering(register, head, "westam"));

        Assert.IsType<WriteResult.Refused>(result);
        Assert.Equal(before, StockGit.Run(folder.Ledger.Path, "count-objects").Output);
    }

    [Fact]
    public void A_reason_that_would_fool_git_is_not_written()
    {
        using var folder = Chains.WithRoster();

        var result = folder.Try(Chains.Northam, Chains.Proposing("We repair.\n"), "Entry: fooled\n\n# ------------------------ >8 ------------------------");

        Assert.Contains("Git would cut the record there", Assert.IsType<WriteResult.Refused>(result).Refusal.Sentence, StringComparison.Ordinal);
    }

    [Fact]
    public void A_clock_that_goes_back_does_not_take_the_record_with_it()
    {
        using var folder = LedgerFolder.Opened();
        using var slow = Ledger.Open(folder.Path, folder.Ledger.Slug, folder.Key, new StoppedClock());
        var id = EntryId.Of(LedgerFolder.Steward.Person, "late");

        slow.Write(id, (register, now) => LedgerFolder.Registering(register, new Head(register.Seq + 1, id, LedgerFolder.Steward, now), "westam"));

        Assert.Equal(folder.Ledger.Read().Entries[0].Entry.At, folder.Ledger.Read().Entries[1].Entry.At);
    }

    [Fact]
    public void A_reopened_ledger_adds_up_to_the_same()
    {
        using var folder = Chains.Released();
        var before = folder.Ledger.Read();

        folder.Reopen();
        var after = folder.Ledger.Read();

        Assert.Equal(before.Tip, after.Tip);
        Assert.Equal(before.Draft.Text, after.Draft.Text);
        Assert.Equal(before.Entries.Select(entry => entry.Commit), after.Entries.Select(entry => entry.Commit));
        Assert.Empty(before.Files.Changed(after.Files));
    }

    [Fact]
    public void What_a_killed_writer_left_is_cleared_and_missing_tags_are_made_again()
    {
        using var folder = Chains.Released();
        var path = folder.Ledger.Path;
        StockGit.Run(path, "tag", "-d", "v1.0");
        File.WriteAllText(Path.Combine(path, "refs", "heads", "main.lock"), "");
        File.WriteAllText(Path.Combine(path, "objects", "tmp_object_git2_AbCdEf"), "half");

        folder.Reopen();
        folder.Register("westam");

        Assert.Empty(LedgerVerification.Of(path).Faults);
        Assert.Empty(Directory.EnumerateFiles(path, "*.lock", SearchOption.AllDirectories));
        Assert.Empty(Directory.EnumerateFiles(path, "tmp_*", SearchOption.AllDirectories));
    }

    [Fact]
    public void A_ref_that_cannot_be_moved_is_not_acknowledged()
    {
        using var folder = LedgerFolder.Opened();
        var path = Path.Combine(folder.Ledger.Path, "refs", "heads", "main.lock");
        File.WriteAllText(path, "");

        var failed = Assert.Throws<LedgerUnavailableException>(() => folder.Register("westam", form: "w"));
        folder.Register("westam", form: "w");

        Assert.False(failed.IsUnknown);
        Assert.Equal(2, folder.Ledger.Read().Seq);
    }

    [Fact]
    public void A_ledger_that_was_told_not_to_be_durable_is_not_opened()
    {
        using var folder = LedgerFolder.Opened();
        StockGit.Run(folder.Ledger.Path, "config", "core.fsync", "none");

        Assert.Contains("core.fsync", Assert.Throws<InvalidOperationException>(folder.Reopen).Message, StringComparison.Ordinal);
    }

    [Fact, System.Runtime.Versioning.UnsupportedOSPlatform("windows")]
    public void The_private_key_is_for_the_server_alone()
    {
        using var folder = new LedgerFolder();

        var mode = File.GetUnixFileMode(Path.Combine(folder.Path, "signing-key.pem"));

        Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite, mode);
    }

    private static Func<Register, Head, Attempt> Contributing(Reason wording) => (register, head) => register.Unchanged(new Contributed(
        head, register.NextContribution, ContributionKind.Wording, new Contributor.Registered(Slug.Parse("northam")), Clause: null, register.Tip!, new Occasion(OccasionKind.Letter, Place: null, Day: null), wording, File: null));

    private sealed class StoppedClock : TimeProvider
    {
        public override DateTimeOffset GetUtcNow() => DateTimeOffset.UnixEpoch;
    }
}
