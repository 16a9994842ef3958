using DraftControl.Tests.Support;

namespace DraftControl.Tests.Web.Hostile;

/// <summary>Markup in any part of an address does nothing, whether a page looks at that part or not.</summary>
public sealed class EveryPartOfAnAddressTests(ITestOutputHelper output)
{
    [Fact]
    public async Task Markup_in_any_part_of_an_address_does_nothing()
    {
        using var hostile = await HostileSite.Made();
        var (markup, seen) = (Uri.EscapeDataString($"{Payloads.Markup(1, 0)}{Payloads.Markup(2, 1)}"), new Inspection());
        var values = EveryAddress.Values(hostile.Site, hostile.Drafting.Slug).ToDictionary(known => known.Key, known => (IReadOnlyList<string>)[known.Value[0]]);
        var marked = values.ToDictionary(known => known.Key, known => (IReadOnlyList<string>)[known.Value[0], markup]);
        var queries = (await PagesByAddress.Asking(hostile.Site)).SelectMany(page => page.Names, (page, name) => $"{EveryAddress.Filled(page.Template, values).First()}?{name}={markup}");
        var addresses = EveryAddress.Templates(hostile.Site, "GET").SelectMany(template => EveryAddress.Filled(template, marked)).Concat(queries).Distinct().ToList();

        foreach (var (who, _) in await hostile.People())
        {
            await Parallel.ForEachAsync(addresses, new ParallelOptions { MaxDegreeOfParallelism = 4 }, async (address, _) => await seen.Of(who.Get(address)));
        }

        output.WriteLine($"{addresses.Count} addresses, {seen.Answers} answers");
        seen.AssertHarmless();
    }
}
