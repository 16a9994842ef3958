using BenchmarkDotNet.Attributes;
using DraftControl.Core.Wordings;

namespace DraftControl.Benchmarks;

/// <summary>Combining, on the real cases beside the checkout (<c>../shared</c>, or <c>DRAFTCONTROL_SHARED</c>).</summary>
public class CombinationBenchmarks
{
    private (string Base, string Ours, string Theirs) median;
    private string[] history = [];

    [GlobalSetup]
    public void Setup()
    {
        var cases = Path.Combine(Environment.GetEnvironmentVariable("DRAFTCONTROL_SHARED") ?? Path.Combine(Checkout(), "..", "shared"), "cases");
        var merges = Directory.EnumerateFiles(Path.Combine(cases, "merges"), "base.md", SearchOption.AllDirectories)
            .Select(file => (File.ReadAllText(file), Beside(file, "ours.md"), Beside(file, "theirs.md")))
            .Where(merge => TextCombination.Complaint(merge.Item1, merge.Item2, merge.Item3) is null)
            .OrderBy(merge => merge.Item1.Length).ToList();
        median = merges[merges.Count / 2];
        history = [.. Directory.EnumerateFiles(Path.Combine(cases, "policy-history"), "*.md").Order(StringComparer.Ordinal).Select(File.ReadAllText)];
    }

    [Benchmark(Description = "the median real case: under 5 ms")]
    public bool Median() => TextCombination.Of(median.Base, median.Ours, median.Theirs).IsClean;

    [Benchmark(Description = "a policy's history, 61 versions with origins: under 1 s")]
    public int History()
    {
        var known = Outline.Of(history[0]).Clauses.Select(clause => (clause.Wording, Origins.All(clause.Wording.Words.Count, Origin.StartingText))).ToList();
        for (var version = 1; version < history.Length; version++)
        {
            var wordings = Outline.Of(history[version]).Clauses.Select(clause => clause.Wording).ToList();
            known = [.. wordings.Zip(OriginTracing.Carried(known, wordings, new Origin.Proposed(version)))];
        }

        return known.Sum(clause => clause.Item2.Runs.Count);
    }

    private static string Beside(string file, string name) => File.ReadAllText(Path.Combine(Path.GetDirectoryName(file)!, name));

    private static string Checkout()
    {
        var folder = AppContext.BaseDirectory;
        while (!File.Exists(Path.Combine(folder, "DraftControl.sln")))
        {
            folder = Path.GetDirectoryName(folder) ?? throw new InvalidOperationException("Run the benchmarks from a checkout, or name the folder of the cases in DRAFTCONTROL_SHARED.");
        }

        return folder;
    }
}
