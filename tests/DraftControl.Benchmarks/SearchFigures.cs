using System.Diagnostics;
using System.Globalization;
using DraftControl.Core.Registers;
using DraftControl.Web;
using DraftControl.Web.Search;
using Microsoft.AspNetCore.Mvc.Testing;

namespace DraftControl.Benchmarks;

/// <summary>
/// Search in a declaration of 5,000 proposals, 5,000 contributions, and 20,000 answers and decisions, so 30,000 texts by people: how
/// long the index takes to be made, how large it is, how long it takes to follow one entry, and how long a search takes, asked of the
/// index and of the page. The ledger is a real one, of real entries.
/// </summary>
internal static class SearchFigures
{
    private const int Rounds = 51;
    private const int Each = 5_000;
    private const int Answers = 10_000;

    private static readonly (string Name, string Query)[] queries =
    [
        ("one word, seldom", "vocabulary1999"),
        ("one word, usual", "word40"),
        ("two words", "word12 word90"),
        ("a phrase", "\"Say plainly what number\""),
        ("the beginning of a word", "word2"),
        ("one letter", "w"),
        ("a word of every text", "word0"),
        ("nothing", "elephants"),
    ];

    public static void Run()
    {
        using var sample = new SampleLedger();
        var chance = new Random(1);
        while (sample.Ledger.Read().Proposals.Count < Each)
        {
            sample.Propose(Words(chance));
            sample.Contribute(Words(chance));
        }

        for (var answer = 0; answer < Answers; answer++)
        {
            sample.PutOff(1 + (answer % Each), Words(chance));
            sample.AnswerLater(1 + (answer % Each), Words(chance));
        }

        var register = sample.Ledger.Read();
        Console.WriteLine($"{register.Seq} entries, {register.Proposals.Count} proposals, {register.Contributions.Count} contributions, {register.Entries.Count(recorded => recorded.Entry.Reason is not null)} texts");
        using var site = new WebApplicationFactory<DataFolder>().WithWebHostBuilder(host => host
            .UseSetting("Data", sample.Folder)
            .UseSetting("Demo", "false")
            .UseSetting("Logging:LogLevel:Default", "Error"));
        Index(sample, register);
        Ask(site.CreateClient());
    }

    private static void Index(SampleLedger sample, Register register)
    {
        var file = new IndexFile(Path.Combine(sample.Folder, "apart", "search.db"));
        var index = new SearchIndex(sample.Ledger, file);
        var before = Environment.CpuUsage.TotalTime;
        Tell("index made", Time(index.Follow));
        Tell("of the processor for that", (Environment.CpuUsage.TotalTime - before).TotalMilliseconds);
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"its size  {new FileInfo(file.Path).Length / 1024.0 / 1024.0:0.0} MiB, of {register.Entries.Sum(recorded => recorded.Entry.Reason?.ToString().Length ?? 0) / 1024.0 / 1024.0:0.0} MiB of text"));
        Tell("one entry followed", Median(() => sample.Contribute("One more point."), index.Follow));
    }

    private static void Ask(HttpClient http)
    {
        using var clock = new ServerClock();
        for (var time = 0; time < ServerClock.WarmUp; time++)
        {
            http.GetStringAsync(Address("first")).GetAwaiter().GetResult();
        }

        foreach (var (name, query) in queries)
        {
            var address = Address(query);
            var page = http.GetStringAsync(address).GetAwaiter().GetResult();
            var found = page.Contains("All (", StringComparison.Ordinal) ? page.Split("All (")[1].Split(')')[0] : "0";
            var before = Environment.CpuUsage.TotalTime;
            var median = Enumerable.Range(0, Rounds).Select(_ => clock.Time(() => http.GetStringAsync(address)).GetAwaiter().GetResult()).Order().ElementAt(Rounds / 2);
            var processor = (Environment.CpuUsage.TotalTime - before).TotalMilliseconds / Rounds;
            Tell(string.Create(CultureInfo.InvariantCulture, $"page, {processor:0.0} ms of the processor, {name}: {query}, found {found}"), median);
        }
    }

    private static Uri Address(string query) => new($"/declarations/sample/search?q={Uri.EscapeDataString(query)}", UriKind.Relative);

    /// <summary>Forty words, of which few are usual and many seldom, as in any language; the first is in every text.</summary>
    private static string Words(Random chance) => "word0 " + string.Join(' ', Enumerable.Range(0, 40).Select(_ =>
        (int)(5_000 * Math.Pow(chance.NextDouble(), 3)) is var rank && rank < 1_000 ? $"word{rank}" : $"vocabulary{rank}")) + ".";

    private static double Median(Action before, Action act) => Enumerable.Range(0, Rounds).Select(_ =>
    {
        before();
        return Time(act);
    }).Order().ElementAt(Rounds / 2);

    private static double Time(Action act)
    {
        var start = Stopwatch.GetTimestamp();
        act();
        return Stopwatch.GetElapsedTime(start).TotalMilliseconds;
    }

    private static void Tell(string what, double milliseconds) => Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{milliseconds,9:0.00} ms  {what}"));
}
