using System.Globalization;
using DraftControl.Core.Entries;
using DraftControl.Core.Wordings;
using DraftControl.Tests.Support;
using DraftControl.Web.Accounts;
using Microsoft.Extensions.DependencyInjection;

namespace DraftControl.Benchmarks;

/// <summary>
/// Server time of the pages of a declaration with 5,000 open proposals, 5,000 contributions and 30,000 comments, as an editor for whom all
/// of them wait, as the server measures it; and the memory that its register takes.
/// </summary>
internal static class ScaleFigures
{
    private const int Rounds = 51;
    private const int Each = 5_000;
    private const int Threads = 1_000;
    private const int Comments = 30;
    private const string Path = "/declarations/sample";

    private static readonly string[] pages =
    [
        "/accessibility", $"{Path}/proposals", $"{Path}/proposals/worklist", $"{Path}/proposals/2500", $"{Path}/proposals/2500/decision", $"{Path}/record", $"{Path}/contributions", $"{Path}/contributions/2500", $"{Path}/discussions",
        $"{Path}/discussions/500", $"{Path}/clauses/c3", $"{Path}/draft", $"{Path}/answers", $"{Path}/clusters", $"{Path}/rounds", "/waiting",
    ];

    public static async Task Run()
    {
        using var sample = new SampleLedger();
        while (sample.Ledger.Read().Proposals.Count < Each)
        {
            sample.Propose();
            sample.Contribute("Nobody knew what it means.");
        }

        for (var thread = 1; thread <= Threads; thread++)
        {
            sample.Discuss((thread % 10) switch { 0 => new Topic.OnClause(new ClauseId(2 + (thread / 10 % 30))), < 5 => new Topic.OnProposal(thread * 5), _ => new Topic.OnContribution(thread * 5) }, Comments);
        }

        var before = GC.GetTotalMemory(forceFullCollection: true);
        using var site = RunningSite.With(("Data", sample.Folder), ("Demo", "false"), ("Logging:LogLevel:Default", "Error"));
        _ = site.Address;
        sample.AppointEditor(site.Services.GetRequiredService<AccountBook>().FindOrAdd(EmailAddress.Parse("editor@other.example")));
        var reader = await Somebody.SignedIn(site, "editor@other.example");
        using var clock = new ServerClock();
        var times = pages.ToDictionary(page => page, _ => new List<double>());
        for (var round = 0; round < ServerClock.WarmUp + Rounds; round++)
        {
            foreach (var page in pages)
            {
                var took = await clock.Time(async () =>
                {
                    using var answer = await reader.Get(page);
                    await answer.EnsureSuccessStatusCode().Content.ReadAsByteArrayAsync();
                });
                if (round >= ServerClock.WarmUp)
                {
                    times[page].Add(took);
                }
            }
        }

        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{sample.Ledger.Read().Seq} entries; {(GC.GetTotalMemory(forceFullCollection: true) - before) / 1024.0 / 1024.0:0} MiB kept by the site that reads them"));
        foreach (var (page, median) in times.Select(page => (page.Key, page.Value.Order().ElementAt(Rounds / 2))))
        {
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{median,9:0.00} ms  {median / times["/accessibility"].Order().ElementAt(Rounds / 2),5:0.0} x  {page}"));
        }
    }
}
