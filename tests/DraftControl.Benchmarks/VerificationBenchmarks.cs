using BenchmarkDotNet.Attributes;
using DraftControl.Core.Registers;
using DraftControl.Git;
using DraftControl.Git.Verification;

namespace DraftControl.Benchmarks;

/// <summary>Verifying a ledger of 10,000 entries, packed as it is every night: half of them checks by 20 councillors, a quarter proposals. Against only reading it.</summary>
public class VerificationBenchmarks
{
    private const int Councillors = 20;

    private SampleLedger sample = null!;

    [GlobalSetup]
    public void Setup()
    {
        sample = new SampleLedger();
        for (var councillor = 0; councillor < Councillors; councillor++)
        {
            sample.AppointCouncillor(councillor);
        }

        for (var number = 0; sample.Ledger.Read().Seq < 10_000; number++)
        {
            sample.Register();
            sample.Propose();
            sample.Check(number % Councillors, number);
            sample.Check(number * 7 % Councillors, number * 3);
        }

        sample.Ledger.Maintain();
        Console.WriteLine($"// {Verify()}");
    }

    [Benchmark(Baseline = true, Description = "cold start, 10,000 entries")]
    public Register Open()
    {
        using var ledger = Ledger.Open(sample.Folder, sample.Ledger.Slug, sample.Key);
        return ledger.Read();
    }

    [Benchmark(Description = "verify, 10,000 entries: under 5 s")]
    public VerificationReport Verify() => LedgerVerification.Of(sample.Ledger.Path);

    [GlobalCleanup]
    public void Cleanup() => sample.Dispose();
}
