using DraftControl.Tests.Support;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.RazorPages.Infrastructure;
using Microsoft.AspNetCore.Routing.Template;
using Microsoft.Extensions.DependencyInjection;

namespace DraftControl.Tests.Web.Hostile;

/// <summary>Which page of a site stands at an address.</summary>
internal sealed class PagesByAddress(RunningSite site)
{
    private readonly IReadOnlyList<(string Page, TemplateMatcher Matcher)> pages =
        [.. site.Pages().Select(page => (page.ViewEnginePath, Template: TemplateParser.Parse(page.AttributeRouteInfo!.Template!)))
            .OrderBy(page => page.Template.Parameters.Count)
            .Select(page => (page.ViewEnginePath, new TemplateMatcher(page.Template, [])))];

    /// <summary>Whether a page stands there, rather than a file or a call of the API.</summary>
    public bool Has(string address) => pages.Any(page => page.Matcher.TryMatch(new PathString(address.Split('?')[0]), []));

    /// <summary>The name of the page, and of its handler where one is asked for.</summary>
    public string At(string address)
    {
        var parts = address.Split('?');
        var page = pages.FirstOrDefault(page => page.Matcher.TryMatch(new PathString(parts[0]), [])).Page ?? parts[0];
        var handler = parts.ElementAtOrDefault(1)?.Split('&').FirstOrDefault(part => part.StartsWith("handler=", StringComparison.Ordinal));
        return handler is null ? page : $"{page}?{handler}";
    }

    /// <summary>Every page and handler that something can be sent to.</summary>
    public static async Task<IReadOnlyList<string>> Receiving(RunningSite site) => [.. (await Loaded(site))
        .SelectMany(page => page.HandlerMethods.Where(handler => handler.HttpMethod == "Post"), (page, handler) => handler.Name is null ? page.ViewEnginePath : $"{page.ViewEnginePath}?handler={handler.Name}")];

    /// <summary>Every page with the names of everything that it reads from an address.</summary>
    public static async Task<IReadOnlyList<(string Template, IReadOnlyList<string> Names)>> Asking(RunningSite site) => [.. (await Loaded(site)).Select(page => (
        $"/{page.AttributeRouteInfo!.Template}",
        (IReadOnlyList<string>)[.. page.BoundProperties.Select(property => property.BindingInfo?.BinderModelName ?? property.Name)
            .Concat(page.HandlerMethods.SelectMany(handler => handler.Parameters).Select(parameter => parameter.BindingInfo?.BinderModelName ?? parameter.Name))
            .Append("handler").Distinct(StringComparer.OrdinalIgnoreCase)]))];

    private static Task<CompiledPageActionDescriptor[]> Loaded(RunningSite site)
    {
        var loader = site.Services.GetRequiredService<PageLoader>();
        return Task.WhenAll(site.Pages().Select(page => loader.LoadAsync(page, EndpointMetadataCollection.Empty)));
    }
}
