using DraftControl.Tests.Support;
using DraftControl.Web.TagHelpers;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace DraftControl.Tests.Web.TagHelpers;

public sealed class FieldTests
{
    private readonly ViewContext view = Tag.View();

    [Fact]
    public async Task A_label_names_its_input()
    {
        var body = await Title("Design <b>services</b>").Render();

        var input = body.QuerySelector("input")!;
        Assert.Equal("Change_Title", input.Id);
        Assert.Equal("Change.Title", input.GetAttribute("name"));
        Assert.Equal("Design <b>services</b>", input.GetAttribute("value"));
        Assert.Equal("Change_Title", body.QuerySelector("label")!.GetAttribute("for"));
        Assert.False(input.HasAttribute("aria-describedby"));
    }

    [Fact]
    public async Task A_hint_and_an_error_are_read_out_with_the_input()
    {
        view.ModelState.AddModelError("Change.Title", "Enter a title & a reason");

        var body = await Title(null, hint: "A few <words>").Render();

        var input = body.QuerySelector("input.govuk-input--error")!;
        Assert.Equal("Change_Title-hint Change_Title-error", input.GetAttribute("aria-describedby"));
        Assert.Equal("A few <words>", body.QuerySelector("#Change_Title-hint")!.TextContent);
        Assert.Equal("Error: Enter a title & a reason", body.QuerySelector("#Change_Title-error")!.TextContent);
        Assert.NotNull(body.QuerySelector("div.govuk-form-group--error"));
    }

    [Fact]
    public async Task What_was_typed_comes_before_what_the_model_holds()
    {
        view.ModelState.SetModelValue("Change.Title", "\"><script>", "\"><script>");

        var body = await Title("An old title").Render();

        Assert.Equal("\"><script>", body.QuerySelector("input")!.GetAttribute("value"));
        Assert.Null(body.QuerySelector("script"));
    }

    [Fact]
    public async Task The_pages_own_attributes_go_to_the_input()
    {
        var tag = Title("x");
        tag.Attributes.Add("autocomplete", "off");
        tag.Attributes.Add("class", "govuk-input--width-10");

        var body = await tag.Render();

        var input = body.QuerySelector("input")!;
        Assert.Equal("off", input.GetAttribute("autocomplete"));
        Assert.Equal("govuk-input--width-10 govuk-input", input.ClassName);
        Assert.Equal("govuk-form-group", body.FirstElementChild!.ClassName);
    }

    [Theory]
    [InlineData("one\n\ntwo")]
    [InlineData("\nstarts with an empty line")]
    [InlineData("</textarea><script>alert(1)</script>")]
    public async Task Several_lines_come_back_as_they_were(string text)
    {
        var body = await new Tag("govuk-textarea", new TextareaTagHelper { For = Tag.For("Wording", text), Label = "Wording", View = view }).Render();

        var textarea = body.QuerySelector("textarea")!;
        Assert.Equal(text, textarea.TextContent);
        Assert.Equal(textarea.Id, body.QuerySelector("label")!.GetAttribute("for"));
        Assert.Null(body.QuerySelector("script"));
    }

    [Fact]
    public async Task A_list_shows_what_was_chosen()
    {
        var select = new SelectTagHelper { For = Tag.For("Code", DayOfWeek.Friday), Label = "Day", View = view };

        var body = await new Tag("govuk-select", select, "", Item("Monday"), Item("Friday")).Render();

        Assert.Equal("Friday", body.QuerySelector("option[selected]")!.GetAttribute("value"));
        Assert.Single(body.QuerySelectorAll("option[selected]"));
    }

    private static Tag Item(string value) => new("govuk-select-item", new SelectItemTagHelper { Value = value }, value);

    private Tag Title(string? value, string? hint = null) =>
        new("govuk-input", new InputTagHelper { For = Tag.For("Change.Title", value), Label = "Title", Hint = hint, View = view });
}
