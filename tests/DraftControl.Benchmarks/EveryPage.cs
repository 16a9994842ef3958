using System.Globalization;
using System.Net;
using DraftControl.Tests.Support;

namespace DraftControl.Benchmarks;

/// <summary>
/// Server time of every page that there is, in the demo, as a visitor and as a steward: the median of many rounds
/// through all pages, in milliseconds and as a multiple of the plainest page, slowest first.
/// </summary>
internal static class EveryPage
{
    private const int Rounds = 31;
    private const int WarmUp = 8;
    private const string Plainest = "/accessibility";

    public static async Task Run()
    {
        using var demo = new DemoSite();
        foreach (var (name, reader) in new[] { ("visitor", new Somebody(demo.Site)), ("steward", await Somebody.SignedIn(demo.Site, "steward@centre.example")) })
        {
            var medians = await Medians(reader, [.. demo.Site.Pages().Select(demo.Address)]);
            foreach (var (address, median) in medians.OrderByDescending(page => page.Value))
            {
                Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{name}  {median,7:0.00} ms  {median / medians[Plainest],5:0.0} x  {address}"));
            }
        }
    }

    private static async Task<Dictionary<string, double>> Medians(Somebody reader, IReadOnlyList<string> addresses)
    {
        using var clock = new ServerClock();
        var times = addresses.ToDictionary(address => address, _ => new List<double>());
        for (var round = 0; round < WarmUp + Rounds; round++)
        {
            foreach (var address in addresses)
            {
                var found = false;
                var took = await clock.Time(async () =>
                {
                    using var answer = await reader.Get(address);
                    await answer.Content.ReadAsByteArrayAsync();
                    found = answer.StatusCode == HttpStatusCode.OK;
                });
                if (round >= WarmUp && found)
                {
                    times[address].Add(took);
                }
            }
        }

        return times.Where(page => page.Value.Count > 0).ToDictionary(page => page.Key, page => page.Value.Order().ElementAt(page.Value.Count / 2));
    }
}
