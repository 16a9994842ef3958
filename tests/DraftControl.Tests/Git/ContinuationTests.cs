using DraftControl.Tests.Support;

namespace DraftControl.Tests.Git;

/// <summary>What somebody finds out who kept an older clone.</summary>
public sealed class ContinuationTests : IDisposable
{
    private readonly LedgerFolder folder = LedgerFolder.Opened();

    private string Older => Path.Combine(folder.Path, "older");

    public void Dispose() => folder.Dispose();

    [Fact]
    public void A_ledger_that_only_grew_goes_on_from_an_older_clone()
    {
        folder.Register("northam");
        Keep();
        folder.Register("southam");

        Assert.Equal((0, "verified: 3 entries, 0 versions\ngoes on from the older clone: its 2 entries stand here unchanged, and 1 came since\n"), Against());
        Assert.Equal((0, "verified: 2 entries, 0 versions\ngoes on from the older clone: its 2 entries stand here unchanged, and 0 came since\n"), CommandLine.Run("verify", Older, "--against", Older));
    }

    [Fact]
    public void History_that_was_rewritten_with_the_ledgers_own_key_is_noticed()
    {
        folder.Register("northam");
        var lost = folder.Register("southam").Commit;
        Keep();
        Rewind(entries: 2);
        var other = folder.Register("westam").Commit;

        var (code, output) = Against();

        Assert.Equal((1, $"verified: 3 entries, 0 versions\nledger: history was rewritten or forked: the first 2 entries are the same in both; then entry 3 is {lost}, \"Register southam Council\" in the older clone and {other}, \"Register westam Council\" here\n"), (code, output));
    }

    [Fact]
    public void Entries_that_were_cut_off_are_noticed()
    {
        folder.Register("northam");
        var lost = folder.Register("southam").Commit;
        folder.Register("westam");
        Keep();
        Rewind(entries: 2);

        var (code, output) = Against();

        Assert.Equal((1, $"verified: 2 entries, 0 versions\nledger: history was cut off: 2 entries that the older clone holds are missing here, from entry 3 on, which is {lost}, \"Register southam Council\". (If the other clone is the newer one, name it first.)\n"), (code, output));
    }

    [Fact]
    public void A_fork_from_which_both_sides_go_on_is_noticed_from_either_side()
    {
        folder.Register("northam");
        folder.Register("southam");
        Keep();
        Rewind(entries: 2);
        folder.Register("westam");
        folder.Register("eastam");

        Assert.Equal(1, Against().Code);
        var (code, output) = CommandLine.Run("verify", Older, "--against", folder.Ledger.Path);
        Assert.Equal(1, code);
        Assert.Contains("history was rewritten or forked: the first 2 entries are the same in both", output);
    }

    [Fact]
    public void Another_ledger_is_not_taken_for_a_rewritten_one()
    {
        using var other = LedgerFolder.Opened();

        var (code, output) = CommandLine.Run("verify", folder.Ledger.Path, "--against", other.Ledger.Path);

        Assert.Equal((1, "verified: 1 entries, 0 versions\nledger: these are different ledgers, or all of history was rewritten: they have no entry in common\n"), (code, output));
    }

    [Fact]
    public void An_older_clone_that_is_none_is_said_to_be_none()
    {
        var (code, output) = CommandLine.Run("verify", folder.Ledger.Path, "--against", folder.Path);

        Assert.Equal((1, $"verified: 1 entries, 0 versions\nledger: the two clones cannot be compared: there is no Git repository in '{folder.Path}'\n"), (code, output));
    }

    private void Keep() => Assert.Equal(0, StockGit.Run(folder.Path, "clone", "-q", folder.Ledger.Path, Older).Code);

    private (int Code, string Output) Against() => CommandLine.Run("verify", folder.Ledger.Path, "--against", Older);

    /// <summary>What an operator who holds the key can do: the branch goes back, and the server writes on.</summary>
    private void Rewind(int entries)
    {
        var commit = folder.Ledger.Read().Entries[entries - 1].Commit;
        Assert.Equal(0, StockGit.Run(folder.Ledger.Path, "update-ref", "refs/heads/main", $"{commit}").Code);
        folder.Reopen();
    }
}
