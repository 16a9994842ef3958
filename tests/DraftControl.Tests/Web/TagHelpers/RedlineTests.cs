using AngleSharp.Dom;
using CsCheck;
using DraftControl.Core.Wordings;
using DraftControl.Tests.Support;
using DraftControl.Web.TagHelpers;

namespace DraftControl.Tests.Web.TagHelpers;

public sealed class RedlineTests
{
    [Fact]
    public async Task A_redline_is_seen_heard_and_said_in_words()
    {
        var html = await Rendered("services around people", "services about all people");

        Assert.Equal("around", html.QuerySelector("del")!.TextContent.Replace("[deleted: ", "").Replace("]", ""));
        Assert.Equal("[added: about all]", html.QuerySelector("ins")!.TextContent);
        Assert.Equal(2, html.QuerySelectorAll("ins .govuk-visually-hidden").Length);
        Assert.Equal("1 change: 'around' replaced by 'about all'.", html.QuerySelector("p")!.TextContent);
    }

    [Fact]
    public async Task Markup_in_words_stays_words()
    {
        var html = await Rendered("</del><script>", "<img src=x onerror=alert(1)>");

        Assert.Empty(html.QuerySelectorAll("script, img"));
    }

    [Theory]
    [InlineData("a b", "a  b", "space", "No words change, only the spacing.")]
    [InlineData("a b", "a\nb", "line break", "No words change, only the spacing.")]
    [InlineData("a b", "a\tb", "tab", "No words change, only the spacing.")]
    [InlineData("ab", "a\u200Bb", "U+200B", null)]
    [InlineData("pay", "p\u0430y", "U+0430", null)]
    [InlineData("a b", "a\u00A0b", "U+00A0", null)]
    [InlineData("ab", "a\u202Eb", "U+202E", null)]
    public async Task A_change_that_nobody_would_see_is_spelled_out(string old, string @new, string label, string? words)
    {
        var html = await Rendered(old, @new);

        Assert.Contains(label, html.QuerySelectorAll("ins .dc-invisible").Select(mark => mark.TextContent));
        Assert.Equal(words ?? html.QuerySelector("p")!.TextContent, html.QuerySelector("p")!.TextContent);
        Assert.DoesNotContain('\u202E', html.TextContent);
    }

    [Fact]
    public void Any_difference_at_all_leaves_a_mark_that_can_be_seen()
    {
        var texts = Gen.Char["ab \n\t\u00A0\u200B\u0430<&"].Array[0, 12].Select(chars => new string(chars));

        Gen.Select(texts, texts).Sample((old, @new) =>
        {
            var html = Rendered(old, @new).GetAwaiter().GetResult();
            var marks = html.QuerySelectorAll("ins, del").Select(mark => string.Concat(mark.ChildNodes.Where(node => node is not IElement { ClassName: "govuk-visually-hidden" }).Select(node => node.TextContent)));

            Assert.Equal(old != @new, marks.Any(mark => !string.IsNullOrWhiteSpace(mark)));
        });
    }

    private static Task<IElement> Rendered(string old, string @new) => new Tag("redline", new RedlineTagHelper { Of = Redline.Between(old, @new) }).Render();
}
