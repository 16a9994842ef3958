using CsCheck;
using DraftControl.Core.Wordings;
using DraftControl.Tests.Support;

namespace DraftControl.Tests.Core.Wordings;

public sealed class AlignmentTests
{
    [Theory]
    [InlineData("a|b|c", "a|b|c", "0=0 1=1 2=2")]
    [InlineData("a|b|c", "a|c", "0=0 -1 2=1")]
    [InlineData("a|c", "a|b|c", "0=0 +1 1=2")]
    [InlineData("a|we share all plans|c", "a|we share our plans|c", "0=0 1=1 2=2")]
    [InlineData("a|one two|c", "a|three four|c", "0=0 -1 +1 2=2")]
    [InlineData("a|b|c|d", "b|c|d|a", "1=0 2=1 3=2 0>3")]
    [InlineData("x|x|x", "x|x", "0=0 1=1 -2")]
    [InlineData("||a||", "||b||", "0=0 1=1 -2 +2 3=3 4=4")]
    [InlineData("", "", "0=0")]
    public void The_same_wording_is_found_first_then_a_similar_one(string old, string @new, string expected)
    {
        var alignment = Alignment.Between(Wordings(old), Wordings(@new));

        Assert.Equal(expected, string.Join(' ', alignment.Pairs.Select(pair => pair switch
        {
            { New: null } => $"-{pair.Old}",
            { Old: null } => $"+{pair.New}",
            { Moved: true } => $"{pair.Old}>{pair.New}",
            _ => $"{pair.Old}={pair.New}",
        })));
    }

    [Fact]
    public void Every_clause_of_both_texts_stands_in_it_once() =>
        Gen.Select(AnyText.Words.Array[0, 12], AnyText.Words.Array[0, 12]).Sample((old, @new) =>
        {
            var pairs = Alignment.Between([.. old.Select(Wording.Of)], [.. @new.Select(Wording.Of)]).Pairs;

            Assert.Equal(Enumerable.Range(0, old.Length), pairs.Where(pair => pair.Old is not null).Select(pair => pair.Old!.Value).Order());
            Assert.Equal(Enumerable.Range(0, @new.Length), pairs.Where(pair => pair.New is not null).Select(pair => pair.New!.Value));
        });

    [Fact]
    public void Ten_thousand_clauses_are_aligned_in_seconds()
    {
        var watch = System.Diagnostics.Stopwatch.StartNew();
        var old = Enumerable.Range(0, 10_000).Select(i => Wording.Of($"we will repair pipe {i} and tap {i * 7}")).ToList();
        var other = Enumerable.Range(0, 10_000).Select(i => Wording.Of($"we will repair pipe {i} or tap {i * 3}")).ToList();

        Assert.Equal(10_000, Alignment.Between(old, [.. old.AsEnumerable().Reverse()]).Pairs.Count);
        Assert.NotEmpty(Alignment.Between(old, other).Pairs);
        Assert.InRange(watch.Elapsed, TimeSpan.Zero, TimeSpan.FromSeconds(10));
    }

    [Fact]
    public void A_clause_that_moved_is_deleted_at_its_old_place_and_inserted_at_its_new_one()
    {
        var redline = TextRedline.Between("one\n\ntwo\n\nthree\n", "two\n\nthree\n\none\n");

        Assert.Equal("[-one\n\n]two\n\nthree\n[+\n][+one\n]", string.Concat(redline.Runs.Select(run => run.Kind switch { RunKind.Delete => $"[-{run.Text}]", RunKind.Insert => $"[+{run.Text}]", _ => run.Text })));
        Assert.Equal([true, false, false, true], redline.Clauses.Select(clause => clause.Moved));
    }

    [Fact]
    public void The_redline_of_a_text_is_exact_for_any_two_texts() =>
        Gen.Select(AnyText.Any, AnyText.Any).Sample(AssertExact, iter: 10_000);

    [Fact]
    public void The_redline_of_a_text_is_exact_where_its_clauses_are_shuffled() =>
        Gen.Select(AnyText.Markdown.Array[0, 8], Gen.Int).Sample((clauses, seed) =>
        {
            var shuffled = clauses.ToArray();
            new Random(seed).Shuffle(shuffled);

            AssertExact(string.Join("\n\n", clauses), string.Join("\n\n", shuffled));
        });

    [Fact]
    public void The_redline_of_a_text_is_exact_for_every_real_edit()
    {
        foreach (var (_, old, @new) in Cases.Edits())
        {
            AssertExact(old, @new);
            AssertExact(@new, old.ReplaceLineEndings("\r\n"));
        }
    }

    private static List<Wording> Wordings(string list) => [.. list.Split('|').Select(Wording.Of)];

    private static void AssertExact(string old, string @new)
    {
        var runs = TextRedline.Between(old, @new).Runs.ToList();

        Assert.Equal(old, string.Concat(runs.Where(run => run.Kind != RunKind.Insert).Select(run => run.Text)));
        Assert.Equal(@new, string.Concat(runs.Where(run => run.Kind != RunKind.Delete).Select(run => run.Text)));
    }
}
