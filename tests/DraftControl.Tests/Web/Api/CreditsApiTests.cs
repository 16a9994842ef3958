using System.Net;
using DraftControl.Core.People;
using DraftControl.Tests.Support;
using DraftControl.Web.Declarations;
using Microsoft.Extensions.DependencyInjection;

namespace DraftControl.Tests.Web.Api;

/// <summary>A program that starts a declaration states whose words some clauses are.</summary>
public sealed class CreditsApiTests(RunningSite site) : IClassFixture<RunningSite>
{
    [Fact]
    public async Task Clauses_are_credited_to_whom_the_call_states()
    {
        using var api = ApiClient.For(site, "steward@centre.example");

        await api.Do("declarations", Body("credited", ("0.2", "northam"), ("0.2", "northam")));

        Assert.Equal(["1@start", "2@start", "4@start:northam"], site.Services.GetRequiredService<DeclarationBook>().Find(Slug.Parse("credited"))!.Read().Draft.Clauses.Select(clause => clause.Origins.ToString()));
    }

    [Theory]
    [InlineData("0.9", "northam", "There is no clause 0.9 in the starting text, so its words cannot be credited to 'northam'.")]
    [InlineData("c2", "northam", "Send the number of the clause with each credit, like 3.2.")]
    [InlineData("0.2", "Northam Council", "Send the short name of the organisation with each credit, like northam.")]
    [InlineData("0.1", "southam", "Credit clause 0.1 to one organisation: 'northam' or 'southam'.")]
    public async Task A_credit_that_cannot_be_used_is_refused(string clause, string organisation, string sentence)
    {
        using var api = ApiClient.For(site, "steward@centre.example");

        var answer = await api.Post("declarations", Body("miscredited", ("0.1", "northam"), (clause, organisation)));

        Assert.Equal((HttpStatusCode.BadRequest, sentence), (answer.Status, answer.Detail));
        Assert.Null(site.Services.GetRequiredService<DeclarationBook>().Find(Slug.Parse("miscredited")));
    }

    private static object Body(string slug, params (string Clause, string Organisation)[] credits) => new
    {
        slug,
        title = "What we share",
        text = "# Shared\n\nWe share.\n\nWe keep it safe.\n",
        organisation = new { slug = "centre", name = "Centre for Services", @class = "central-government" },
        credits = credits.Select(credit => new { clause = credit.Clause, organisation = credit.Organisation }),
    };
}
