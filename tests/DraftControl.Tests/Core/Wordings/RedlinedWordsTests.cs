using DraftControl.Core.Wordings;
using DraftControl.Tests.Support;

namespace DraftControl.Tests.Core.Wordings;

/// <summary>What a redline takes for one word, or for one piece of Markdown, and changes as a whole.</summary>
public sealed class RedlinedWordsTests
{
    [Theory]
    [InlineData("costs of 1,000 pounds now", "costs of 1,200 pounds now", "costs of [-1,000][+1,200] pounds now")]
    [InlineData("about 3.5 of 10 parts", "about 3.7 of 10 parts", "about [-3.5][+3.7] of 10 parts")]
    [InlineData("see https://example.com/a?b=1 for the plan", "see https://example.com/c?b=1 for the plan", "see [-https://example.com/a?b=1][+https://example.com/c?b=1] for the plan")]
    [InlineData("write to team@example.com about the plan", "write to help@example.com about the plan", "write to [-team@example.com][+help@example.com] about the plan")]
    [InlineData("We share our plans, always and early.", "We share our plans; always and early.", "We share our plans[-,][+;] always and early.")]
    public void Words_numbers_addresses_and_signs_change_as_a_whole(string old, string @new, string expected) => Assert.Equal(expected, Marked(old, @new));

    [Theory]
    [InlineData("http://a.example/one")]
    [InlineData("https://a.example/one")]
    [InlineData("HTTPS://a.example/one")]
    [InlineData("mailto:one@a.example")]
    [InlineData("www.a.example/one")]
    [InlineData("https://a.example/(b)/one")]
    public void A_web_address_is_one_word_without_the_punctuation_of_its_sentence(string address)
    {
        var other = address.Replace("one", "two", StringComparison.Ordinal);
        foreach (var sign in new[] { "", ".", ",", ";", ":", "!", "?", "'", "*", "_", ")", "...", "<", ">", "\"", "`", "[", "]", "\u200B" })
        {
            Assert.Equal($"All of it is at [-{address}][+{other}]{sign} for all", Marked($"All of it is at {address}{sign} for all", $"All of it is at {other}{sign} for all"));
        }
    }

    [Theory]
    [InlineData("one'two", true)]
    [InlineData("one\u2019two", true)]
    [InlineData("one-two", true)]
    [InlineData("one.two", true)]
    [InlineData("one_two", true)]
    [InlineData("one@two", true)]
    [InlineData("one&two", true)]
    [InlineData("1,two", false)]
    [InlineData("one,2", false)]
    [InlineData("one:two", false)]
    [InlineData("one/two", false)]
    [InlineData("one+two", false)]
    [InlineData("one'\u200Btwo", false)]
    [InlineData("один-two", true)]
    [InlineData("e\u0301two", true)]
    [InlineData("x\u20DDtwo", true)]
    [InlineData("क\u093Etwo", true)]
    public void Signs_hold_a_word_together_between_its_letters(string word, bool isOne)
    {
        var (old, other) = ($"All of {word} is for all", $"All of {word.Replace("two", "zwei", StringComparison.Ordinal).Replace('2', '3')} is for all");
        var deleted = Assert.Single(Redline.Between(old, other).Runs, run => run.Kind is RunKind.Delete).Text;

        Assert.Equal(isOne, deleted == word);
    }

    [Theory]
    [InlineData("Make it bold for all readers", "Make it **bold** for all readers", "Make it [-bold][+**bold**] for all readers")]
    [InlineData("Make it **bold** for all readers", "Make it **strong** for all readers", "Make it [-**bold**][+**strong**] for all readers")]
    [InlineData("Read [the plan](a.md) before you start", "Read [the plan](b.md) before you start", "Read [-[the plan](a.md)][+[the plan](b.md)] before you start")]
    [InlineData("Read [the plan](a.md) before you start", "Read [the whole plan](a.md) before you start", "Read [-[the plan](a.md)][+[the whole plan](a.md)] before you start")]
    [InlineData("Read ![the plan](a.png) before you start", "Read ![the map](a.png) before you start", "Read [-![the plan](a.png)][+![the map](a.png)] before you start")]
    [InlineData("Run `git log` to see all changes", "Run `git show` to see all changes", "Run [-`git log`][+`git show`] to see all changes")]
    [InlineData("We *really do* what we say", "We _really do_ what we say", "We [-*really do*][+_really do_] what we say")]
    [InlineData("So **we one two three four five six seven eight** do", "So **we one two three vier five six seven eight** do", "So **we one two three [-four][+vier] five six seven eight** do")]
    [InlineData("So **we one two three four five six seven eight** do what we all can do", "So we one two three four five six seven eight do what we all can do", "So [-**we one two three four five six seven eight**][+we one two three four five six seven eight] do what we all can do")]
    [InlineData("Read <a href=\"x\">the plan</a> before you start", "Read <a href=\"y\">the plan</a> before you start", "Read [-<a href=\"x\">][+<a href=\"y\">]the plan</a> before you start")]
    [InlineData("See <a target=\"_blank\" href=\"x\">our plans now</a>, then <a target=\"_blank\" href=\"y\">all costs too</a>", "See <a target=\"_blank\" href=\"x\">our maps now</a>, then <a target=\"_blank\" href=\"y\">all costs too</a>", "See <a target=\"_blank\" href=\"x\">our [-plans][+maps] now</a>, then <a target=\"_blank\" href=\"y\">all costs too</a>")]
    [InlineData("Our plans*, in short, and their costs*, in full", "Our plans*, in short, and our costs*, in full", "Our plans*, in short, and [-their][+our] costs*, in full")]
    [InlineData("A call costs < 5 pounds and *we really do* answer it > 9 times", "A call costs < 5 pounds and *they really do* answer it > 9 times", "A call costs < 5 pounds and [-*we really do*][+*they really do*] answer it > 9 times")]
    public void Markdown_is_seen_where_it_changes_and_never_torn_apart(string old, string @new, string expected) => Assert.Equal(expected, Marked(old, @new));

    [Theory]
    [InlineData("All of it **one two three four five six** is here for all", "two", "All of it [-**one two three four five six**][+**one zwei three four five six**] is here for all")]
    [InlineData("All of it **one two three four five six seven** is here for all", "two", "All of it **one [-two][+zwei] three four five six seven** is here for all")]
    [InlineData("All of [one two] is here", "two", "All of [-[one two]][+[one zwei]] is here")]
    [InlineData("All of a[one two] is here", "two", "All of a[-[one two]][+[one zwei]] is here")]
    [InlineData("All of [one] (if two) is here", "two", "All of [one] (if [-two][+zwei]) is here")]
    [InlineData("<a href=two> is here for all", "two", "[-<a href=two>][+<a href=zwei>] is here for all")]
    [InlineData("All **one one one\n\none two** is here", "two", "All **one one one\n\none [-two][+zwei]** is here")]
    [InlineData("All [one one one\n\none two] is here", "two", "All [one one one\n\none [-two][+zwei]] is here")]
    [InlineData("All <one one one\n\none two> is here", "two", "All <one one one\n\none [-two][+zwei]> is here")]
    [InlineData("All two three four* is here", "two", "All [-two][+zwei] three four* is here")]
    [InlineData("All * two three* is here", "two", "All * [-two][+zwei] three* is here")]
    [InlineData("All < two three> is here", "two", "All < [-two][+zwei] three> is here")]
    [InlineData("All of two three> is here", "two", "All of [-two][+zwei] three> is here")]
    [InlineData("All <b> two three> is here", "two", "All <b> [-two][+zwei] three> is here")]
    public void What_Markdown_reads_as_one_thing_changes_as_one_if_it_is_one_and_is_short(string old, string word, string expected) =>
        Assert.Equal(expected, Marked(old, old.Replace(word, "zwei", StringComparison.Ordinal)));

    private static string Marked(string old, string @new) => Redline.Between(old, @new).Runs.Marked();
}
