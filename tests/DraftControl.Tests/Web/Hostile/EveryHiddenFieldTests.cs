namespace DraftControl.Tests.Web.Hostile;

/// <summary>Markup in what forms send along unseen does nothing: it can be written there as easily as into a box.</summary>
public sealed class EveryHiddenFieldTests(ITestOutputHelper output)
{
    [Fact]
    public async Task Markup_in_what_forms_send_along_unseen_does_nothing()
    {
        using var hostile = await HostileSite.Made();
        var rampage = new Rampage(hostile.Pages, await hostile.People());
        await rampage.LookAround();

        await rampage.WriteIntoHidden();

        var hidden = rampage.Forms.Where(known => known.Form.HiddenFields.Any()).ToList();
        output.WriteLine($"{hidden.Count} forms, {rampage.Fields.Count} fields, {rampage.Seen.Answers} answers");
        rampage.Seen.AssertHarmless();
        Assert.Equal([], hidden.Where(known => known.Sent == 0).Select(known => known.Form.Identity));
    }
}
