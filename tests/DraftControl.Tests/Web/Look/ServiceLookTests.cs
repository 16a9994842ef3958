using System.Net;
using System.Net.Http.Headers;
using CsCheck;
using DraftControl.Tests.Support;
using DraftControl.Web.Look;
using Microsoft.Extensions.Configuration;

namespace DraftControl.Tests.Web.Look;

/// <summary>The colours and the name that an operator sets.</summary>
public sealed class ServiceLookTests
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task An_operator_gives_the_service_a_name_and_colours()
    {
        using var site = RunningSite.With(("Look:Name", "Northam & friends"), ("Look:Brand", "#4c2c92"), ("Look:Link", "#1a3d8f"), ("Operator:Name", "Northam Borough Council"), ("Licence:Text", "Northam Open Licence"));

        var visitor = await new Somebody(site).Open("/");
        var sheet = visitor.Page.QuerySelectorAll("link[rel=stylesheet]").Select(link => link.GetAttribute("href")!).Single(href => href.Contains("look.css"));
        var css = await site.Visitor().GetStringAsync(sheet, Cancel);

        Assert.Equal("Northam & friends", visitor.Page.QuerySelector(".govuk-generic-header__homepage-link")!.TextContent.Trim());
        Assert.EndsWith("– Northam & friends", visitor.Page.Title);
        Assert.Contains("--govuk-brand-colour:#4c2c92;--govuk-link-colour:#1a3d8f;", css);
        Assert.Contains("This service is run by Northam Borough Council.", visitor.Page.QuerySelector("footer")!.TextContent);
        Assert.Contains("under the Northam Open Licence", visitor.Page.QuerySelector("footer")!.TextContent);
    }

    [Theory]
    [InlineData("Look:Brand", "teal", "The setting Look:Brand is 'teal', which is not a colour. Write it like #0b5563.")]
    [InlineData("Look:Link", "#777", "The setting Look:Link is #777777, which has a contrast of 4.47 to 1 on the white page and needs 4.5 to 1. Choose a darker colour.")]
    [InlineData("Look:Brand", "#ffdd00", "The setting Look:Brand is #ffdd00, which has a contrast of 1.34 to 1 on the white page and needs 3 to 1. Choose a darker colour.")]
    [InlineData("Look:Link", "#757575", "The setting Look:Link is #757575, which has a contrast of 4.11 to 1 on the menu, which is a light tint of Look:Brand, and needs 4.5 to 1. Choose a darker colour.")]
    public void A_colour_that_cannot_be_read_stops_the_start_with_a_sentence(string setting, string value, string sentence)
    {
        using var site = RunningSite.With((setting, value));

        var fault = Assert.ThrowsAny<Exception>(() => site.Address);

        Assert.Contains(sentence, fault.ToString());
    }

    [Fact]
    public void Whatever_the_brand_what_is_written_on_it_can_be_read() => Gen.Int[0, 0xFFFFFF].Sample(number =>
    {
        var settings = new ConfigurationBuilder().AddInMemoryCollection([new("Look:Brand", $"#{number:x6}"), new("Look:Link", "#000000")]).Build();
        if (Colour.Parse($"#{number:x6}").Contrast(Colour.White) < 3)
        {
            return;
        }

        var look = ServiceLook.Of(settings);

        Assert.True(look.Brand.Contrast(look.OnBrand) >= 4.5, $"{look.Brand} under {look.OnBrand}");
        Assert.True(look.Hover.Contrast(look.OnBrand) >= 4.5, $"{look.Hover}, pointed at, under {look.OnBrand}");
        Assert.True(look.Tint.Contrast(Colour.Parse("#484949")) >= 4.5, $"{look.Tint} under grey text");
    });

    [Fact]
    public async Task The_colours_are_kept_under_the_address_that_names_them_and_asked_for_again_elsewhere()
    {
        using var site = new RunningSite();
        var visitor = await new Somebody(site).Open("/");
        var address = visitor.Page.QuerySelector("link[href*='look.css']")!.GetAttribute("href")!;

        using var named = await site.Visitor().GetAsync(address, Cancel);
        using var unnamed = await site.Visitor().GetAsync("/look.css", Cancel);
        using var again = new HttpRequestMessage(HttpMethod.Get, "/look.css") { Headers = { IfNoneMatch = { new EntityTagHeaderValue(named.Headers.ETag!.Tag) } } };
        using var unchanged = await site.Visitor().SendAsync(again, Cancel);

        Assert.Contains("immutable", named.Headers.CacheControl!.ToString());
        Assert.Equal("no-cache", unnamed.Headers.CacheControl!.ToString());
        Assert.Equal("text/css", named.Content.Headers.ContentType!.MediaType);
        Assert.Equal(HttpStatusCode.NotModified, unchanged.StatusCode);
    }
}
