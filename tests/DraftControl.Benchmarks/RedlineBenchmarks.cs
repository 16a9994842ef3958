using BenchmarkDotNet.Attributes;
using DiffPlex;
using DiffPlex.Chunkers;
using DraftControl.Core.Wordings;

namespace DraftControl.Benchmarks;

/// <summary>Redlines of long texts against DiffPlex's bare word diff of the same texts, in one run: what counts are the ratios.</summary>
[MemoryDiagnoser]
public class RedlineBenchmarks
{
    private readonly (string Old, string New) few = SampleText.Pair(10_000, 0.02);
    private readonly (string Old, string New) many = SampleText.Pair(10_000, 0.6);
    private readonly (string Old, string New) longer = SampleText.Pair(50_000, 0.02);
    private readonly (string Old, string New) strangers = SampleText.Strangers(20_000);

    [Benchmark(Baseline = true, Description = "DiffPlex, 10,000 words, 2 % changed")]
    public int BareFew() => Bare(few);

    [Benchmark(Description = "redline, 10,000 words, 2 % changed: at most 1.5 times that")]
    public int Few() => Redlined(few);

    [Benchmark(Description = "DiffPlex, 10,000 words, 60 % rewritten")]
    public int BareMany() => Bare(many);

    [Benchmark(Description = "redline, 10,000 words, 60 % rewritten: at least 5 times faster than that")]
    public int Many() => Redlined(many);

    [Benchmark(Description = "redline, 50,000 words, 2 % changed: at most 6 times that of 10,000")]
    public int Longer() => Redlined(longer);

    [Benchmark(Description = "redline, 20,000 words with nothing in common: under 2 s and 200 MB")]
    public int Strangers() => Redlined(strangers);

    private static int Bare((string Old, string New) texts) => Differ.Instance.CreateDiffs(texts.Old, texts.New, ignoreWhiteSpace: false, ignoreCase: false, WordChunker.Instance).DiffBlocks.Count;

    private static int Redlined((string Old, string New) texts) => TextRedline.Between(texts.Old, texts.New).Runs.Count();
}
