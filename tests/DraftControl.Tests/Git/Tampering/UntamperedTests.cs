using DraftControl.Git.Spelling;
using DraftControl.Tests.Support;

namespace DraftControl.Tests.Git.Tampering;

/// <summary>The ledger that forgeries start from is true, and so is what the forger puts together without falsifying anything.</summary>
public sealed class UntamperedTests(WholeLedger ledger) : IClassFixture<WholeLedger>
{
    [Fact]
    public void What_is_taken_apart_and_put_together_again_is_verified()
    {
        var report = ledger.Verified(_ => { });

        Assert.Empty(report.Faults);
        Assert.Equal((ledger.Names.Count(), 4), (report.Entries, report.Versions));
    }

    [Fact]
    public void Git_finds_nothing_wrong_with_what_the_forger_signs_anew()
    {
        var (code, output) = ledger.PutTogether(l => l["opened"].Subject = "Begin", repository => StockGit.Run(repository, "fsck", "--strict", "--no-progress", "--no-dangling"));

        Assert.Equal((0, ""), (code, output));
    }

    [Fact]
    public void It_holds_every_kind_of_entry()
    {
        var kinds = ledger.TakenApart().Entries.Select(entry => entry["Entry"]).ToHashSet(StringComparer.Ordinal);

        Assert.Empty(EntrySpelling.Kinds.Except(kinds, StringComparer.Ordinal));
    }
}
