using DraftControl.Git.Verification;
using DraftControl.Tests.Support;

namespace DraftControl.Tests.Git;

/// <summary>Two verifiers that share nothing say the same of ledgers that hold the kinds of entry that both know: ours, and <c>tests/verify.py</c>.</summary>
public sealed class TwoVerifiersTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("draftcontrol-").FullName;
    private readonly List<string> repositories = [];
    private readonly List<string> whats = [];

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Theory]
    [InlineData("stage-1")]
    [InlineData("stage-2")]
    [InlineData("stage-3")]
    public void A_ledger_of_an_earlier_stage_is_accepted_by_both(string stage)
    {
        Cloned(Path.Combine(SharedFolder.Checkout(), "tests", "Ledgers", $"{stage}.bundle"));

        Assert.All(Verdicts(), verdict => Assert.Equal((true, true), (verdict.Ours, verdict.Theirs)));
    }

    [Fact]
    public void A_ledger_of_other_making_is_accepted_or_refused_by_both()
    {
        var shared = SharedFolder.Find("cases", "ledgers");
        Assert.SkipWhen(shared is null, "The folder of shared cases is not beside this checkout.");

        foreach (var bundle in Directory.EnumerateFiles(shared, "*.bundle"))
        {
            Cloned(bundle);
        }

        Assert.All(Verdicts(), verdict => Assert.Equal((verdict.What == "true", verdict.What == "true"), (verdict.Ours, verdict.Theirs)));
    }

    private void Cloned(string bundle)
    {
        whats.Add(Path.GetFileNameWithoutExtension(bundle));
        repositories.Add(Path.Combine(folder, whats[^1]));
        Assert.Equal(0, StockGit.Run(folder, "clone", "-q", bundle, repositories[^1]).Code);
    }

    private List<Verdict> Verdicts() =>
        [.. repositories.Zip(SecondVerifier.Of(repositories), (repository, theirs) => (Ours: LedgerVerification.Of(repository), Theirs: theirs))
            .Zip(whats, (said, what) => new Verdict(what, said.Ours.IsGood, said.Theirs.IsGood, string.Join("; ", said.Ours.Faults.Take(3)), said.Theirs.Says))];

    /// <summary>What the two say; the sentences are for whoever reads a failure.</summary>
    private sealed record Verdict(string What, bool Ours, bool Theirs, string OurSentence, string TheirSentence);
}
