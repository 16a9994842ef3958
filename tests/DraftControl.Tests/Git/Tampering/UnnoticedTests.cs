namespace DraftControl.Tests.Git.Tampering;

/// <summary>What rules cannot notice is noticed by signatures where the forger has no key. Both are tried, so that the list is honest.</summary>
public sealed class UnnoticedTests(WholeLedger ledger) : IClassFixture<WholeLedger>
{
    private static readonly Dictionary<string, Forgery> forgeries = Unnoticed.All.ToDictionary(forgery => forgery.What, StringComparer.Ordinal);

    public static TheoryData<string> Forgeries => [.. forgeries.Keys];

    [Theory]
    [MemberData(nameof(Forgeries))]
    public void The_rules_cannot_notice_but_signatures_do(string what)
    {
        var signed = ledger.Verified(forgeries[what].Falsify);
        var unsigned = ledger.Verified(l =>
        {
            forgeries[what].Falsify(l);
            l.KeepsSignatures = true;
        });

        Assert.Empty(signed.Faults);
        Assert.Contains(unsigned.Faults, fault => fault.Sentence.Contains("no good signature", StringComparison.Ordinal));
    }

    [Fact]
    public void Newest_entries_cut_off_are_noticed_by_neither_on_the_cut_ledger_alone()
    {
        void Cut(ForgedLedger l) => l.Entries.RemoveRange(l.Entries.Count - 2, 2);

        Assert.Empty(ledger.Verified(Cut).Faults);
    }
}
