using System.Net;
using DraftControl.Tests.Support;

namespace DraftControl.Tests.Web.Pages;

/// <summary>Commitments to look through, and the way to them.</summary>
public sealed class CommitmentsPageTests(SignedSite signed) : IClassFixture<SignedSite>
{
    private const string Commitments = $"{SignedSite.Declaration}/commitments";

    [Fact]
    public async Task Every_commitment_shows_its_title_its_organisation_and_its_sections()
    {
        var visitor = await new Somebody(signed.Site).Open(Commitments);

        Assert.Contains("2 commitments", visitor.Text);
        Assert.Contains("Repairs that tenants can follow Northam Council, local authority Partners Southam Council Friends of Northam Mission Every tenant sees where a repair stands. Impact 4,000 fewer calls. Where it stands In use since May.", visitor.Text);
        Assert.Contains("Un ffurflen Cyngor Sir Aberteifi – Cardigan Council, local authority, Wales Mission One form in two languages.", visitor.Text);
        Assert.Equal($"{SignedSite.Declaration}/pages/commitment-northam", visitor.Page.QuerySelector("#northam h2 a")!.GetAttribute("href"));
    }

    [Theory]
    [InlineData("words=TENANT%20calls", "northam")]
    [InlineData("words=languages", "cardigan")]
    [InlineData("words=aberteifi", "cardigan")]
    [InlineData("nation=Wales", "cardigan")]
    [InlineData("class=local-authority", "cardigan northam")]
    [InlineData("class=supplier", "")]
    [InlineData("words=tenant&nation=Wales", "")]
    public async Task Commitments_are_found_by_word_kind_and_nation(string query, string found)
    {
        var visitor = await new Somebody(signed.Site).Open($"{Commitments}?{query}");

        Assert.Equal(found, string.Join(' ', visitor.Page.QuerySelectorAll(".dc-commitment").Select(commitment => commitment.Id)));
        Assert.Contains("of 2 commitments match", visitor.Text);
    }

    [Fact]
    public async Task A_signatory_leads_to_its_commitment()
    {
        var visitor = await new Somebody(signed.Site).Open($"{SignedSite.Declaration}/signatories?name=northam");

        Assert.Equal($"{SignedSite.Declaration}/pages/commitment-northam", visitor.Page.QuerySelector(".dc-signatory a")!.GetAttribute("href"));
        Assert.Equal(Commitments, visitor.Page.QuerySelectorAll("main a").First(link => link.TextContent.StartsWith("What signatories", StringComparison.Ordinal)).GetAttribute("href"));
    }

    [Fact]
    public async Task Where_there_are_none_the_page_says_what_will_be_there()
    {
        var visitor = await new Somebody(signed.Site).Open($"{Drafting.On(signed.Site).Path}/commitments");

        Assert.Equal(HttpStatusCode.OK, visitor.Status);
        Assert.Contains("No organisation has published a commitment yet.", visitor.Text);
    }
}
