using System.Text;
using DraftControl.Core.Wordings;

namespace DraftControl.Tests.Core.Wordings;

/// <summary>Loaded terms are found as whole words, and a <c>terms.yml</c> that cannot be read is refused with its line.</summary>
public sealed class TermsFileTests
{
    [Theory]
    [InlineData("Levelling up takes time.", "Levelling up")]
    [InlineData("LEVELLING UP, woke and Woke.", "LEVELLING UP|woke|Woke")]
    [InlineData("We are woken by awoke owls; wokeness is no word of the list.", "")]
    [InlineData("levelling\nup, levelling \t  up and levelling\u00A0up", "levelling\nup|levelling \t  up|levelling\u00A0up")]
    [InlineData("levelling-up and levellingup", "")]
    [InlineData("\"woke\" (woke), woke-ish, 'woke' 2woke woke2", "woke|woke|woke|woke")]
    [InlineData("The red tape measure, red tape, and red.", "red tape measure|red tape")]
    [InlineData("Éire and éire, but not Eire or pÉire", "Éire|éire")]
    [InlineData("a+b? is A+B? and not aab", "a+b?|A+B?")]
    [InlineData("STRASSE and straße", "straße")]
    [InlineData("SNP and snp, but not SNPs", "SNP|snp")]
    [InlineData("", "")]
    public void Terms_are_found_as_whole_words_in_any_capitals_and_the_longest_first(string text, string found)
    {
        var terms = Read("levelling up: A slogan.\nwoke: Used in blame.\nred tape: Judges.\nred tape measure: Longer.\néire: Contested.\na+b?: No pattern.\nstraße: Foreign.\nSNP: A party.\nkelvin: Warm.\ninflation: Blame.\n");

        var words = terms.In(text);

        Assert.Equal(found, string.Join('|', words.Select(word => text.Substring(word.Start, word.Length))));
    }

    [Fact]
    public void Each_place_tells_the_term_and_its_reason()
    {
        var terms = Read("red tape: Judges rules as useless.\n");

        var word = Assert.Single(terms.In("Cut the RED\n  tape."));

        Assert.Equal((8, 10, new LoadedTerm("red tape", "Judges rules as useless.")), (word.Start, word.Length, word.Term));
    }

    [Theory]
    [InlineData("woke: One.\nWOKE: Two.\n", "terms.yml, line 2: 'WOKE' stands twice")]
    [InlineData("woke: One.\n\nred  tape: Two.\n", "terms.yml, line 3: a term must be one line of 100 characters or fewer, with single spaces")]
    [InlineData("woke: ''\n", "terms.yml, line 1: a reason must be one line of 300 characters or fewer, with single spaces")]
    [InlineData("woke:\n", "terms.yml, line 1: a reason must be")]
    [InlineData("woke: |\n  One.\n  Two.\n", "terms.yml, line 1: a reason must be")]
    [InlineData("'': One.\n", "terms.yml, line 1: a term must be")]
    [InlineData("woke: One.\nred tape: [a, b]\n", "terms.yml, line 2: it must be lines of 'term: reason'")]
    [InlineData("woke: One.\nred tape: {a: b}\n", "terms.yml, line 2: it must be lines of 'term: reason'")]
    [InlineData("woke: &a One.\nred tape: *a\n", "terms.yml, line 2: it must be lines of 'term: reason'")]
    [InlineData("- woke\n", "terms.yml, line 1: it must be lines of 'term: reason'")]
    [InlineData("woke\n", "terms.yml, line 1: it must be lines of 'term: reason'")]
    [InlineData("woke: One.\n---\nred tape: Two.\n", "terms.yml, line 2: it must be lines of 'term: reason'")]
    [InlineData("woke: a: b\n", "terms.yml, line 1: it must be lines of 'term: reason'")]
    public void A_list_that_cannot_be_read_is_refused_with_its_line(string yaml, string fault)
    {
        Assert.False(LoadedTerms.TryRead(Encoding.UTF8.GetBytes(yaml), out _, out var said));
        Assert.StartsWith(fault, said, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(100, 300, true)]
    [InlineData(101, 300, false)]
    [InlineData(100, 301, false)]
    public void Terms_and_reasons_have_a_longest(int term, int reason, bool isRead) =>
        Assert.Equal(isRead, LoadedTerms.TryRead(Encoding.UTF8.GetBytes($"{new string('x', term)}: {new string('y', reason)}\n"), out _, out _));

    [Theory]
    [InlineData(500, null)]
    [InlineData(501, "terms.yml, line 501: there are more than 500 terms")]
    public void A_list_has_at_most_500_terms(int count, string? fault)
    {
        var yaml = string.Concat(Enumerable.Range(1, count).Select(number => $"term {number}: A reason.\n"));

        _ = LoadedTerms.TryRead(Encoding.UTF8.GetBytes(yaml), out _, out var said);

        Assert.Equal(fault, said);
    }

    [Fact]
    public void Bytes_that_are_no_text_and_an_empty_file_are_no_list()
    {
        Assert.False(LoadedTerms.TryRead([0xC3, 0x28], out _, out var fault));
        Assert.Equal("terms.yml: it is not UTF-8", fault);
        Assert.False(LoadedTerms.TryRead([], out _, out fault));
        Assert.StartsWith("terms.yml, line 1", fault, StringComparison.Ordinal);
    }

    [Fact]
    public void A_list_may_be_emptied_and_then_finds_nothing() => Assert.Empty(Read("{}\n").In("woke"));

    [Fact]
    public void The_list_that_ships_finds_each_of_its_terms_and_says_why()
    {
        Assert.All(LoadedTerms.Usual.Terms, term => Assert.Equal(term, Assert.Single(LoadedTerms.Usual.In($"We say {term.Term.ToUpperInvariant()}.")).Term));
        Assert.All(LoadedTerms.Usual.Terms, term => Assert.EndsWith(".", term.Reason, StringComparison.Ordinal));
        Assert.InRange(LoadedTerms.Usual.Terms.Count(), 10, 50);
    }

    private static LoadedTerms Read(string yaml) => LoadedTerms.TryRead(Encoding.UTF8.GetBytes(yaml), out var terms, out var fault) ? terms : throw new InvalidOperationException(fault);
}
