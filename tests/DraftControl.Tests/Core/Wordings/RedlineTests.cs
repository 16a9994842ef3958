using CsCheck;
using DraftControl.Core.Wordings;
using DraftControl.Tests.Support;

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
    public void A_redline_shows_what_was_replaced_in_its_place(string old, string @new, string expected) => Assert.Equal(expected, Marked(old, @new));

    [Theory]
    [InlineData("We share all plans with everybody who asks", "We share our plans with anybody who asks", "We share [-all plans with everybody][+our plans with anybody] who asks")]
    [InlineData("We share all plans and costs with everybody who asks", "We share our plans and costs with anybody who asks", "We share [-all][+our] plans and costs with [-everybody][+anybody] who asks")]
    [InlineData("one two three\n\nfour five six", "one zwei three\n\nfour fünf six", "one [-two][+zwei] three\n\nfour [-five][+fünf] six")]
    [InlineData("we plan first now\n\nthey build", "we plan early now\n\nusers build", "we plan [-first][+early] now\n\n[-they][+users] build")]
    [InlineData("we plan first now they build", "we plan early now\n\nusers build", "we plan [-first now they][+early now\n\nusers] build")]
    [InlineData("we plan first \"it\", (so) they build with all", "we plan early \"it\", (so) users build with all", "we plan [-first \"it\", (so) they][+early \"it\", (so) users] build with all")]
    public void Two_unchanged_words_between_changes_go_with_them(string old, string @new, string expected) => Assert.Equal(expected, Marked(old, @new));

    [Theory]
    [InlineData("We plan. We build.", "We plan. We test. We build.", "We plan. [+We test. ]We build.")]
    [InlineData("We plan, build and run services", "We plan, test, build and run services", "We plan, [+test, ]build and run services")]
    [InlineData("It is (as agreed) open", "It is (as agreed) (as planned) open", "It is (as agreed) [+(as planned) ]open")]
    [InlineData("a b a b c", "a b a b a b c", "[+a b ]a b a b c")]
    [InlineData("First of all we plan", "First of all we ask we plan", "First of all we [+ask we ]plan")]
    [InlineData("First of all, we plan", "First of all, we ask we plan", "First of all, [+we ask ]we plan")]
    [InlineData("First of all; we plan", "First of all; we ask we plan", "First of all; [+we ask ]we plan")]
    [InlineData("First of all: we plan", "First of all: we ask we plan", "First of all: [+we ask ]we plan")]
    [InlineData("First (of all) we plan", "First (of all) we ask we plan", "First (of all) [+we ask ]we plan")]
    [InlineData("First of all — we plan", "First of all — we ask we plan", "First of all — [+we ask ]we plan")]
    [InlineData("First of all – we plan", "First of all – we ask we plan", "First of all – [+we ask ]we plan")]
    [InlineData("First of all, we ask we plan", "First of all, we plan", "First of all, [-we ask ]we plan")]
    [InlineData("We run services (new) at once", "We run services (old) services (new) at once", "We run services [+(old) services ](new) at once")]
    [InlineData("We plan it.\nWe test it.", "We plan it.\nWe ask.\nWe test it.", "We plan it.\n[+We ask.\n]We test it.")]
    public void The_edges_of_a_change_stand_between_sentences_and_words(string old, string @new, string expected) => Assert.Equal(expected, Marked(old, @new));

    [Theory]
    [InlineData("We will publish every decision with its reason", "We will explain what nobody had asked about", "[-We will publish every decision with its reason][+We will explain what nobody had asked about]")]
    [InlineData("We publish every decision", "We publish every decision, and tell everybody in the whole country about it within a week", "We publish every decision[+, and tell everybody in the whole country about it within a week]")]
    [InlineData("a b c d e", "e d c b a", "[-a b c d e][+e d c b a]")]
    public void What_is_mostly_rewritten_is_replaced_as_a_whole(string old, string @new, string expected) => Assert.Equal(expected, Marked(old, @new));

    [Fact]
    public void Without_insertions_it_is_the_old_text_and_without_deletions_the_new_for_any_two_texts() =>
        Gen.Select(AnyText.Any, AnyText.Any).Sample(AssertExact, iter: Pairs.Many);

    [Fact]
    public void It_is_exact_where_most_of_the_text_stays() =>
        Gen.Select(AnyText.Any, AnyText.Any, AnyText.Any, AnyText.Any).Sample((head, tail, old, @new) => AssertExact(head + old + tail, head + @new + tail), iter: Pairs.Many);

    [Fact]
    public void It_is_exact_for_any_two_stretches_of_real_texts() => Pairs.OfRealText().Sample(AssertExact, iter: Pairs.Many);

    [Fact]
    public void At_least_three_words_stay_between_two_changes_of_a_paragraph() => Pairs.OfRealText().Sample((old, @new) =>
    {
        var redline = Redline.Between(old.ReplaceLineEndings(" "), @new.ReplaceLineEndings(" "));

        Assert.Equal(0, Choppiness.Of(redline.Runs).Crumbs);
    });

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
    [InlineData("Services around people and their plans.", "Services about people and their shared plans.", "2 changes: 'around' replaced by 'about'; 'shared' added.")]
    [InlineData("a b c", "a c", "1 change: 'b' deleted.")]
    [InlineData("a", "a", "No changes.")]
    [InlineData("1 a b c 2 d e f 3 g h i 4", "u a b c v d e f w g h i x", "4 changes: '1' replaced by 'u'; '2' replaced by 'v'; '3' replaced by 'w'; '4' replaced by 'x'.")]
    [InlineData("", "1 2 3 4 5 6 7 8 9 10 11 12", "1 change: '1 2 3 4 5 6 7 8 9 10 11 12' added.")]
    [InlineData("a b", "a\nb", "No words change, only the spacing.")]
    [InlineData("a,b", "a, b", "Words are joined or separated.")]
    [InlineData("1 a b c 2 d e f 3 g h i 4 j k l 5", "u a b c v d e f w g h i x j k l y", "5 changes: '1' replaced by 'u'; '2' replaced by 'v'; '3' replaced by 'w'; '4' replaced by 'x'; and 1 more.")]
    [InlineData("", "1 2 3 4 5 6 7 8 9 10 11 12 13", "1 change: '1 2 3 4 5 6 7 8 9 10 11 12 …' added.")]
    public void A_redline_is_said_in_words(string old, string @new, string sentence) => Assert.Equal(sentence, Redline.Between(old, @new).InWords());

    [Fact]
    public void A_table_has_a_row_for_each_change()
    {
        var redline = Redline.Between("Services around people and their plans for years, always.", "Services about people and their shared plans for years.");

        Assert.Equal([new("around", "about"), new("", "shared "), new(", always", "")], redline.Changes);
    }

    [Theory]
    [InlineData(4_999, 5_000, false)]
    [InlineData(5_000, 5_001, true)]
    [InlineData(5_001, 5_000, true)]
    public void A_text_of_more_than_5000_words_is_replaced_as_a_whole(int old, int @new, bool isWhole) =>
        Assert.Equal(isWhole, Redline.Between(Words(old), Words(@new)).Runs.All(run => run.Kind is not RunKind.Equal));

    [Fact]
    public void Signs_without_white_space_between_are_one_of_those_words() =>
        Assert.EndsWith(" [-a][+b]", Marked($"We see {new string('?', 6_000)} a", $"We see {new string('?', 6_000)} b"), StringComparison.Ordinal);

    [Fact]
    public void A_text_and_itself_are_one_stretch_that_was_kept() => AnyText.Any.Sample(text =>
        Assert.Equal(text.Length == 0 ? [] : [new Run(RunKind.Equal, text)], Redline.Between(text, text).Runs));

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

    private static string Words(int count) => string.Join(' ', Enumerable.Range(0, count));

    private static string Marked(string old, string @new) => Redline.Between(old, @new).Runs.Marked();

    private static void AssertExact(string old, string @new)
    {
        var redline = Redline.Between(old, @new);

        Assert.Equal(old, redline.Old);
        Assert.Equal(@new, redline.New);
        Assert.DoesNotContain(redline.Runs, run => run.Text.Length == 0);
        Assert.DoesNotContain(redline.Runs.Zip(redline.Runs.Skip(1)), pair => pair.First.Kind == pair.Second.Kind || (pair.First.Kind, pair.Second.Kind) == (RunKind.Insert, RunKind.Delete));
    }
}
