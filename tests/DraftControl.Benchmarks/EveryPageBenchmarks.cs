using System.Net;
using BenchmarkDotNet.Attributes;
using BenchmarkDotNet.Engines;
using DraftControl.Tests.Support;

namespace DraftControl.Benchmarks;

/// <summary>Server time of every page that there is, in the demo, as a visitor and as a steward: what answers them with a page, asked again and again over loopback.</summary>
[SimpleJob(RunStrategy.Monitoring, launchCount: 1, warmupCount: 10, iterationCount: 31, invocationCount: 1)]
public class EveryPageBenchmarks
{
    private static readonly Lazy<DemoSite> demo = new(() => new DemoSite());
    private static readonly Dictionary<string, Somebody> readers = [];

    /// <summary>Who asks, and for what.</summary>
    public static IEnumerable<string> Asked() =>
    [
        .. from email in new[] { "visitor", "steward@centre.example" }
           from page in demo.Value.Site.Pages()
           let address = demo.Value.Address(page)
           where Reader(email).Open(address).GetAwaiter().GetResult().Status == HttpStatusCode.OK
           select $"{email} {address}",
    ];

    [ParamsSource(nameof(Asked))]
    public string Page { get; set; } = "";

    [Benchmark(Description = "page")]
    public HttpStatusCode Open()
    {
        var (email, address) = (Page.Split(' ')[0], Page.Split(' ')[1]);
        return Reader(email).Open(address).GetAwaiter().GetResult().Status;
    }

    private static Somebody Reader(string email) => readers.TryGetValue(email, out var known) ? known
        : readers[email] = email == "visitor" ? new Somebody(demo.Value.Site) : Somebody.SignedIn(demo.Value.Site, email).GetAwaiter().GetResult();
}
