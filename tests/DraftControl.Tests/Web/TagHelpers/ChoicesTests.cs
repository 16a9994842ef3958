using DraftControl.Tests.Support;
using DraftControl.Web.TagHelpers;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace DraftControl.Tests.Web.TagHelpers;

public sealed class ChoicesTests
{
    private readonly ViewContext view = Tag.View();

    [Fact]
    public async Task Every_answer_has_an_id_of_its_own_and_a_label()
    {
        var body = await Radios(null).Render();

        var inputs = body.QuerySelectorAll("input[type=radio]");
        Assert.Equal(["Answer", "Answer-2", "Answer-3"], inputs.Select(input => input.Id));
        Assert.All(inputs, input => Assert.Equal("Answer", input.GetAttribute("name")));
        Assert.All(inputs, input => Assert.NotNull(body.QuerySelector($"label[for={input.Id}]")));
        Assert.Equal("Is it <neutral>?", body.QuerySelector("fieldset > legend")!.TextContent);
    }

    [Fact]
    public async Task The_error_is_read_out_with_the_question()
    {
        view.ModelState.AddModelError("Answer", "Select whether the wording is neutral");

        var body = await Radios(null).Render();

        Assert.Equal("Answer-hint Answer-error", body.QuerySelector("fieldset")!.GetAttribute("aria-describedby"));
        Assert.Equal("Error: Select whether the wording is neutral", body.QuerySelector("#Answer-error")!.TextContent);
    }

    [Fact]
    public async Task A_hint_belongs_to_its_answer()
    {
        var body = await Radios(null).Render();

        Assert.Equal("Answer-3-item-hint", body.QuerySelector("#Answer-3")!.GetAttribute("aria-describedby"));
        Assert.Equal("Say which words", body.QuerySelector("#Answer-3-item-hint")!.TextContent);
    }

    [Theory]
    [InlineData("concern", false)]
    [InlineData("neutral", true)]
    public async Task A_further_question_is_hidden_until_its_answer_is_chosen(string chosen, bool hidden)
    {
        var body = await Radios(chosen).Render();

        var further = body.QuerySelector("#conditional-Answer-3")!;
        Assert.Equal("Which words?", further.TextContent);
        Assert.Equal(hidden, further.ClassList.Contains("govuk-radios__conditional--hidden"));
        Assert.Equal("conditional-Answer-3", body.QuerySelector("#Answer-3")!.GetAttribute("data-aria-controls"));
        Assert.Equal(chosen, body.QuerySelector("input[checked]")!.GetAttribute("value"));
        Assert.DoesNotContain("Which words?", body.QuerySelector("label[for=Answer-3]")!.TextContent);
    }

    [Fact]
    public async Task Several_boxes_can_be_ticked()
    {
        view.ModelState.SetModelValue("Clauses", new[] { "c1", "c3" }, "c1,c3");
        var boxes = new ChoicesTagHelper { For = Tag.For("Clauses", Array.Empty<string>()), Legend = "Clauses", View = view };

        var body = await new Tag("govuk-checkboxes", boxes, "", Item("checkboxes", "c1"), Item("checkboxes", "c2"), Item("checkboxes", "c3")).Render();

        Assert.Equal(["c1", "c3"], body.QuerySelectorAll("input[type=checkbox][checked]").Select(input => input.GetAttribute("value")));
    }

    [Fact]
    public async Task One_box_can_stand_for_yes()
    {
        var boxes = new ChoicesTagHelper { For = Tag.For("Agree", true), Legend = "Agreement", View = view };

        var body = await new Tag("govuk-checkboxes", boxes, "", Item("checkboxes", "true")).Render();

        Assert.True(body.QuerySelector("#Agree")!.HasAttribute("checked"));
    }

    private static Tag Item(string kind, string value) => new($"govuk-{kind}-item", new ChoiceTagHelper { Value = value }, value);

    private Tag Radios(string? held)
    {
        var radios = new ChoicesTagHelper { For = Tag.For("Answer", held), Legend = "Is it <neutral>?", Hint = "Read it first", View = view };
        var conditional = new Tag("govuk-conditional", new ConditionalTagHelper(), "Which words?");
        var concern = new Tag("govuk-radios-item", new ChoiceTagHelper { Value = "concern", Hint = "Say which words" }, "A concern", conditional);

        return new Tag("govuk-radios", radios, "", Item("radios", "neutral"), Item("radios", "unsure"), concern);
    }
}
