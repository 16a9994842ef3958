using CsCheck;
using DraftControl.Core.Wordings;
using DraftControl.Tests.Support;

namespace DraftControl.Tests.Core.Wordings;

public sealed class TextRedlineTests
{
    [Fact]
    public void A_clause_that_moved_is_deleted_at_its_old_place_and_inserted_at_its_new_one()
    {
        var redline = Redlined("one\n\ntwo\n\nthree\n", "two\n\nthree\n\none\n");

        Assert.Equal("[-1:one\n\n]two\n\nthree\n[+\n][+1:one\n]", redline.Runs.Marked());
        Assert.Equal([1, null, null, 1], redline.Clauses.Select(clause => clause.Moved));
        Assert.Equal("1 change: 'one' moved.", redline.InWords());
    }

    [Fact]
    public void In_a_clause_that_moved_the_words_that_changed_are_told_from_those_that_only_moved()
    {
        var redline = Redlined(
            "We share plans with every council.\n\nWe repair what everybody uses.\n\nWe tell why.\n",
            "We repair what everybody uses.\n\nWe tell why.\n\nWe share plans with every town.\n");

        Assert.Equal("[-1:We share plans with every][- council][-1:.\n\n]", redline.Clauses[0].Redline.Runs.Marked());
        Assert.Equal("[+1:We share plans with every][+ town][+1:.\n]", redline.Clauses[^1].Redline.Runs.Marked());
        Assert.Equal("2 changes: 'We share plans with every town.' moved; 'council' replaced by 'town'.", redline.InWords());
    }

    [Theory]
    [InlineData("# ", true)]
    [InlineData("- ", true)]
    [InlineData("* ", true)]
    [InlineData("+ ", true)]
    [InlineData("> ", true)]
    [InlineData("1. ", true)]
    [InlineData("12) ", true)]
    [InlineData("- 1. ", true)]
    [InlineData("#", false)]
    [InlineData("1 ", false)]
    [InlineData("1: ", false)]
    [InlineData("a. ", false)]
    [InlineData("~ ", false)]
    public void The_marker_of_its_block_is_no_word_of_a_clause_that_moved(string marker, bool isSame)
    {
        var redline = Redlined("plans\n\none\n\ntwo\n\nthree\n", $"one\n\ntwo\n\nthree\n\n{marker}plans\n");

        Assert.Equal(isSame, redline.Clauses[^1].Moved is not null);
    }

    [Theory]
    [InlineData("We plan it all. We build what we planned.\n", "We plan it all.\n\nWe build what we planned.\n", "We plan it all.[- ][+\n\n]We build what we planned.\n")]
    [InlineData("We plan it all.\n\nWe build what we planned.\n", "We plan it all. We build it as we planned.\n", "We plan it all.[-\n\n][+ ]We build [-what][+it as] we planned.\n")]
    public void Where_clauses_are_split_or_joined_only_that_is_marked(string old, string @new, string marked)
    {
        var redline = Redlined(old, @new);

        Assert.Equal(marked, redline.Runs.Marked());
        Assert.Single(redline.Clauses);
    }

    [Fact]
    public void A_change_at_the_end_of_an_item_and_one_at_the_beginning_of_the_next_are_not_parted_by_a_marker()
    {
        var redline = Redlined("- we plan it first\n- people come before plans\n", "- we plan it early\n- users come before plans\n");

        Assert.Equal("- we plan it [-first][+early]\n[-- people][+- users] come before plans\n", redline.Runs.Marked());
    }

    [Theory]
    [InlineData("We share all plans\nwith everybody\nwho asks.\n", "We share all plans with everybody who\nasks.\n")]
    [InlineData("One.\r\n\r\nTwo.\r\n", "One.\n\nTwo.\n")]
    public void A_paragraph_that_was_wrapped_anew_is_no_change_of_words(string old, string @new)
    {
        var redline = Redlined(old, @new);

        Assert.True(redline.IsSpacingOnly);
        Assert.Equal("No words change, only the spacing.", redline.InWords());
        Assert.All(redline.Runs.Where(run => run.Kind != RunKind.Equal), run => Assert.True(string.IsNullOrWhiteSpace(run.Text)));
    }

    [Fact]
    public void The_three_views_the_sentence_and_the_table_come_from_one_redline()
    {
        var (old, @new) = ("# Plans\n\nWe share all plans with everybody.\n", "# Plans\n\nWe share our plans with everybody.\n");
        var redline = Redlined(old, @new);

        Assert.Equal((old, @new), (redline.Old, redline.New));
        Assert.Equal("# Plans\n\nWe share [-all][+our] plans with everybody.\n", redline.Runs.Marked());
        Assert.Equal("1 change: 'all' replaced by 'our'.", redline.InWords());
        Assert.Equal([new("all", "our")], redline.Clauses.SelectMany(clause => clause.Redline.Changes));
    }

    [Fact]
    public void A_text_and_itself_have_no_changes()
    {
        var redline = Redlined("# Plans\n\nWe share plans.\n", "# Plans\n\nWe share plans.\n");

        Assert.Equal((false, false, "No changes."), (redline.HasChanges, redline.IsSpacingOnly, redline.InWords()));
    }

    [Fact]
    public void It_is_exact_for_any_two_texts() => Gen.Select(AnyText.Any, AnyText.Any).Sample(AssertExact, iter: Pairs.Many);

    [Fact]
    public void It_is_exact_for_any_two_stretches_of_real_texts() => Pairs.OfRealText().Sample(AssertExact, iter: Pairs.Many);

    [Fact]
    public void It_is_exact_where_clauses_are_shuffled() => Gen.Select(AnyText.Markdown.Array[0, 8], Gen.Int).Sample((clauses, seed) =>
    {
        var shuffled = clauses.ToArray();
        new Random(seed).Shuffle(shuffled);

        AssertExact(string.Join("\n\n", clauses), string.Join("\n\n", shuffled));
    });

    [Fact]
    public void It_is_exact_for_every_real_edit()
    {
        foreach (var (_, old, @new) in Cases.Edits())
        {
            AssertExact(old, @new);
            AssertExact(@new, old.ReplaceLineEndings("\r\n"));
        }
    }

    [Theory]
    [InlineData(" ", 2)]
    [InlineData("\n\n", 20_000)]
    public void Twenty_thousand_different_words_are_shown_by_whole_clauses(string space, int clauses)
    {
        var (old, @new) = (Words('a'), Words('b'));

        var redline = Redlined(old, @new);

        Assert.Equal((old, @new), (redline.Old, redline.New));
        Assert.DoesNotContain(redline.Runs, run => run.Kind is RunKind.Equal && !string.IsNullOrWhiteSpace(run.Text));
        Assert.InRange(redline.Clauses.Count, 1, 2 * clauses);

        string Words(char letter) => string.Join(space, Enumerable.Range(0, 20_000).Select(number => $"{letter}{number}"));
    }

    [Fact]
    public void It_can_be_cancelled()
    {
        using var cancelled = new CancellationTokenSource();
        cancelled.Cancel();

        Assert.Throws<OperationCanceledException>(() => TextRedline.Between("a b c\n", "a b d\n", cancelled.Token));
    }

    private static TextRedline Redlined(string old, string @new) => TextRedline.Between(old, @new, TestContext.Current.CancellationToken);

    private static void AssertExact(string old, string @new)
    {
        var redline = Redlined(old, @new);

        Assert.Equal(old, redline.Old);
        Assert.Equal(@new, redline.New);
    }
}
