using BenchmarkDotNet.Attributes;
using DraftControl.Core.Registers;
using DraftControl.Git;

namespace DraftControl.Benchmarks;

/// <summary>Opening a ledger of 10,000 entries, half of them proposals, from nothing; before and after maintenance has packed it.</summary>
[MemoryDiagnoser]
public class ColdStartBenchmarks
{
    private SampleLedger sample = null!;

    [Params(false, true)]
    public bool Packed { get; set; }

    [GlobalSetup]
    public void Setup()
    {
        sample = new SampleLedger();
        while (sample.Ledger.Read().Seq < 10_000)
        {
            sample.Register();
            sample.Propose();
        }

        if (Packed)
        {
            sample.Ledger.Maintain();
        }

        var before = GC.GetTotalMemory(forceFullCollection: true);
        using var ledger = Ledger.Open(sample.Folder, sample.Ledger.Slug, sample.Key);
        var register = ledger.Read();
        Console.WriteLine($"// memory kept by {register.Seq} entries: {(GC.GetTotalMemory(forceFullCollection: true) - before) / 1024.0 / 1024.0:F1} MiB");
        GC.KeepAlive(register);
    }

    [Benchmark(Description = "cold start, 10,000 entries")]
    public Register Open()
    {
        using var ledger = Ledger.Open(sample.Folder, sample.Ledger.Slug, sample.Key);
        return ledger.Read();
    }

    [GlobalCleanup]
    public void Cleanup() => sample.Dispose();
}
