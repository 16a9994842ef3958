using BenchmarkDotNet.Attributes;
using DraftControl.Core.Wordings;

namespace DraftControl.Benchmarks;

/// <summary>Combining, on the real cases beside the checkout (<c>../shared</c>, or <c>DRAFTCONTROL_SHARED</c>), and what becomes of open proposals when one is accepted.</summary>
public class CombinationBenchmarks
{
    private const int OpenProposals = 1_000;

    private (string Base, string Ours, string Theirs) median;
    private string[] history = [];
    private Draft current = null!;
    private List<(Draft Base, Draft Proposed, IReadOnlyList<Change> Changes)> proposals = [];

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

        var clauses = SampleText.Pair(6_000, 0).Old.Split("\n\n", StringSplitOptions.RemoveEmptyEntries)
            .Select((text, index) => Clause(index + 1, text)).ToList();
        var read = new Draft(clauses);
        current = new Draft(clauses.Select(clause => clause.Id.Value == 7 ? Clause(7, "Accepted " + clause.Span.Trim()) : clause));
        proposals = [.. Enumerable.Range(0, OpenProposals).Select(number =>
        {
            var reworded = clauses[number % clauses.Count];
            Change change = new Change.Reword(reworded.Id);
            return (read, new Draft(clauses.Select(clause => clause.Id == reworded.Id ? Clause(clause.Id.Value, clause.Span.Trim() + " Proposed.") : clause)), (IReadOnlyList<Change>)[change]);
        })];
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

    [Benchmark(Description = "the fit of 1,000 open proposals after an acceptance: under 50 ms")]
    public int Fit() => proposals.Count(proposal => Combination.Of(proposal.Base, current, proposal.Proposed, proposal.Changes).Fit is not DraftControl.Core.Wordings.Fit.NeedsRewording);

    private static Clause Clause(int id, string text)
    {
        var span = text + "\n\n";
        return new(new ClauseId(id), span, Origins.All(Wording.Of(span).Words.Count, Origin.StartingText));
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
