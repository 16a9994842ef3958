using BenchmarkDotNet.Attributes;
using LibGit2Sharp;

namespace DraftControl.Benchmarks;

/// <summary>Durable entries, one writer: our ledger against the same signed commit and ref move by bare libgit2, both with fsync.</summary>
public class WritingBenchmarks
{
    private SampleLedger ours = null!;
    private SampleLedger bare = null!;
    private Repository repository = null!;
    private int number;

    [GlobalSetup]
    public void Setup()
    {
        (ours, bare) = (new SampleLedger(), new SampleLedger());
        repository = new Repository(bare.Ledger.Path);
    }

    [Benchmark(Baseline = true, Description = "bare libgit2: signed commit, ref moved, fsync")]
    public void BareLibGit2()
    {
        var tip = repository.Branches["main"].Tip;
        var who = new Signature("Centre for Services, steward", "p-000000000001@people.invalid", DateTimeOffset.UtcNow);
        var buffer = Commit.CreateBuffer(who, who, $"Register Council {number}\n\nEntry: organisation-registered\nSeq: {number++}\n", tip.Tree, [tip], prettifyMessage: false, commentChar: null);
        var commit = repository.ObjectDatabase.CreateCommitWithSignature(buffer, bare.Key.Sign(System.Text.Encoding.UTF8.GetBytes(buffer)));
        repository.Refs.UpdateTarget("refs/heads/main", commit.Sha);
    }

    [Benchmark(Description = "an entry: lock, rules, commit, ref, register")]
    public void Entry() => ours.Register();

    [Benchmark(Description = "a proposal: the same with a wording of its own")]
    public void Proposal() => ours.Propose();

    [GlobalCleanup]
    public void Cleanup()
    {
        repository.Dispose();
        ours.Dispose();
        bare.Dispose();
    }
}
