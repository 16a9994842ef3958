using CsCheck;
using DraftControl.Web.Search;
using Microsoft.Data.Sqlite;

namespace DraftControl.Tests.Web.Search;

/// <summary>Whatever somebody types is looked for as words; nothing of it is a command.</summary>
public sealed class SearchedWordsTests : IDisposable
{
    private const string Text = "Near the coast, councils (or not) don't buy NULL taps and OR gates: café 1.2(b) title:pipes \"quoted\" 50% off – naïve_name £5 日本語";

    private static readonly string[] clutter = ["\"", "“", "*", " ", "AND", "OR", "NOT", "NEAR(", ")", "(", "^", ":", "title:", "{", "}", "+", "-", ",", "\0", "'", "coast", "é", "\u0301", "日", "\u2028", "²", "Ⅷ"];

    private readonly SqliteConnection index = new("Data Source=:memory:");

    public SearchedWordsTests()
    {
        index.Open();
        Do("CREATE VIRTUAL TABLE words USING fts5 (title, body, tokenize = \"unicode61 remove_diacritics 2\")");
        Do($"INSERT INTO words VALUES ('', '{Text.Replace("'", "''", StringComparison.Ordinal)}')");
    }

    [Theory]
    [InlineData("coast", true)]
    [InlineData("coa", true)]
    [InlineData("coa councils", false)]
    [InlineData("COAST Councils", true)]
    [InlineData("cafe", true)]
    [InlineData("naive", true)]
    [InlineData("don't", true)]
    [InlineData("don’t", true)]
    [InlineData("do'nt", false)]
    [InlineData("coast OR elephants", false)]
    [InlineData("or gates", true)]
    [InlineData("elephants OR", false)]
    [InlineData("coast NOT councils", true)]
    [InlineData("coast AND", true)]
    [InlineData("NEAR(coast councils)", false)]
    [InlineData("NEAR the coast", true)]
    [InlineData("title:pipes", true)]
    [InlineData("body : coast", false)]
    [InlineData("{title body} : coast", false)]
    [InlineData("-coast", true)]
    [InlineData("^coast", true)]
    [InlineData("coast*", true)]
    [InlineData("co* coast", false)]
    [InlineData("*", null)]
    [InlineData("\"", null)]
    [InlineData("\"\"", null)]
    [InlineData("\"\"\"", null)]
    [InlineData("“”", null)]
    [InlineData("£ – % & |", null)]
    [InlineData("\"the coast\"", true)]
    [InlineData("“the coast”", true)]
    [InlineData("\"coast the\"", false)]
    [InlineData("\"the coa\"", false)]
    [InlineData("\"the coast", true)]
    [InlineData("coast\"", true)]
    [InlineData("\"the coast\" \"quoted", true)]
    [InlineData("the\"coast\"councils", true)]
    [InlineData("1.2(b)", true)]
    [InlineData("£5", true)]
    [InlineData("日本語", true)]
    [InlineData("日本", true)]
    [InlineData("coast\0councils", true)]
    [InlineData("coast\u0001councils\t\n", true)]
    [InlineData("coast' OR 1=1 --", false)]
    [InlineData("'; DROP TABLE words; --", false)]
    [InlineData("coast + councils", true)]
    [InlineData("\\", null)]
    [InlineData("\u0301", null)]
    [InlineData("coast – councils", true)]
    [InlineData("\uD800coast", true)]
    [InlineData("AND", true)]
    [InlineData("((((((((((coast", true)]
    public void Every_query_is_words(string typed, bool? found)
    {
        var words = SearchedWords.Of(typed);

        Assert.Equal(found, words is null ? null : Finds(words));
    }

    [Fact]
    public void No_query_is_refused_by_the_index() => Gen.OneOf(Gen.Int[0, clutter.Length - 1].Select(index => clutter[index]), Gen.Char.Select(character => character.ToString()))
        .Array[0, 40].Select(parts => string.Concat(parts)).Sample(
            typed =>
            {
                if (SearchedWords.Of(typed) is { } words)
                {
                    Finds(words);
                }
            },
            iter: 2_000,
            threads: 1);

    public void Dispose() => index.Dispose();

    private bool Finds(SearchedWords words)
    {
        using var command = index.CreateCommand();
        command.CommandText = "SELECT COUNT(*) FROM words WHERE words MATCH @words";
        command.Parameters.AddWithValue("@words", words.Expression);
        return (long)command.ExecuteScalar()! > 0;
    }

    private void Do(string text)
    {
        using var command = index.CreateCommand();
        command.CommandText = text;
        command.ExecuteNonQuery();
    }
}
