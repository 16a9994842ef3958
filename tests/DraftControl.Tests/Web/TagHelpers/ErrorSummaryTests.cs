using DraftControl.Tests.Support;
using DraftControl.Web.TagHelpers;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace DraftControl.Tests.Web.TagHelpers;

public sealed class ErrorSummaryTests
{
    private readonly ViewContext view = Tag.View();

    [Fact]
    public async Task Nothing_wrong_shows_nothing()
    {
        var body = await Summary().Render();

        Assert.Equal("", body.InnerHtml.Trim());
    }

    [Fact]
    public async Task Errors_come_in_the_order_of_the_page_and_lead_to_their_fields()
    {
        view.ModelState.AddModelError("", "Somebody changed <these> words");
        view.ModelState.AddModelError("Change.Reason", "Enter a reason");
        view.ModelState.AddModelError("Change.Title", "Enter a title");
        await Shown("Change.Title");
        await Shown("Change.Reason");

        var body = await Summary().Render();

        Assert.Equal(["Enter a title", "Enter a reason", "Somebody changed <these> words"], body.QuerySelectorAll("li").Select(item => item.TextContent));
        Assert.Equal(["#Change_Title", "#Change_Reason"], body.QuerySelectorAll("li a").Select(link => link.GetAttribute("href")));
        Assert.NotNull(body.QuerySelector("[role=alert] h2"));
    }

    private Task Shown(string field) => new Tag("govuk-input", new InputTagHelper { For = Tag.For(field, ""), Label = field, View = view }).Render();

    private Tag Summary() => new("govuk-error-summary", new ErrorSummaryTagHelper { View = view });
}
