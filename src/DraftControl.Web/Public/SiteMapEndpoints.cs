using System.Xml.Linq;
using DraftControl.Web.Declarations;

namespace DraftControl.Web.Public;

/// <summary>How programs that look for pages find ours: all that a visitor may open, and nothing else.</summary>
public static class SiteMapEndpoints
{
    /// <summary>A map may list no more.</summary>
    private const int Most = 50_000;

    private static readonly XNamespace schema = "http://www.sitemaps.org/schemas/sitemap/0.9";

    private static readonly OpenPage[] ofTheSite = [new("/"), new("/how-it-works"), new("/accessibility"), new("/privacy")];

    public static void MapSiteMap(this IEndpointRouteBuilder site)
    {
        site.MapGet("/sitemap.xml", (DeclarationBook declarations, SiteAddress address) => Results.Text(SiteMap(declarations, address), "application/xml; charset=utf-8")).AllowAnonymous().ExcludeFromDescription();
        site.MapGet("/robots.txt", (SiteAddress address) => Results.Text($"User-agent: *\nDisallow: /sign-in\nDisallow: /account\nDisallow: /invitation\nDisallow: /signing\nDisallow: /api\nSitemap: {address.Of("/sitemap.xml")}\n", "text/plain; charset=utf-8")).AllowAnonymous().ExcludeFromDescription();
    }

    private static string SiteMap(DeclarationBook declarations, SiteAddress address)
    {
        var pages = ofTheSite.Concat(declarations.All().SelectMany(OpenPage.Of)).Take(Most);
        return "<?xml version=\"1.0\" encoding=\"utf-8\"?>\n" + new XElement(schema + "urlset", pages.Select(page => new XElement(
            schema + "url",
            new XElement(schema + "loc", address.Of(page.Path)),
            page.Changed is { } changed ? new XElement(schema + "lastmod", changed.UtcDateTime) : null)));
    }
}
