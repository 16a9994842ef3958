namespace DraftControl.Tests.Git.Tampering;

/// <summary>What holds for every entry, tried on one of every kind, code and finding.</summary>
public sealed class EveryEntryTests(WholeLedger ledger) : IClassFixture<WholeLedger>
{
    private static readonly Dictionary<string, Forgery> forgeries = EveryEntryForgeries.All.ToDictionary(forgery => forgery.What, StringComparer.Ordinal);

    public static TheoryData<string> Forgeries => [.. forgeries.Keys];

    [Theory]
    [MemberData(nameof(Forgeries))]
    public void The_rules_notice(string what) => TamperingTests.Check(ledger, forgeries[what]);
}
