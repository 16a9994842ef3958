using DraftControl.Core.Acts;
using DraftControl.Core.Entries;
using DraftControl.Tests.Support;
using Microsoft.Data.Sqlite;

namespace DraftControl.Tests.Web.Search;

/// <summary>The index of a declaration is made of its ledger alone: made at once, it holds what it holds after it followed entry by entry.</summary>
public sealed class IndexTests(RunningSite site) : IClassFixture<RunningSite>
{
    [Fact]
    public async Task An_index_made_again_equals_the_one_that_was_kept()
    {
        var (drafting, visitor) = (Drafting.On(site), new Somebody(site));
        var file = Path.Combine(site.Data, "cache", $"search-{drafting.Slug}.db");
        async Task<IReadOnlyList<string>> Followed()
        {
            await visitor.Open($"{drafting.Path}/search?q=we");
            return Rows(file);
        }

        foreach (var step in Story(drafting))
        {
            step();
            await Followed();
        }

        var kept = await Followed();
        Assert.Contains(kept, row => row.Contains("What was said|It is clearer", StringComparison.Ordinal));
        Assert.Contains(kept, row => row.Contains("How to sign|Read it first.", StringComparison.Ordinal));

        File.Delete(file);
        Assert.Equal(kept, await Followed());

        await File.WriteAllTextAsync(file, new string('x', 100_000), TestContext.Current.CancellationToken);
        Assert.Equal(kept, await Followed());

        Do(file, "UPDATE followed SET seq = 3, tip = 'of another ledger'; DELETE FROM place WHERE id % 2 = 0");
        Assert.Equal(kept, await Followed());

        Do(file, "DELETE FROM place; DELETE FROM words; PRAGMA user_version = 999");
        Assert.Equal(kept, await Followed());
    }

    /// <summary>Something of everything that has words, said again, taken out of the text and put back.</summary>
    private static IEnumerable<Action> Story(Drafting drafting)
    {
        var (taps, words) = (drafting.Clause("before we buy"), "We will fix the plumbing before we buy new taps.");
        yield return () => drafting.Proposed("rep@southam", "Drains", new RequestedChange.Reword(taps, "We will fix drains."));
        yield return () => drafting.Revised("rep@southam", 1, "Gutters", new RequestedChange.Reword(taps, "We will fix gutters."));
        yield return () => drafting.Revised("rep@southam", 1, "Gutters again", new RequestedChange.Reword(taps, "We will fix all gutters."), new RequestedChange.Add(taps, "And roofs."));
        yield return () => drafting.Decided("editor@centre", 1, DecisionCode.Accepted);
        yield return drafting.Released;
        yield return () => drafting.BroughtIn("rep@southam", "Nobody knows the sewers.", "southam", taps);
        yield return () => drafting.ProposedOf("rep@southam", 1, new RequestedChange.Reword(taps, words));
        yield return () => drafting.Decided("editor@centre", 2, DecisionCode.Accepted);
        yield return () => drafting.BroughtIn("rep@northam", "Taps drip.", "northam");
        yield return () => drafting.Answered("editor@centre", 2, AnswerCode.Noted, "They do.");
        yield return () => drafting.RaisedConcern("elm@eastam", taps, "new taps");
        yield return () => drafting.Wrote("how-to-sign", "How to sign", "Read it.");
        yield return () => drafting.Wrote("how-to-sign", "How to sign", "Read it first.");
        yield return () => drafting.Wrote("news-2026-05-03-open", "Open", "Open for signing.");
    }

    /// <summary>Everything that can be found, without the numbers that SQLite gave it; and that the words of it are all there.</summary>
    private static IReadOnlyList<string> Rows(string file)
    {
        Do(file, "INSERT INTO words (words) VALUES ('integrity-check')");
        using var index = Opened(file);
        using var command = index.CreateCommand();
        command.CommandText = """
            SELECT concat_ws('|', kind, name, hash, seq, until, title, body, (SELECT group_concat(text) FROM (SELECT text FROM standing WHERE place = place.id ORDER BY text)))
            FROM place FULL JOIN words ON words.rowid = place.id UNION ALL SELECT concat_ws('|', seq, tip, text, pages) FROM followed ORDER BY 1
            """;
        using var reader = command.ExecuteReader();
        var rows = new List<string>();
        while (reader.Read())
        {
            rows.Add(reader.GetString(0));
        }

        return rows;
    }

    private static void Do(string file, string text)
    {
        using var index = Opened(file);
        using var command = index.CreateCommand();
        command.CommandText = text;
        command.ExecuteNonQuery();
    }

    private static SqliteConnection Opened(string file)
    {
        var index = new SqliteConnection($"Data Source={file};Pooling=false");
        index.Open();
        return index;
    }
}
