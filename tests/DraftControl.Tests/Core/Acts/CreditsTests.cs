using System.Globalization;
using DraftControl.Core.Acts;
using DraftControl.Core.Wordings;

namespace DraftControl.Tests.Core.Acts;

/// <summary>How an opener writes down whose words are whose.</summary>
public sealed class CreditsTests
{
    private const string Demand = "must be the number of a clause and the short name of an organisation, like 3.2 northam";

    private static readonly Draft draft = Import.Of("# Shared\n\nWe share:\n\n- data\n- staff\n\n## Data\n\nWe keep it safe.\n");

    [Theory]
    [InlineData("0.1 northam", "0.1=northam")]
    [InlineData("0.1\tnortham", "0.1=northam")]
    [InlineData("0.1,northam", "0.1=northam")]
    [InlineData(" 0.1 ,\t northam \r\n", "0.1=northam")]
    [InlineData("0.1\u00A0northam", "0.1=northam")]
    [InlineData("\uFEFF0.1 nor\u200Btham", "0.1=northam")]
    [InlineData("# whose is what\n\n0.1(b) northam\n1 southam\n1.1 northam\n", "0.1(b)=northam 1=southam 1.1=northam")]
    [InlineData("0.1 northam\n0.1 northam", "0.1=northam")]
    [InlineData("", "")]
    public void Each_line_credits_a_clause_to_an_organisation(string text, string credits)
    {
        var read = Credits.OfClauses(text, draft);

        Assert.Null(read.Complaint);
        Assert.Equal(credits, string.Join(' ', read.By.Select(credit => $"{credit.Key}={credit.Value}")));
    }

    [Theory]
    [InlineData("northam", $"Line 1 {Demand}")]
    [InlineData("0.1", $"Line 1 {Demand}")]
    [InlineData("0.1 Northam", $"Line 1 {Demand}")]
    [InlineData("0.1 northam council", $"Line 1 {Demand}")]
    [InlineData("northam 0.1", $"Line 1 {Demand}")]
    [InlineData("c3 northam", $"Line 1 {Demand}")]
    [InlineData("0.1 northam\n\n0.1. northam", $"Line 3 {Demand}")]
    [InlineData("2.1 northam", "Line 1 names clause 2.1, but the clauses of the starting text are 0.1 to 1.1")]
    [InlineData("0.1 northam\n1 northam\n0.1 southam", "Line 3 credits 0.1 to southam, but line 1 credits it to northam")]
    [InlineData("2 northam\nnortham", $"Line 1 names clause 2, but the clauses of the starting text are 0.1 to 1.1. Line 2 {Demand}")]
    public void What_cannot_be_used_is_named_by_its_line(string text, string complaint) =>
        Assert.Equal(complaint, Credits.OfClauses(text, draft).Complaint);

    [Fact]
    public void Of_many_mistakes_the_first_few_are_told()
    {
        var complaint = Credits.OfClauses(string.Concat(Enumerable.Range(1, 40).Select(line => string.Create(CultureInfo.InvariantCulture, $"words {line}\n"))), draft).Complaint!;

        Assert.Equal(5, complaint.Split(Demand).Length - 1);
        Assert.EndsWith(". 35 more lines cannot be used", complaint, StringComparison.Ordinal);
    }

    [Fact]
    public void Without_a_text_any_number_will_do() =>
        Assert.Null(Credits.OfClauses("99.9 northam", draft: null).Complaint);

    [Theory]
    [InlineData("ANN@northam.example\tnortham", null)]
    [InlineData("ann@northam.example northam\nAnn@northam.example southam", "Line 2 credits ann@northam.example to southam, but line 1 credits it to northam")]
    [InlineData("ann@northam.example", "Line 1 must be an author's address and the short name of an organisation, like ann@northam.example northam")]
    public void Authors_are_credited_by_their_addresses(string text, string? complaint) =>
        Assert.Equal(complaint, Credits.OfAuthors(text).Complaint);
}
