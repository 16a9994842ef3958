using System.Net;
using System.Text.Json;
using System.Xml;
using System.Xml.Linq;
using AngleSharp.Dom;

namespace DraftControl.Tests.Web.Hostile;

/// <summary>What in an answer could do harm: a script that is not ours, an address that is one, a form that is not what it says it is.</summary>
internal static class Harmless
{
    private static readonly string[] bad = ["iframe", "frame", "object", "embed", "applet", "base", "svg", "math", "style", "audio", "video", "source", "template"];
    private static readonly string[] addresses = ["href", "src", "action", "formaction", "xlink:href", "data", "poster", "srcset", "ping", "background", "cite"];
    private static readonly string[] schemes = ["/", "#", "?", "http://", "https://", "mailto:"];

    public static IEnumerable<string> Faults(Answer answer) => OfHeaders(answer).Concat(OfText(answer)).Select(fault => $"{(int)answer.Status} {answer.Address}: {fault}");

    private static IEnumerable<string> OfHeaders(Answer answer)
    {
        if (answer.Status >= HttpStatusCode.InternalServerError)
        {
            yield return "the site broke";
        }

        if (answer.Header("X-Content-Type-Options") != "nosniff")
        {
            yield return "a browser may take it for something else";
        }

        if (answer.Header("Content-Security-Policy") is not { } policy || policy.Contains("unsafe-eval", StringComparison.Ordinal) || (policy.Contains("unsafe-inline", StringComparison.Ordinal) && !policy.Contains("sandbox", StringComparison.Ordinal)))
        {
            yield return "scripts may run in it";
        }

        if (answer.Location is { } location && (location.StartsWith("//", StringComparison.Ordinal) || !answer.StaysHere()))
        {
            yield return $"it leads to {location}";
        }
    }

    private static IEnumerable<string> OfText(Answer answer) => answer.Type switch
    {
        null => answer.Text.Length == 0 ? [] : ["it has no type"],
        "text/html" => OfPage(answer),
        "application/json" or "application/problem+json" => Try(() => JsonDocument.Parse(answer.Text).Dispose()),
        "application/atom+xml" or "application/xml" => Try(() => Parse(answer.Text)),
        "text/csv" or "text/markdown" or "application/zip" => answer.IsFile || answer.Address.StartsWith("/api/", StringComparison.Ordinal) ? [] : ["it is no file to keep"],
        "text/plain" or "text/css" or "text/javascript" or "image/png" or "image/svg+xml" or "application/pdf" => [],
        var other => [$"nobody knows what a browser makes of {other}"],
    };

    /// <summary>The one drawing of ours: nothing but boxes with a class and a place.</summary>
    private static bool IsShareBar(IElement element) => element.LocalName == "svg" && (element.ClassName is "dc-share-bar" or "dc-authorship__key" or "dc-bars")
        && element.QuerySelectorAll("*").All(part => part.LocalName == "rect" && part.Attributes.All(attribute => attribute.Name is "class" or "x" or "y" or "width" or "height"));

    private static IEnumerable<string> OfPage(Answer answer)
    {
        foreach (var element in answer.Page!.All)
        {
            if (bad.Contains(element.LocalName) && !(element.LocalName == "style" && answer.IsFile) && !IsShareBar(element))
            {
                yield return $"<{element.LocalName}>";
            }

            if (element.LocalName is "script" or "img" or "link" && !IsOurs(element))
            {
                yield return element.OuterHtml;
            }

            if (element.LocalName == "meta" && element.GetAttribute("http-equiv") is { } header && !string.Equals(header, "Content-Security-Policy", StringComparison.OrdinalIgnoreCase))
            {
                yield return element.OuterHtml;
            }

            foreach (var attribute in element.Attributes.Where(IsBad))
            {
                yield return $"<{element.LocalName} {attribute.Name}=\"{attribute.Value}\">";
            }
        }
    }

    private static bool IsOurs(IElement element) => element.LocalName switch
    {
        "script" => element.TextContent.Length == 0 && Begins(element.GetAttribute("src"), "/govuk/draftcontrol.", "/passkeys.", "/selecting."),
        "img" => Begins(element.GetAttribute("src"), "/logos/", "/account/authenticator?handler=Picture"),
        _ => Begins(element.GetAttribute("href"), "/", "http://127.0.0.1:") && element.GetAttribute("rel") is "icon" or "stylesheet" or "canonical" or "alternate",
    };

    private static bool IsBad(IAttr attribute) =>
        attribute.Name.StartsWith("on", StringComparison.OrdinalIgnoreCase)
        || attribute.Name is "style" or "srcdoc"
        || (addresses.Contains(attribute.Name) && attribute.Value.Length > 0 && (attribute.Value.StartsWith("//", StringComparison.Ordinal) || !Begins(attribute.Value, schemes)));

    private static bool Begins(string? text, params string[] beginnings) => text is not null && beginnings.Any(beginning => text.StartsWith(beginning, StringComparison.OrdinalIgnoreCase));

    private static bool StaysHere(this Answer answer) => answer.Header("Location") is { } location && (location.StartsWith('/') || location.StartsWith('?') || location.StartsWith("http://127.0.0.1:", StringComparison.Ordinal));

    private static void Parse(string text)
    {
        using var reader = XmlReader.Create(new StringReader(text), new XmlReaderSettings { DtdProcessing = DtdProcessing.Prohibit });
        XDocument.Load(reader);
    }

    private static IEnumerable<string> Try(Action parse)
    {
        try
        {
            parse();
            return [];
        }
        catch (Exception e) when (e is XmlException or JsonException)
        {
            return [e.Message];
        }
    }
}
