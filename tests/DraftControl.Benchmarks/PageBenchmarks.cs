using BenchmarkDotNet.Attributes;
using DraftControl.Web;
using Microsoft.AspNetCore.Mvc.Testing;

namespace DraftControl.Benchmarks;

/// <summary>Server time of the pages that people open most, with 1,000 proposals: no network, one visitor.</summary>
public class PageBenchmarks
{
    private SampleLedger sample = null!;
    private WebApplicationFactory<DataFolder> site = null!;
    private HttpClient http = null!;

    [GlobalSetup]
    public void Setup()
    {
        sample = new SampleLedger();
        while (sample.Ledger.Read().Proposals.Count < 1_000)
        {
            sample.Propose();
        }

        site = new WebApplicationFactory<DataFolder>().WithWebHostBuilder(host => host
            .UseSetting("Data", sample.Folder)
            .UseSetting("Demo", "false")
            .UseSetting("Logging:LogLevel:Default", "Error"));
        http = site.CreateClient();
    }

    [Benchmark(Description = "draft")]
    public string Draft() => Get("/declarations/sample/draft");

    [Benchmark(Description = "list of 1,000 proposals")]
    public string Proposals() => Get("/declarations/sample/proposals");

    [Benchmark(Description = "proposal")]
    public string Proposal() => Get("/declarations/sample/proposals/500");

    [Benchmark(Description = "record of changes")]
    public string Record() => Get("/declarations/sample/record");

    [Benchmark(Description = "record of changes, filtered")]
    public string Filtered() => Get("/declarations/sample/record?kind=proposed&clause=c3");

    [Benchmark(Description = "clause")]
    public string Clause() => Get("/declarations/sample/clauses/c3");

    [Benchmark(Description = "search")]
    public string Search() => Get("/declarations/sample/search?q=people");

    [GlobalCleanup]
    public void Cleanup()
    {
        http.Dispose();
        site.Dispose();
        sample.Dispose();
    }

    private string Get(string path)
    {
        using var answer = http.GetAsync(new Uri(path, UriKind.Relative)).GetAwaiter().GetResult().EnsureSuccessStatusCode();
        return answer.Content.ReadAsStringAsync().GetAwaiter().GetResult();
    }
}
