using DraftControl.Tests.Support;
using Microsoft.Playwright;

namespace DraftControl.Tests.Browser;

/// <summary>What a first visit costs on a slow connection: each page with its styles, script and picture, as it came over the wire, from this site alone.</summary>
public sealed class BudgetTests(Chromium chromium, DemoSite demo) : IClassFixture<DemoSite>
{
    private const long Most = 150_000;

    [Theory]
    [InlineData(null)]
    [InlineData("rep@northam.example")]
    public async Task A_first_visit_to_any_page_takes_at_most_150_KB_and_asks_no_other_host(string? email)
    {
        var page = email is null ? await chromium.Open(demo.Site) : await chromium.SignedIn(demo.Site, email);
        var network = await page.Context.NewCDPSessionAsync(page);
        await network.SendAsync("Network.enable");
        await network.SendAsync("Network.setCacheDisabled", new() { ["cacheDisabled"] = true });
        var (bytes, hosts, costs) = (0.0, new HashSet<string>(), new List<(double Bytes, string Address)>());
        network.Event("Network.loadingFinished").OnEvent += (_, finished) => bytes += finished!.Value.GetProperty("encodedDataLength").GetDouble();
        page.Request += (_, request) => hosts.Add(new Uri(request.Url).Authority);

        foreach (var address in demo.Site.Pages().Select(demo.Address))
        {
            bytes = 0;
            try
            {
                await page.GotoAsync(address);

                // What the network says may come a moment after the page.
                for (var waited = 0; bytes == 0 && waited < 40; waited++)
                {
                    await Task.Delay(50, TestContext.Current.CancellationToken);
                }

                costs.Add((bytes, address));
            }
            catch (PlaywrightException download) when (download.Message.Contains("Download is starting", StringComparison.Ordinal))
            {
                // A file, not a page.
            }
        }

        var dearest = costs.OrderByDescending(cost => cost.Bytes).ToList();
        TestContext.Current.TestOutputHelper!.WriteLine(string.Join('\n', dearest.Select(cost => $"{cost.Bytes / 1000:0.0} KB {cost.Address}")));
        Assert.Equal([demo.Site.Address.Authority], hosts);
        Assert.All(costs, cost => Assert.InRange(cost.Bytes, 1, Most));
    }
}
