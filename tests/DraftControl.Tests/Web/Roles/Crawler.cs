using System.Net;
using System.Text.RegularExpressions;

namespace DraftControl.Tests.Web.Roles;

/// <summary>Opens addresses, those that it is given and those that it finds in what is answered, and notes what the server fails at.</summary>
internal sealed partial class Crawler
{
    private const int AtOnce = 4;

    /// <summary>What nobody types and a program may: to go behind any address.</summary>
    private static readonly string[] oddities =
    [
        "?handler=Nothing&id=%00&number=-1&p=99999999999999999999&before=-5&date=31+2+2026&from=%F0%9F%92%A9&state[]=x",
        $"?q={Uri.EscapeDataString(new string('a', 3000))}&Find=x&By=y&Number=1&Number=x&Number=99999&id=&id=..%2F..",
        "?returnUrl=%2F%2Felsewhere.example&ReturnUrl=https:%2F%2Felsewhere.example&unsent=00000000000000000000000000000001&since=2147483648&clause=c99&op=Move",
        "?format=pdf&version=9.9&class=%3Cscript%3E&organisation=%27+OR+1%3D1--&kind=opened%00&To=x&From=y&Chosen=maybe&handler=Picture",
    ];

    private readonly HashSet<string> opened = new(StringComparer.Ordinal);
    private readonly List<string> failures = [];

    /// <summary>The distinct addresses that were opened.</summary>
    public IReadOnlyCollection<string> Opened => opened;

    /// <summary>How many requests there were.</summary>
    public int Count { get; private set; }

    public IReadOnlyList<string> Failures => failures;

    /// <summary>Opens addresses as somebody, each also with an odd query, and then addresses found there that nobody has opened yet.</summary>
    /// <param name="who">Who opens them: the number of a reader, so that several readers use every odd query.</param>
    /// <param name="caller">The same.</param>
    /// <param name="addresses">What to begin with.</param>
    /// <param name="mostFound">How many found addresses are opened.</param>
    public async Task Open(int who, Caller caller, IReadOnlyList<string> addresses, int mostFound)
    {
        var found = new Queue<string>();
        await Open(caller, [.. addresses, .. addresses.Select(address => address.Split('?')[0] + oddities[who % oddities.Length])], found);
        for (var left = mostFound; left > 0 && found.Count > 0;)
        {
            var some = Enumerable.Range(0, Math.Min(AtOnce, found.Count)).Select(_ => found.Dequeue()).Distinct().Where(address => !opened.Contains(address)).ToList();
            await Open(caller, some, found);
            left -= some.Count;
        }
    }

    private async Task Open(Caller caller, IReadOnlyList<string> addresses, Queue<string> found)
    {
        opened.UnionWith(addresses);
        foreach (var some in addresses.Chunk(AtOnce))
        {
            foreach (var (address, heard) in await Task.WhenAll(some.Select(async address => (address, await caller.Ask(HttpMethod.Get, address, Asked.At())))))
            {
                Count++;
                if (heard.Status >= HttpStatusCode.InternalServerError)
                {
                    failures.Add($"{caller.Email}: {(int)heard.Status} {address}");
                }

                foreach (var link in Link().Matches(heard.Text).Select(match => WebUtility.HtmlDecode(match.Groups[1].Value)).Append(heard.Location ?? address).Select(link => Local(address, link)).OfType<string>())
                {
                    found.Enqueue(link);
                }
            }
        }
    }

    /// <summary>An address of this site without what comes after <c>#</c>; null for another site's.</summary>
    private static string? Local(string from, string link) =>
        Uri.TryCreate(new Uri(new Uri("http://site"), from), link, out var address) && address.Host is "site" or "127.0.0.1" or "localhost" ? address.PathAndQuery : null;

    /// <summary>In pages, feeds and the site map.</summary>
    [GeneratedRegex("""(?:href="|src="|action="|<loc>)([^"<]+)""")]
    private static partial Regex Link();
}
