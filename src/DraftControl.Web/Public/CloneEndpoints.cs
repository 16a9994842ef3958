using System.Text.RegularExpressions;
using DraftControl.Core.Entries;
using DraftControl.Core.People;
using DraftControl.Git;
using DraftControl.Web.Declarations;
using Microsoft.Net.Http.Headers;

namespace DraftControl.Web.Public;

/// <summary>
/// <c>git clone …/declarations/slug.git</c>, by the simplest of Git's protocols: plain files. Only files that a repository
/// for everybody has are ever opened, by name.
/// </summary>
public static partial class CloneEndpoints
{
    private const string Forever = "public, max-age=31536000, immutable";

    public static void MapClones(this IEndpointRouteBuilder site) =>
        site.MapMethods("/declarations/{slug}.git/{**file}", [HttpMethods.Get, HttpMethods.Head], Serve).AllowAnonymous().ExcludeFromDescription();

    private static IResult Serve(string slug, string? file, DeclarationBook declarations, Clones clones, HttpResponse response)
    {
        if (ContentType(file ?? "") is not { } type || !Slug.TryParse(slug, provider: null, out var parsed) || declarations.Find(parsed) is not { } ledger)
        {
            return NotFound();
        }

        try
        {
            return clones.Of(ledger) is { } repository ? Send(Path.Combine(repository, file!), type, response) : NotFound();
        }
        catch (Exception e) when (e is LedgerUnavailableException or UnreadableLedgerException or InvalidOperationException)
        {
            response.Headers.RetryAfter = "30";
            return Results.Text("The copy of this record cannot be made just now. Try again later.", statusCode: StatusCodes.Status503ServiceUnavailable);
        }
    }

    private static IResult Send(string path, string type, HttpResponse response)
    {
        if (!File.Exists(path))
        {
            return NotFound();
        }

        // An object is named by what it holds; what names the newest one changes.
        response.Headers[HeaderNames.CacheControl] = type.StartsWith("application/", StringComparison.Ordinal) ? Forever : "no-cache";
        return Results.File(path, type, lastModified: File.GetLastWriteTimeUtc(path), enableRangeProcessing: true);
    }

    /// <summary>In words of its own, so that no page is made for each of the many files that a clone looks for in vain.</summary>
    private static IResult NotFound() => Results.Text("Not found", statusCode: StatusCodes.Status404NotFound);

    /// <summary>The type of a file that may be asked for; null for every other path.</summary>
    private static string? ContentType(string file) =>
        file is "HEAD" or "info/refs" or "objects/info/packs" ? "text/plain; charset=utf-8"
        : LooseObject().IsMatch(file) ? "application/x-git-loose-object"
        : !Pack().IsMatch(file) ? null
        : file.EndsWith(".pack", StringComparison.Ordinal) ? "application/x-git-packed-objects"
        : "application/x-git-packed-objects-toc";

    [GeneratedRegex(@"\Aobjects/[0-9a-f]{2}/[0-9a-f]{38}\z", RegexOptions.CultureInvariant)]
    private static partial Regex LooseObject();

    [GeneratedRegex(@"\Aobjects/pack/pack-[0-9a-f]{40}\.(pack|idx)\z", RegexOptions.CultureInvariant)]
    private static partial Regex Pack();
}
