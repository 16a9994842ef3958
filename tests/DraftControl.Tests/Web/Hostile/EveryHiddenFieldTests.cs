namespace DraftControl.Tests.Web.Hostile;

/// <summary>Markup in what forms send along unseen does nothing: it can be written there as easily as into a box.</summary>
public sealed class EveryHiddenFieldTests(ITestOutputHelper output)
{
    [Fact]
    public async Task Markup_in_what_forms_send_along_unseen_does_nothing()
    {
        var gone = await WriteInto(only: null);

        // What one form takes away from another, as closing a panel does, is there again on a second site.
        var left = gone.Count == 0 ? [] : await WriteInto(gone);

        Assert.Equal([], left.Select(known => known.Form.Identity));
    }

    /// <summary>Writes into all forms that have something hidden, or some of them, of a site of their own; gives those that were gone before it was their turn.</summary>
    private async Task<IReadOnlyList<KnownForm>> WriteInto(IReadOnlyList<KnownForm>? only)
    {
        using var hostile = await HostileSite.Made();
        var pages = only?.SelectMany(known => known.Places).Select(place => hostile.Pages.At(place.Address)).ToHashSet(StringComparer.Ordinal);
        var people = (await hostile.People()).Select(person => (person.Who, (IReadOnlyList<string>)[.. person.Addresses.Where(address => pages?.Contains(hostile.Pages.At(address)) != false)])).ToList();
        var rampage = new Rampage(hostile.Pages, people);
        await rampage.LookAround();
        var hidden = rampage.Forms.Where(known => known.Form.HiddenFields.Any() && only?.Any(other => other.Form.Identity == known.Form.Identity) != false).ToList();

        await rampage.WriteIntoHidden(hidden);

        output.WriteLine($"{hidden.Count} forms, {rampage.Fields.Count} fields, {rampage.Seen.Answers} answers");
        rampage.Seen.AssertHarmless();
        return [.. hidden.Where(known => known.Sent == 0)];
    }
}
