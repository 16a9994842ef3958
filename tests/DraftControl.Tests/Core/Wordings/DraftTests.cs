using System.Text;
using DraftControl.Core.Wordings;

namespace DraftControl.Tests.Core.Wordings;

public sealed class DraftTests
{
    private const string Text = "# Title\n\nNaïve words.\n";

    private static readonly Draft draft = Import.Of(Text);
    private static readonly string title = draft.Clauses[0].Line;
    private static readonly string words = draft.Clauses[1].Line;

    public static TheoryData<string, string> Faults => new()
    {
        { $"{title}\n{words}", "the clauses file is not UTF-8 that ends with a line break" },
        { $"{title}\n\n{words}\n", "line 2 of the clauses file: not four fields separated by tabs" },
        { $"{title}\t\n{words}\n", "line 1 of the clauses file: not four fields separated by tabs" },
        { $"{title}\nx2{words[2..]}\n", "line 2 of the clauses file: 'x2' is not a clause's id" },
        { $"{title}\nc1000000000{words[2..]}\n", "line 2 of the clauses file: 'c1000000000' is not a clause's id" },
        { $"{title}\nc1{words[2..]}\n", "line 2 of the clauses file: c1 stands twice" },
        { $"{title}\n{words.Replace("\t14\t", "\t15\t", StringComparison.Ordinal)}\n", "line 2 of the clauses file: '15' is not the length of a span of c2" },
        { $"{title}\n{words.Replace("\t14\t", "\t014\t", StringComparison.Ordinal)}\n", "line 2 of the clauses file: '014' is not the length of a span of c2" },
        { $"{title}\n{words.Replace("\t14\t", "\t3\t", StringComparison.Ordinal)}\n", "line 2 of the clauses file: '3' is not the length of a span of c2" },
        { $"{title}\n{words.Replace("\t14\t", "\t12\t", StringComparison.Ordinal)}\n", "line 2 of the clauses file: the hash is not that of the wording of c2" },
        { $"{title}\n{words.Replace("\t14\t", "\t13\t", StringComparison.Ordinal)}\n", "the lengths in the clauses file sum to 22, but the text has 23 bytes" },
        { $"{title}\n{words.Replace("2@start", "3@start", StringComparison.Ordinal)}\n", "line 2 of the clauses file: the origins of c2 are not runs that sum to its 2 words" },
        { $"{title}\n{words.Replace("2@start", "1@start 1@start", StringComparison.Ordinal)}\n", "line 2 of the clauses file: the origins of c2 are not runs that sum to its 2 words" },
        { $"{title}\n", "the lengths in the clauses file sum to 9, but the text has 23 bytes" },
        { "", "the lengths in the clauses file sum to 0, but the text has 23 bytes" },
    };

    [Theory]
    [MemberData(nameof(Faults))]
    public void A_clauses_file_that_does_not_fit_its_text_is_refused_for_what_is_wrong(string clauses, string expected)
    {
        Assert.False(Draft.TryRead(Encoding.UTF8.GetBytes(Text), Encoding.UTF8.GetBytes(clauses), out var read, out var fault));
        Assert.Null(read);
        Assert.Equal(expected, fault);
    }

    [Fact]
    public void Bytes_that_are_not_UTF_8_are_refused()
    {
        Assert.False(Draft.TryRead([0xFF, (byte)'\n'], "c1\t2\tx\t1@start\n"u8, out _, out _));
        Assert.False(Draft.TryRead([], [0xFF, (byte)'\n'], out _, out _));
    }

    [Fact]
    public void An_empty_text_has_no_clauses()
    {
        Assert.True(Draft.TryRead([], [], out var read, out _));
        Assert.Empty(read.Clauses);
    }

    [Fact]
    public void Named_clauses_are_brought_and_all_others_stay_to_the_byte()
    {
        var added = new Clause(new ClauseId(3), "\nMore.\n", Origins.All(1, new Origin.Proposed(7)));

        var result = draft.With([new Change.Add(added.Id, new ClauseId(2)), new Change.Remove(new ClauseId(1))], _ => added);

        Assert.Equal("Naïve words.\n\nMore.\n", result.Text);
        Assert.Throws<ArgumentException>(() => draft.With([new Change.Remove(new ClauseId(9))], _ => added));
    }

    [Theory]
    [InlineData("reword c7")]
    [InlineData("remove c7")]
    [InlineData("add c9 after c4")]
    [InlineData("move c9 after start")]
    public void A_change_is_read_as_it_is_written(string text) => Assert.Equal(text, Change.TryParse(text, out var change) ? change.ToString() : null);

    [Theory]
    [InlineData("reword c0")]
    [InlineData("reword c07")]
    [InlineData("Reword c7")]
    [InlineData("reword  c7")]
    [InlineData("add c9 after")]
    [InlineData("add c9 before c4")]
    [InlineData("move c9 after end")]
    [InlineData("remove c7 ")]
    [InlineData("remove c99999999999")]
    public void Anything_else_is_no_change(string text) => Assert.False(Change.TryParse(text, out _));
}
