using DraftControl.Core.Registers;
using DraftControl.Git;
using DraftControl.Web.Declarations;
using Microsoft.Data.Sqlite;

namespace DraftControl.Web.Search;

/// <summary>Finds words in everything of a declaration that the reader may see, for pages and the API alike.</summary>
public sealed class Searching(SearchIndexes indexes, Visibility visibility)
{
    /// <summary>An excerpt has so many words at most.</summary>
    private const int MostWords = 40;

    /// <summary>A title tells more than the words below it.</summary>
    private const string Rank = "bm25(words, 4.0, 1.0)";

    /// <summary>
    /// Of more places only the newest are put in order, and the others follow as they came: what stands in thousands of places has
    /// none that is much better, and ranking is what costs. A number of whole pages.
    /// </summary>
    private const int MostRanked = 100 * Found.MostOnAPage;

    /// <summary>The places where all of the words stand.</summary>
    /// <param name="ledger">The declaration.</param>
    /// <param name="register">What the reader sees of it is judged by this.</param>
    /// <param name="words">What is looked for; null for nothing.</param>
    /// <param name="kind">Only places of this kind; null for all.</param>
    /// <param name="page">The page of the list, from 1; where there are fewer, the last one.</param>
    public Found Find(Ledger ledger, Register register, SearchedWords? words, FoundKind? kind, int page)
    {
        if (words is null)
        {
            return Found.Nothing;
        }

        var (scope, names) = (SearchScope.Of(visibility, register), new FoundNames(ledger, register, visibility.SeesDrafting(register)));
        return indexes.Of(ledger).Ask(index =>
        {
            var counted = new Found(Counts(index, words, scope), []);
            var skipped = (Math.Clamp(page, 1, counted.Pages(kind)) - 1) * Found.MostOnAPage;
            return counted.Count(kind) == 0 ? counted : counted with { Shown = [.. Rows(index, words, new Wanted(scope, kind, counted.Count(kind), skipped)).Select(names.Of)] };
        });
    }

    /// <summary>All in one row, because grouping would sort what is found.</summary>
    private static Dictionary<FoundKind, int> Counts(SqliteConnection index, SearchedWords words, SearchScope scope)
    {
        var kinds = Enum.GetValues<FoundKind>();
        var counts = string.Join(", ", kinds.Select(kind => $"COUNT(*) FILTER (WHERE kind = {(int)kind})"));
        return index.All(
            row => kinds.Index().Select(kind => (Kind: kind.Item, Count: row.GetInt32(kind.Index))).Where(counted => counted.Count > 0).ToDictionary(counted => counted.Kind, counted => counted.Count),
            $"SELECT {counts} FROM words JOIN place ON place.id = words.rowid WHERE words MATCH @0 AND {scope.Condition}",
            words.Expression)[0];
    }

    /// <summary>First which places are the best, then some words of those alone: making an excerpt is what costs.</summary>
    private static List<FoundRow> Rows(SqliteConnection index, SearchedWords words, Wanted wanted)
    {
        var best = index.All(row => row.GetInt64(0), wanted.Places, words.Expression);
        var rows = Excerpts(index, words, wanted.Scope, best);
        return [.. best.Select(place => rows[place])];
    }

    /// <summary>One pass through what is found between them: the plus keeps SQLite from looking the words up again for each place, which is slow for the beginning of a word.</summary>
    private static Dictionary<long, FoundRow> Excerpts(SqliteConnection index, SearchedWords words, SearchScope scope, IReadOnlyCollection<long> places) => index.All(
        row => (Place: row.GetInt64(0), Found: new FoundRow((FoundKind)row.GetInt32(1), row.GetString(2), row.GetInt32(3), row.IsDBNull(4) ? 0 : row.GetInt32(4), Passage.Read(row.GetString(5)), Passage.Read(row.GetString(6)))),
        $"""
        SELECT place.id, kind, name, seq, {scope.NewestText}, highlight(words, 0, @1, @2), snippet(words, 1, @1, @2, '…', {MostWords})
        FROM words JOIN place ON place.id = words.rowid
        WHERE words MATCH @0 AND words.rowid BETWEEN {places.Min()} AND {places.Max()} AND +words.rowid IN ({string.Join(',', places)})
        """,
        words.Expression,
        $"{Passage.Begin}",
        $"{Passage.End}").ToDictionary(row => row.Place, row => row.Found);

    /// <summary>Which places of those that were found a page shows.</summary>
    /// <param name="Scope">What the reader may find.</param>
    /// <param name="Kind">Only places of this kind; null for all.</param>
    /// <param name="Count">How many there are of that.</param>
    /// <param name="Skipped">How many come before.</param>
    private sealed record Wanted(SearchScope Scope, FoundKind? Kind, int Count, int Skipped)
    {
        /// <summary>Asks for these places, the best first.</summary>
        public string Places => (Count > MostRanked, Skipped >= MostRanked) switch
        {
            (false, _) => $"{From} ORDER BY {Rank}, place.kind, place.id DESC {Page}",
            (true, false) => $"{From} AND words.rowid >= (SELECT MIN(id) FROM ({From} ORDER BY words.rowid DESC LIMIT {MostRanked})) ORDER BY {Rank}, place.kind, place.id DESC {Page}",
            (true, true) => $"{From} ORDER BY words.rowid DESC {Page}",
        };

        private string From => $"SELECT place.id FROM words JOIN place ON place.id = words.rowid WHERE words MATCH @0 AND {Scope.Condition}{(Kind is { } one ? $" AND place.kind = {(int)one}" : "")}";

        private string Page => $"LIMIT {Found.MostOnAPage} OFFSET {Skipped}";
    }
}
