using System.Collections.Concurrent;
using System.Globalization;
using System.Net;
using DraftControl.Core.People;
using DraftControl.Git;
using DraftControl.Git.Signing;
using DraftControl.Git.Verification;
using DraftControl.Tests.Support;

namespace DraftControl.Tests.Web;

/// <summary>Sixteen people write through the web application at once while it is killed: what was acknowledged is there, once.</summary>
public sealed class KilledServerTests
{
    private const int Writers = 16;

    /// <summary>How many writes in all: a tenth of the real count, unless <c>DRAFTCONTROL_WRITES</c> says otherwise.</summary>
    private static readonly int writes = int.Parse(Environment.GetEnvironmentVariable("DRAFTCONTROL_WRITES") ?? "200", CultureInfo.InvariantCulture);

    [Fact]
    public async Task Every_acknowledged_write_outlives_the_server()
    {
        var data = Directory.CreateTempSubdirectory("draftcontrol-").FullName;
        try
        {
            var acknowledged = new ConcurrentBag<int>();
            var tokens = new ConcurrentDictionary<string, string>();
            ApiClient Client(Uri address, string email) => new(address, tokens.GetOrAdd(email, who => ServerProcess.Token(data, who)));

            using (var first = await ServerProcess.Start(data))
            {
                using var declaration = await ApiDeclaration.Started(email => Client(first.Address, email));
                var tip = await declaration.Tip();
                var race = Write(declaration, tip, acknowledged, from: 0, count: writes);
                await Until(() => acknowledged.Count >= writes / 2);
                first.Kill();
                await race;
            }

            var survived = acknowledged.Count;
            using (var second = await ServerProcess.Start(data))
            {
                using var northam = Client(second.Address, "rep@northam.example");
                using var steward = Client(second.Address, "steward@centre.example");
                var tip = (await steward.Get(ApiDeclaration.Path)).Json.GetProperty("tip").GetString()!;
                Assert.Equal(HttpStatusCode.Created, (await Propose(northam, tip, writes)).Status);
                acknowledged.Add(writes);

                // Whoever got no answer sends the form again; whoever got one and sends it again changes nothing.
                using var again = new SemaphoreSlim(Writers);
                await Task.WhenAll(Enumerable.Range(0, writes).Select(async number =>
                {
                    await again.WaitAsync(TestContext.Current.CancellationToken);
                    try
                    {
                        // The base of the first round is an older entry, which is accepted.
                        Assert.Equal(HttpStatusCode.Created, (await Propose(northam, bases[number], number)).Status);
                        acknowledged.Add(number);
                    }
                    finally
                    {
                        again.Release();
                    }
                }));
            }

            Assert.InRange(survived, writes / 2, writes);
            AssertWhole(data, acknowledged.Distinct().Count());
        }
        finally
        {
            Directory.Delete(data, recursive: true);
        }
    }

    private readonly ConcurrentDictionary<int, string> bases = new();

    private async Task Write(ApiDeclaration declaration, string tip, ConcurrentBag<int> acknowledged, int from, int count)
    {
        var next = from - 1;
        for (var number = from; number < from + count; number++)
        {
            bases[number] = tip;
        }

        await Task.WhenAll(Enumerable.Range(0, Writers).Select(_ => Task.Run(async () =>
        {
            for (var number = Interlocked.Increment(ref next); number < from + count; number = Interlocked.Increment(ref next))
            {
                try
                {
                    if ((await Propose(declaration.Northam, tip, number)).Status == HttpStatusCode.Created)
                    {
                        acknowledged.Add(number);
                    }
                }
                catch (HttpRequestException)
                {
                    // The server is gone; nothing was acknowledged.
                    return;
                }
            }
        })));
    }

    private static Task<ApiClient.Answer> Propose(ApiClient by, string tip, int number) => by.Post(
        $"{ApiDeclaration.Path}/proposals",
        new { title = $"Number {number}", reason = "It is plainer.", @base = tip, changes = new[] { new { op = "reword", clause = "c3", wording = $"We will repair {number} pipes." } } },
        key: $"write-{number}");

    private static async Task Until(Func<bool> so)
    {
        while (!so())
        {
            await Task.Delay(5, TestContext.Current.CancellationToken);
        }
    }

    private static void AssertWhole(string data, int proposals)
    {
        using var key = SigningKey.In(data);
        using var ledger = Ledger.Open(data, Slug.Parse("sharing"), key);
        var register = ledger.Read();

        Assert.Equal(writes + 1, proposals);
        Assert.Equal(proposals, register.Proposals.Count);
        Assert.Equal(proposals, register.Proposals.Values.Select(proposal => proposal.Title).Distinct().Count());
        Assert.Equal(register.Seq, register.Entries.Select(entry => entry.Entry.Id).Distinct().Count());
        Assert.Empty(LedgerVerification.Of(ledger.Path).Faults);
        var (code, output) = StockGit.Run(ledger.Path, "fsck", "--strict", "--no-progress", "--no-dangling");
        Assert.Equal((0, ""), (code, output));
    }
}
