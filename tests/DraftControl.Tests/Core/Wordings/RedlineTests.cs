using CsCheck;
using DraftControl.Core.Wordings;

namespace DraftControl.Tests.Core.Wordings;

public sealed class RedlineTests
{
    [Theory]
    [InlineData("Design services around people.", "Design services about people.", "Design services [-around][+about] people.")]
    [InlineData("We share plans.", "We share all plans.", "We share [+all ]plans.")]
    [InlineData("one two three four", "one zwei drei four", "one [-two three][+zwei drei] four")]
    [InlineData("one two, three", "one three", "one [-two, ]three")]
    [InlineData("re-wrapped\nlines", "re-wrapped lines", "re-wrapped[-\n][+ ]lines")]
    [InlineData("shall", "sh\u200Ball", "[-shall][+sh\u200Ball]")]
    [InlineData("a b", "a\u00A0b", "a[- ][+\u00A0]b")]
    [InlineData("don't", "do", "[-don't][+do]")]
    [InlineData("", "a\n", "[+a\n]")]
    [InlineData("naïve 😀 end", "naïve 😁 end", "naïve [-😀][+😁] end")]
    public void A_redline_shows_what_was_replaced_in_its_place(string old, string @new, string expected)
    {
        var redline = Redline.Between(old, @new);

        Assert.Equal(expected, string.Concat(redline.Runs.Select(run => run.Kind switch { RunKind.Delete => $"[-{run.Text}]", RunKind.Insert => $"[+{run.Text}]", _ => run.Text })));
    }

    [Fact]
    public void Without_insertions_it_is_the_old_text_and_without_deletions_the_new_for_any_two_texts() =>
        Gen.Select(AnyText.Any, AnyText.Any).Sample(AssertExact, iter: 20_000);

    [Fact]
    public void It_is_exact_where_most_of_the_text_stays() =>
        Gen.Select(AnyText.Any, AnyText.Any, AnyText.Any, AnyText.Any).Sample((head, tail, old, @new) => AssertExact(head + old + tail, head + @new + tail), iter: 10_000);

    [Theory]
    [InlineData("a  b\n", "a b", true)]
    [InlineData("a\r\nb", "a b", true)]
    [InlineData("a b", "a b", false)]
    [InlineData("a b", "ab", false)]
    [InlineData("a,b", "a, b", false)]
    [InlineData("a b", "a\u00A0b", false)]
    public void Only_white_space_that_no_wording_keeps_is_spacing(string old, string @new, bool spacing) =>
        Assert.Equal(spacing, Redline.Between(old, @new).IsSpacingOnly);

    [Fact]
    public void Spacing_only_means_the_same_wording() => Gen.Select(AnyText.Words, AnyText.Words).Sample((one, other) =>
    {
        var redline = Redline.Between(one, other);

        Assert.Equal(redline.HasChanges && Wording.Of(one).Hash == Wording.Of(other).Hash, redline.IsSpacingOnly);
    });

    [Theory]
    [InlineData("Services around people and plans.", "Services about people and all plans.", "2 changes: 'around' replaced by 'about'; 'all' added.")]
    [InlineData("a b c", "a c", "1 change: 'b' deleted.")]
    [InlineData("a", "a", "No changes.")]
    [InlineData("a b", "a\nb", "No words change, only the spacing.")]
    [InlineData("a,b", "a, b", "Words are joined or separated.")]
    [InlineData("1 a 2 b 3 c 4 d 5 e 6", "x a y b z c w d v e u", "6 changes: '1' replaced by 'x'; '2' replaced by 'y'; '3' replaced by 'z'; '4' replaced by 'w'; and 2 more.")]
    [InlineData("", "1 2 3 4 5 6 7 8 9 10 11 12 13", "1 change: '1 2 3 4 5 6 7 8 9 10 11 12 …' added.")]
    public void A_redline_is_said_in_words(string old, string @new, string sentence) => Assert.Equal(sentence, Redline.Between(old, @new).InWords());

    [Fact]
    public void A_text_of_more_than_5000_words_is_replaced_as_a_whole()
    {
        var old = string.Join(' ', Enumerable.Range(0, 5_001));

        Assert.Equal([new Run(RunKind.Delete, old), new Run(RunKind.Insert, old + " more")], Redline.Between(old, old + " more").Runs);
    }

    [Fact]
    public void Hostile_texts_are_compared_in_seconds()
    {
        var signs = string.Concat(Enumerable.Range(0, 1_000_000).Select(i => "!?.,;:"[i % 6]));
        var others = string.Concat(Enumerable.Range(0, 1_000_000).Select(i => "?!;,.:"[i % 5]));
        var words = string.Join(' ', Enumerable.Range(0, 5_000));
        var watch = System.Diagnostics.Stopwatch.StartNew();

        AssertExact(signs, others);
        AssertExact(words, string.Join(' ', Enumerable.Range(0, 5_000).Select(i => i * 7919 % 5_000)));
        AssertExact(string.Concat(signs.Take(10_000)), string.Concat(others.Take(10_000)));

        Assert.InRange(watch.Elapsed, TimeSpan.Zero, TimeSpan.FromSeconds(10));
    }

    private static void AssertExact(string old, string @new)
    {
        var redline = Redline.Between(old, @new);

        Assert.Equal(old, redline.Old);
        Assert.Equal(@new, redline.New);
        Assert.DoesNotContain(redline.Runs, run => run.Text.Length == 0);
        Assert.DoesNotContain(redline.Runs.Zip(redline.Runs.Skip(1)), pair => pair.First.Kind == pair.Second.Kind || (pair.First.Kind, pair.Second.Kind) == (RunKind.Insert, RunKind.Delete));
    }
}
