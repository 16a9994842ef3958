using DraftControl.Tests.Support;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.RazorPages.Infrastructure;
using Microsoft.AspNetCore.Routing;
using Microsoft.AspNetCore.StaticAssets;
using Microsoft.Extensions.DependencyInjection;

namespace DraftControl.Tests.Web.Roles;

/// <summary>
/// Everything that answers on a site, from the site itself: each handler of each page and every other address, but files of
/// the program such as styles. Each is named as it is asked: <c>POST /declarations/{slug}/mail?handler=Discard</c>.
/// </summary>
internal static class Handlers
{
    public static async Task<IReadOnlyList<string>> Of(RunningSite site)
    {
        _ = site.Address;
        var names = OtherThanPages(site).ToList();
        foreach (var page in site.Pages())
        {
            names.AddRange(await OfPage(site, page));
        }

        return [.. names.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];
    }

    /// <summary>A page answers a GET also where it has no handler for it.</summary>
    private static async Task<IEnumerable<string>> OfPage(RunningSite site, PageActionDescriptor page)
    {
        var compiled = await site.Services.GetRequiredService<PageLoader>().LoadAsync(page, EndpointMetadataCollection.Empty);
        var address = $"/{page.AttributeRouteInfo!.Template}";
        return compiled.HandlerMethods
            .Select(handler => $"{handler.HttpMethod.ToUpperInvariant()} {address}{(handler.Name is null ? "" : $"?handler={handler.Name}")}")
            .Prepend($"GET {address}");
    }

    /// <summary>While it is developed the site also looks for files of the program that were added since it was built.</summary>
    private const string NewFiles = "{**path:file}";

    private static IEnumerable<string> OtherThanPages(RunningSite site) => site.Services.GetRequiredService<EndpointDataSource>().Endpoints.OfType<RouteEndpoint>()
        .Where(endpoint => endpoint.Metadata.GetMetadata<PageActionDescriptor>() is null && endpoint.Metadata.GetMetadata<StaticAssetDescriptor>() is null && endpoint.RoutePattern.RawText != NewFiles)
        .SelectMany(endpoint => endpoint.Metadata.GetMetadata<IHttpMethodMetadata>()?.HttpMethods ?? ["ANY"], (endpoint, method) => $"{method} /{endpoint.RoutePattern.RawText!.TrimStart('/')}");
}
