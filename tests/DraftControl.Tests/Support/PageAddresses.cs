using DraftControl.Core.Registers;
using DraftControl.Web.Demo;
using Microsoft.AspNetCore.Mvc.Infrastructure;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Extensions.DependencyInjection;

namespace DraftControl.Tests.Support;

/// <summary>
/// An address of every page that there is, in the demo. A page with a parameter that the table does not know fails the tests
/// that go over all pages, until somebody gives it an address here.
/// </summary>
public static class PageAddresses
{
    /// <summary>What a page asks for besides its route.</summary>
    private static readonly Dictionary<string, string> queries = new(StringComparer.Ordinal)
    {
        ["/Versions/Compare"] = "?from=1.0&to=draft",
        ["/Signatories/WasFile"] = "?organisation=Northam%20Borough%20Council&date=2026-01-01",
    };

    /// <summary>Every Razor page of a site, from the site itself.</summary>
    public static IReadOnlyList<PageActionDescriptor> Pages(this RunningSite site) =>
        [.. site.Services.GetRequiredService<IActionDescriptorCollectionProvider>().ActionDescriptors.Items.OfType<PageActionDescriptor>().OrderBy(page => page.ViewEnginePath, StringComparer.Ordinal)];

    /// <summary>An address of a page that leads to something in the demo.</summary>
    public static string Address(this DemoSite demo, PageActionDescriptor page) => demo.Address("/" + page.AttributeRouteInfo!.Template) + queries.GetValueOrDefault(page.ViewEnginePath);

    /// <summary>An address, like <c>/declarations/{slug}/draft</c>, that leads to something in the demo.</summary>
    public static string Address(this DemoSite demo, string template)
    {
        var address = demo.Values().Aggregate(template, (path, value) => path.Replace(value.Parameter, value.Value, StringComparison.Ordinal));

        Assert.False(address.Contains('{'), $"{template} has no address in {nameof(PageAddresses)}: say there what stands for the parameter in '{address}'.");
        return address;
    }

    /// <summary>What stands for each parameter.</summary>
    private static (string Parameter, string Value)[] Values(this DemoSite demo) =>
    [
        ("{slug}", DemoSetup.Declaration.ToString()),
        ("{number:int}", "1"),
        ("{n:int}", "1"),
        ("{documentName}", "v1"),
        ("{**file}", "info/refs"),
        ("{*path}", "no-such-page"),
        ("{format}", "csv"),
        ("{token}", "no-such-link"),
        ("{name}", "about"),
        ("{organisation}", "northam"),
        ("{token}", new string('A', 43)),
        ("{number}", "1.0"),
        ("{id}", demo.Register.Draft.Clauses[0].Id.ToString()),
        ("/{clause?}", ""),
        ("{clause}", demo.Register.Draft.Clauses[0].Id.ToString()),
        ("{appointment:int}", $"{demo.Register.Roster.Current.First().Seq}"),
        ("{sha256}", demo.Register.Standings(demo.Register.At)[0].Clause.Wording.Hash.ToString()),
        ("{seq:int}", $"{demo.Register.Concerns.Everything.First().Seq}"),
        ("{row:int}", "1"),
        ("{status:int?}", ""),
    ];
}
