using System.Collections.Concurrent;
using System.Net;
using System.Text.RegularExpressions;

namespace DraftControl.Tests.Web.Seen;

/// <summary>What one reader sees, and where, once they have asked for everything and followed every link.</summary>
public sealed partial class Seen
{
    /// <summary>More addresses than a site of this size can have: a crawl that gets here runs in circles.</summary>
    private const int Most = 4000;

    private readonly ConcurrentDictionary<(Thing Thing, string Surface), string> where = new();

    /// <summary>How many addresses were asked for.</summary>
    public int Asked { get; private set; }

    /// <summary>How many answers there were of each kind of surface that showed something rather than a refusal.</summary>
    public ConcurrentDictionary<string, int> Answered { get; } = new();

    /// <summary>On which surfaces a thing was seen, each with one address; none where it was not.</summary>
    public IEnumerable<(string Surface, string Address)> Of(Thing thing) => where.Where(sighting => sighting.Key.Thing == thing).Select(sighting => (sighting.Key.Surface, sighting.Value)).OrderBy(sighting => sighting.Surface, StringComparer.Ordinal);

    /// <summary>Lets a reader look.</summary>
    /// <param name="reader">Who looks.</param>
    /// <param name="known">The addresses to begin with; those that the reader is led to are added, so that the next one tries them too.</param>
    /// <param name="clone">What anybody gets who clones the declaration.</param>
    public static async Task<Seen> By(Reader reader, ISet<string> known, string clone)
    {
        var (seen, own) = (new Seen(), new HashSet<string>(known, StringComparer.Ordinal));
        own.UnionWith(reader.Link is null ? [] : [reader.Link]);
        for (IReadOnlyCollection<string> next = [.. own]; next.Count > 0;)
        {
            var found = new ConcurrentBag<string>();
            await Parallel.ForEachAsync(next, new ParallelOptions { MaxDegreeOfParallelism = 4 }, async (address, _) => await seen.Ask(reader, address, found));
            next = [.. found.Distinct(StringComparer.Ordinal).Where(own.Add)];
            Assert.InRange(own.Count, 1, Most);
        }

        seen.Asked = own.Count;
        seen.Note("clone", Planted.Path, clone);
        foreach (var message in reader.Messages())
        {
            seen.Note("mail", reader.Mail!, message);
        }

        known.UnionWith(own.Where(address => !IsSecret(address)));
        return seen;
    }

    private async Task Ask(Reader reader, string address, ConcurrentBag<string> found)
    {
        using var answer = await reader.Get(address);
        var text = $"{await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken)}\n{answer.Headers}{answer.Content.Headers}";
        Assert.True(answer.StatusCode < HttpStatusCode.InternalServerError, $"{address} answers the {reader.Name} with {answer.StatusCode}.");
        if (answer.IsSuccessStatusCode)
        {
            Answered.AddOrUpdate(Surface(address), 1, (_, count) => count + 1);
        }

        Note(Surface(address), address, text);
        if (answer.Content.Headers.ContentType?.MediaType is "application/pdf")
        {
            // Its letters are packed, so that no word is found in it; it says what the version says.
            Note("downloads", address, (address.Contains("/versions/1.0/", StringComparison.Ordinal) ? Thing.ReleasedWords : Thing.ApprovedWords).Word);
        }

        foreach (var link in Links(answer, text).Select(link => WebUtility.HtmlDecode(link).Split('#')[0]).Where(IsToFollow))
        {
            found.Add(link);
        }
    }

    private void Note(string surface, string address, string text)
    {
        // A clone holds offices, also of councillors: that words stand together there is by design.
        var told = new Told(address, text);
        foreach (var thing in Thing.All.Where(thing => (thing.With is null || surface != "clone") && told.Tells(thing)))
        {
            where.TryAdd((thing, surface), address);
        }
    }

    private static string Surface(string address) =>
        address.StartsWith("/api/", StringComparison.Ordinal) || address.StartsWith("/openapi/", StringComparison.Ordinal) ? "API"
        : address.EndsWith(".atom", StringComparison.Ordinal) ? "feeds"
        : address.Contains("/search?", StringComparison.Ordinal) ? "search"
        : address is "/sitemap.xml" or "/robots.txt" ? "site map"
        : Download().IsMatch(address) ? "downloads"
        : "pages";

    private static IEnumerable<string> Links(HttpResponseMessage answer, string text) =>
        (answer.Content.Headers.ContentType?.MediaType is "text/html" ? Href().Matches(text).Select(match => match.Groups[1].Value) : [])
        .Concat(answer.Headers.Location is { } location ? [location.IsAbsoluteUri ? location.PathAndQuery : location.ToString()] : []);

    /// <summary>Pages of this site. Where one comes back to after signing in makes no other page of it.</summary>
    private static bool IsToFollow(string link) => link.StartsWith('/') && !link.StartsWith("//", StringComparison.Ordinal)
        && !link.StartsWith("/govuk/", StringComparison.Ordinal) && !link.Contains("returnUrl=", StringComparison.OrdinalIgnoreCase) && !link.Contains(".git", StringComparison.Ordinal);

    /// <summary>Whoever knows such an address may see what is there, or has been told a word by the address itself, so no reader tells it to another one.</summary>
    private static bool IsSecret(string address) => address.StartsWith("/signing/", StringComparison.Ordinal) || address.Contains("key=", StringComparison.Ordinal)
        || Thing.All.Any(thing => thing.With is null && address.Contains(thing.Word, StringComparison.OrdinalIgnoreCase));

    [GeneratedRegex("href=\"([^\"]+)\"")]
    private static partial Regex Href();

    [GeneratedRegex(@"/text\.(md|html|pdf)$|signatories\.(csv|json)|answers\.csv|disposition\.csv|was\.json|handler=Markdown")]
    private static partial Regex Download();
}
