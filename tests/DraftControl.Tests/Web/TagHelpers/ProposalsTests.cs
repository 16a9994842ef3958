using DraftControl.Tests.Support;
using DraftControl.Web.TagHelpers;

namespace DraftControl.Tests.Web.TagHelpers;

public sealed class ProposalsTests
{
    [Theory]
    [InlineData(1, "proposal 1")]
    [InlineData(2, "proposal 1 and proposal 2")]
    [InlineData(3, "proposal 1, proposal 2 and proposal 3")]
    public async Task Each_proposal_of_a_sentence_is_a_link(int count, string words)
    {
        var body = await new Tag("proposals", new ProposalsTagHelper { Of = [.. Enumerable.Range(1, count)], At = "/d/proposals" }).Render();

        Assert.Equal(words, body.TextContent);
        Assert.Equal(count, body.QuerySelectorAll("a").Length);
        Assert.Equal("/d/proposals/1", body.QuerySelector("a")!.GetAttribute("href"));
    }

    [Fact]
    public async Task Nothing_collides_with_nothing() =>
        Assert.Equal("", (await new Tag("collides", new CollidesTagHelper { At = "/d/proposals" }).Render()).InnerHtml);
}
