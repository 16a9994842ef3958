using DraftControl.Web.Pages.Commitments;

namespace DraftControl.Tests.Web.Pages;

/// <summary>What is read of a commitment's page, however it is written.</summary>
public sealed class CommitmentTests
{
    [Fact]
    public void The_usual_sections_are_read_in_the_usual_order()
    {
        var commitment = Commitment.Read("# Repairs *followed*\n\nBefore.\n\n## Mission\n\nEvery tenant.\n\n### When\n\nSoon.\n\n## where it stands\n\n- In use\n\n## Other\n\nLeft out.\n\n## Partners\n\nSoutham\n");

        Assert.Equal("Repairs followed", commitment.Title);
        Assert.Equal([("Partners", "Southam"), ("Mission", "Every tenant.\n\n### When\n\nSoon."), ("Where it stands", "- In use")], commitment.Sections);
    }

    [Theory]
    [InlineData("", null, "")]
    [InlineData("Only words", null, "")]
    [InlineData("# Title", "Title", "")]
    [InlineData("#   \n\n# Second", "Second", "")]
    [InlineData("Title\n=====\n\nMission\n-------\n\nWords", "Title", "Mission")]
    [InlineData("# T\n\n## Mission\n\n## Impact\n\nI", "T", "Impact")]
    [InlineData("# T\r\n\r\n## Mission\r\n\r\nM\r\n", "T", "Mission")]
    [InlineData("# T\n\n```\n## Mission\n```\n", "T", "")]
    [InlineData("# T\n\n## Mission ##\n\nM", "T", "Mission")]
    [InlineData("# T\n\n> ## Mission\n> M", "T", "")]
    [InlineData("# T\n\n## Mission\n\nFirst\n\n## Mission\n\nSecond", "T", "Mission")]
    public void A_section_that_is_missing_is_left_out(string markdown, string? title, string sections)
    {
        var commitment = Commitment.Read(markdown);

        Assert.Equal(title, commitment.Title);
        Assert.Equal(sections, string.Join(", ", commitment.Sections.Select(section => section.Heading)));
    }

    [Fact]
    public void A_page_nested_without_end_is_read_as_empty() => Assert.Empty(Commitment.Read(new string('>', 20_000)).Sections);

    [Theory]
    [InlineData("pages/commitment-northam.md", "northam")]
    [InlineData("pages/commitment-.md", null)]
    [InlineData("pages/commitment-North.md", null)]
    [InlineData("pages/about.md", null)]
    [InlineData("pages/commitment-a.b.md", null)]
    public void A_commitment_is_named_after_its_organisation(string path, string? organisation) => Assert.Equal(organisation, Commitment.OrganisationOf(path)?.ToString());
}
