using Microsoft.AspNetCore.HostFiltering;

namespace DraftControl.Web.Public;

/// <summary>What anyone gets of a declaration besides pages: feeds, downloads, a clone, and how all of it is found.</summary>
public static class PublicSetup
{
    public static void AddPublicSite(this IServiceCollection services, IConfiguration settings)
    {
        services.AddSingleton<Clones>();
        services.AddSingleton<Licence>();
        services.AddSingleton<VersionDocument>();
        services.AddSingleton<PdfPrinter>();
        services.AddScoped<Feeds>();

        // A request for another host than ours is not for us. The setting AllowedHosts says more than the public address does.
        if (string.IsNullOrWhiteSpace(settings["AllowedHosts"]))
        {
            var own = Uri.TryCreate(settings["PublicAddress"], UriKind.Absolute, out var address) ? [address.Host] : Array.Empty<string>();
            services.PostConfigure<HostFilteringOptions>(filter => filter.AllowedHosts = [.. own, "localhost", "127.0.0.1", "[::1]"]);
        }
    }

    public static void MapPublicSite(this IEndpointRouteBuilder site)
    {
        site.MapClones();
        site.MapFeeds();
        site.MapDownloads();
        site.MapSiteMap();
    }
}
