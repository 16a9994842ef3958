using DraftControl.Core.Acts;
using DraftControl.Core.Entries;
using DraftControl.Tests.Support;

namespace DraftControl.Tests.Web.Pages;

public sealed class RecordTests(RunningSite site) : IClassFixture<RunningSite>
{
    [Fact]
    public async Task What_was_recorded_reads_as_it_was_written_and_never_tells_a_later_title()
    {
        var drafting = Drafting.On(site, drafting: "participants");
        var reword = new RequestedChange.Reword(drafting.Clause("plumbing before"), "We will fix the pipes.");
        var number = drafting.Proposed("rep@northam", "Plainer words", reword);
        drafting.Decided("editor@centre", number, DecisionCode.Deferred);
        drafting.Released();
        drafting.Revised("rep@northam", number, "A secret title", reword);

        var visitor = await new Somebody(site).Open($"{drafting.Path}/record");
        using var program = new ApiClient(site.Address, token: null);
        var answer = await program.Get($"declarations/{drafting.Slug}/record");

        Assert.Contains("Defer proposal 1: Plainer words", visitor.Text);
        Assert.DoesNotContain("secret", visitor.Text, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("secret", answer.Text, StringComparison.OrdinalIgnoreCase);

        // The public reads all but the revision, in the words of git log.
        var log = StockGit.Run(drafting.Ledger.Path, "log", "--first-parent", "--format=%s", "main").Output.Split('\n', StringSplitOptions.RemoveEmptyEntries);
        Assert.Equal("Revise proposal 1: A secret title", log[0]);
        Assert.Equal(log.Skip(1), visitor.Page.QuerySelectorAll(".dc-record__entry p.govuk-\\!-font-weight-bold").Select(line => line.TextContent));
        Assert.Equal(log.Skip(1).Reverse(), answer.Json.EnumerateArray().Select(entry => entry.GetProperty("subject").GetString()));
        Assert.Equal(log.Length, drafting.Register.Seq);
    }
}
