using System.Text.Encodings.Web;
using DraftControl.Core.Entries;
using DraftControl.Core.Registers;
using DraftControl.Web.Texts;
using Microsoft.AspNetCore.Html;
using Version = DraftControl.Core.Registers.Version;

namespace DraftControl.Web.Public;

/// <summary>
/// A version as one HTML file that needs nothing else: to keep, to pass on, to print. It says what it is, every clause has
/// its number, and it ends with the fingerprint.
/// </summary>
public sealed class VersionDocument(ClauseHtml markdown, Licence licence, SiteAddress site)
{
    private static readonly string style = Style();

    /// <param name="register">The declaration.</param>
    /// <param name="version">The version.</param>
    /// <param name="files">The files of the version.</param>
    /// <param name="path">The page of the version on this site.</param>
    public string Of(Register register, Version version, Files files, string path)
    {
        var main = new HtmlContentBuilder();
        foreach (var clause in files.Draft.Shown())
        {
            Clause(main, clause);
        }

        return Around($"{register.Title}, version {version.Number}", register, version, path, main, register.Opening.Language.ToString());
    }

    /// <summary>The same file around something else that tells of a version.</summary>
    /// <param name="title">What it is.</param>
    /// <param name="register">The declaration.</param>
    /// <param name="version">The version.</param>
    /// <param name="path">The page of the version on this site.</param>
    /// <param name="html">What it tells.</param>
    public string Around(string title, Register register, Version version, string path, string html) => Around(title, register, version, path, new HtmlString(html), "en");

    private string Around(string title, Register register, Version version, string path, IHtmlContent main, string language)
    {
        var state = version.Release is { } release ? $"Released on {release.At.DayInWords()}" : $"Approved on {version.Approval.At.DayInWords()}, not released yet";
        var html = new HtmlContentBuilder();
        html.AppendHtml("<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n");

        // Whoever opens the file runs and fetches nothing by it.
        html.AppendHtml("<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'\">\n<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n");
        html.AppendFormat("<title>{0}</title>\n", title).AppendHtml("<style>").AppendHtml(style).AppendHtml("</style>\n</head>\n<body>\n");
        html.AppendFormat("<header><p class=\"version\">{0}</p><p>{1}</p><p><a href=\"{2}\">{2}</a></p></header>\n<main lang=\"{3}\">\n", $"Version {version.Number}", state, site.Of(path), language);
        html.AppendHtml(main).AppendHtml("</main>\n<footer lang=\"en\">\n<h2>Fingerprint</h2>\n");
        html.AppendFormat("<dl><dt>Commit</dt><dd class=\"hash\">{0}</dd><dt>SHA-256 of the text</dt><dd class=\"hash\">{1}</dd><dt>Licence</dt><dd>{2}</dd></dl>\n", version.Commit, version.Approval.Text, licence.Name);
        html.AppendHtml("</footer>\n</body>\n</html>\n");

        using var text = new StringWriter();
        html.WriteTo(text, HtmlEncoder.Default);
        return text.ToString();
    }

    private void Clause(HtmlContentBuilder html, ShownClause clause)
    {
        // The title is the heading of the whole file, and what stands below it follows.
        var element = clause.Heading == 0 ? "div" : FormattableString.Invariant($"h{clause.Heading - 1}");
        html.AppendFormat("<div class=\"{0}\" id=\"{1}\"><span class=\"number\">{2}</span>", clause.Css, clause.Clause.Id, clause.Number?.ToString() ?? "");
        html.AppendHtml($"<{element}>").AppendHtml(markdown.Words(clause.Clause.Span)).AppendHtml($"</{element}></div>\n");
    }

    private static string Style()
    {
        using var stream = typeof(VersionDocument).Assembly.GetManifestResourceStream("Public.document.css")!;
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }
}
