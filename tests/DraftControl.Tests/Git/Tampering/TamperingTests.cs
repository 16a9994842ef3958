namespace DraftControl.Tests.Git.Tampering;

/// <summary>
/// Whoever has the ledger's key and falsifies something, signing everything anew, breaks a rule; the tables say which. What the
/// rules cannot notice stands in UnnoticedTests.
/// </summary>
public sealed class TamperingTests(WholeLedger ledger) : IClassFixture<WholeLedger>
{
    /// <summary>What somebody could falsify, by the noun that it is about.</summary>
    internal static IEnumerable<Forgery> All => new[]
    {
        RosterForgeries.All, ProposalForgeries.All, DecisionForgeries.All, VersionForgeries.All, ContributionForgeries.All, DiscussionForgeries.All, DisputeForgeries.All,
        PanelForgeries.All, FindingForgeries.All, LanguageForgeries.All, PolicyForgeries.All, CandidateForgeries.All, WholeTextForgeries.All, RepositoryForgeries.All,
    }.SelectMany(all => all);

    private static readonly Dictionary<string, Forgery> forgeries = All.ToDictionary(forgery => forgery.What, StringComparer.Ordinal);

    public static TheoryData<string> Forgeries => [.. forgeries.Keys];

    [Theory]
    [MemberData(nameof(Forgeries))]
    public void The_rules_notice(string what) => Check(ledger, forgeries[what]);

    internal static void Check(WholeLedger ledger, Forgery forgery)
    {
        var report = ledger.Verified(forgery.Falsify);

        Assert.Contains(report.Faults, fault => fault.Sentence.Contains(forgery.NoticedBy, StringComparison.Ordinal));
    }
}
