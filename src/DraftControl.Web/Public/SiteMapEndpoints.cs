using System.Xml.Linq;
using DraftControl.Core.People;
using DraftControl.Core.Registers;
using DraftControl.Web.Declarations;

namespace DraftControl.Web.Public;

/// <summary>How programs that look for pages find ours: all that a visitor may open, and nothing else.</summary>
public static class SiteMapEndpoints
{
    private static readonly XNamespace schema = "http://www.sitemaps.org/schemas/sitemap/0.9";

    public static void MapSiteMap(this IEndpointRouteBuilder site)
    {
        site.MapGet("/sitemap.xml", (DeclarationBook declarations, SiteAddress address) => Results.Text(SiteMap(declarations, address), "application/xml; charset=utf-8")).AllowAnonymous().ExcludeFromDescription();
        site.MapGet("/robots.txt", (SiteAddress address) => Results.Text($"User-agent: *\nDisallow: /sign-in\nDisallow: /account\nDisallow: /invitation\nDisallow: /api\nSitemap: {address.Of("/sitemap.xml")}\n", "text/plain; charset=utf-8")).AllowAnonymous().ExcludeFromDescription();
    }

    private static string SiteMap(DeclarationBook declarations, SiteAddress address)
    {
        var paths = declarations.All().SelectMany(ledger => Paths(ledger.Slug, ledger.Read())).Prepend("/");
        return "<?xml version=\"1.0\" encoding=\"utf-8\"?>\n" + new XElement(schema + "urlset", paths.Select(path => new XElement(schema + "url", new XElement(schema + "loc", address.Of(path)))));
    }

    private static IEnumerable<string> Paths(Slug slug, Register register)
    {
        if (register.NewestPublicEntry() == 0)
        {
            return [];
        }

        var root = $"/declarations/{slug}";
        string[] drafting = register.IsDraftedInPublic() ? [$"{root}/draft", $"{root}/proposals", $"{root}/publishing"] : [];
        return [root, $"{root}/versions", $"{root}/pages", $"{root}/record", .. drafting,
            .. register.Released().Select(version => $"{root}/versions/{version.Number}"),
            .. Article.All(register.Files).Select(article => $"{root}/pages/{article.Name}")];
    }
}
