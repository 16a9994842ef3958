using System.Security.Cryptography;
using System.Text;
using DraftControl.Core.Entries;
using DraftControl.Core.People;
using DraftControl.Core.Registers;
using DraftControl.Git;
using DraftControl.Web.Declarations;
using DraftControl.Web.Evidence;
using Version = DraftControl.Core.Registers.Version;

namespace DraftControl.Web.Public;

/// <summary>A version to keep: its Markdown to the byte, one HTML file, or PDF. Only for those who may see the version.</summary>
public static class DownloadEndpoints
{
    /// <summary>How the page of a version says that there is no PDF, and the answer of its address.</summary>
    public const string NoPdf = "This server cannot make a PDF, because Chromium is not installed on it. Download the text as one HTML file and print that as PDF.";

    private sealed record Asked(Ledger Ledger, Register Register, Version Version, Files Files)
    {
        public string Name(string extension) => $"{Ledger.Slug}-{Version.Number}.{extension}";

        public string Page => $"/declarations/{Ledger.Slug}/versions/{Version.Number}";
    }

    public static void MapDownloads(this IEndpointRouteBuilder site)
    {
        var versions = site.MapGroup("/declarations/{slug}/versions/{number}").AllowAnonymous().ExcludeFromDescription().WithSecurityHeadersPolicy(Security.SecurityHeaders.OfDownloads);
        versions.MapGet("/text.md", Markdown);
        versions.MapGet("/fingerprint.txt", (string slug, string number, Access access) => Find(access, slug, number) is { } asked
            ? Results.File(Encoding.UTF8.GetBytes(Fingerprint.Of(asked.Register, asked.Version, asked.Ledger.Slug, asked.Files)), "text/plain; charset=utf-8", $"{asked.Ledger.Slug}-{asked.Version.Number}-fingerprint.txt")
            : Results.NotFound());
        versions.MapGet("/text.html", (string slug, string number, Access access, VersionDocument document) => Find(access, slug, number) is { } asked
            ? Results.File(Encoding.UTF8.GetBytes(Html(document, asked)), "text/html; charset=utf-8", asked.Name("html"))
            : Results.NotFound());
        versions.MapGet("/text.pdf", Pdf);
    }

    /// <summary>The text has no byte more than the ledger's, so its fingerprint stands beside it: in the header that is for that (RFC 9530), and in a file.</summary>
    private static IResult Markdown(string slug, string number, Access access, HttpResponse response)
    {
        if (Find(access, slug, number) is not { } asked)
        {
            return Results.NotFound();
        }

        var text = asked.Files[asked.Files.TextPath]!;
        response.Headers["Repr-Digest"] = $"sha-256=:{Convert.ToBase64String(SHA256.HashData(text))}:";
        response.Headers["DraftControl-Entry"] = asked.Version.Commit.ToString();
        response.Headers.Link = $"<{asked.Page}/fingerprint.txt>; rel=\"describedby\"";
        return Results.File(text, "text/markdown; charset=utf-8", asked.Name("md"));
    }

    private static async Task<IResult> Pdf(string slug, string number, Access access, VersionDocument document, PdfPrinter printer, HttpResponse response, CancellationToken cancel)
    {
        if (Find(access, slug, number) is not { } asked)
        {
            return Results.NotFound();
        }

        if (!printer.IsHere)
        {
            return Results.Text(NoPdf, statusCode: StatusCodes.Status404NotFound);
        }

        if (await printer.Print(asked.Version.Commit.ToString(), Html(document, asked), cancel) is { } file)
        {
            return Results.File(file, "application/pdf", asked.Name("pdf"));
        }

        response.Headers.RetryAfter = "60";
        return Results.Text("The PDF cannot be made just now. Try again in a minute, or download the HTML file.", statusCode: StatusCodes.Status503ServiceUnavailable);
    }

    private static string Html(VersionDocument document, Asked asked) => document.Of(asked.Register, asked.Version, asked.Files, asked.Page);

    private static Asked? Find(Access access, string slug, string number) =>
        Slug.TryParse(slug, provider: null, out var name) && access.Declarations.Find(name) is { } ledger && ledger.Read() is var register
        && access.Visibility.Sees(register)
        && VersionNumber.TryParse(number, provider: null, out var parsed) && register.Find(parsed) is { } version && access.Visibility.Sees(register, version)
            ? new Asked(ledger, register, version, ledger.FilesAt(version.Commit))
            : null;
}
