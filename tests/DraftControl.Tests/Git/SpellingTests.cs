using System.Text;
using DraftControl.Core.Entries;
using DraftControl.Core.People;
using DraftControl.Git.Spelling;
using DraftControl.Tests.Support;

namespace DraftControl.Tests.Git;

/// <summary>Entries have one spelling, which never changes: the samples of every kind must stay readable for ever.</summary>
public sealed class SpellingTests
{
    private static readonly DateTimeOffset at = DateTimeOffset.FromUnixTimeSeconds(1_780_000_000);

    public static TheoryData<string> Samples => [.. Directory.EnumerateFiles(Folder, "*.txt").Select(path => Path.GetFileName(path)).Order(StringComparer.Ordinal)];

    private static string Folder => Path.Combine(SharedFolder.Checkout(), "tests", "DraftControl.Tests", "Git", "Samples");

    [Theory]
    [MemberData(nameof(Samples))]
    public void A_sample_is_read_and_spelled_the_same_to_the_byte(string sample)
    {
        var bytes = Read(sample);

        var entry = EntrySpelling.Read(bytes, at);

        Assert.Equal(bytes, EntrySpelling.Spell(entry, Encoding.UTF8.GetString(bytes).Split('\n')[0]));
    }

    [Theory]
    [MemberData(nameof(Samples))]
    public void Git_reads_the_trailers_of_a_sample_and_nothing_else(string sample)
    {
        var bytes = Read(sample);

        var trailers = StockGit.Run(Folder, bytes, "interpret-trailers", "--parse").Output;

        Assert.Equal(Encoding.UTF8.GetString(bytes).Split("\n\n")[^1], trailers);
    }

    [Fact]
    public void Every_kind_has_a_sample()
    {
        var sampled = Samples.Select(row => EntryOf(row.Data)).ToHashSet(StringComparer.Ordinal);

        Assert.Empty(EntrySpelling.Kinds.Except(sampled, StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("Seq: 9\n", "Seq: 09\n", "line 10: '09' cannot be read as Seq")]
    [InlineData("Seq: 9\n", "Seq: 9\nSeq: 9\n", "line 11: trailers of 'proposed' are")]
    [InlineData("Seq: 9\n", "Seq: 9\nSize: 9\n", "line 11: trailers of 'proposed' are")]
    [InlineData("Seq: 9\n", "", "line 10: trailers of 'proposed' are")]
    [InlineData("Change: reword c2\nChange: add c9 after start\n", "", "line 17: trailers of 'proposed' are")]
    [InlineData("Entry: proposed\nSeq", "Entry: imagined\nSeq", "line 9: unknown kind 'imagined'")]
    [InlineData("Seq: 9\n", "Seq:9\n", "line 10: not a trailer")]
    [InlineData("\n\\---", "\n---", "line 5: a line of the body is not escaped")]
    [InlineData("\n\\---", "\n\\-", "line 5: a line of the body is not escaped as it must be")]
    [InlineData("Title: \"Say", "Title: Say", "cannot be read as Title")]
    [InlineData("\\\"what\\\"", "\\u0022what\\u0022", "cannot be read as Title")]
    [InlineData("Northam", "North\u200Bam", "U+200B")]
    [InlineData("naïve", "nai\u0308ve", "normalisation form C")]
    [InlineData("Propose", "---Propose", "line 1: the subject begins with")]
    [InlineData("Propose", "Propose Propose Propose Propose Propose Propose Propose Propose Propose", "line 1: the subject has")]
    [InlineData("Base: ", "Base:  ", "cannot be read as Base")]
    public void Whatever_is_spelled_otherwise_is_refused_with_its_line(string spelled, string otherwise, string wrong)
    {
        var text = Encoding.UTF8.GetString(Read("proposed.txt"));
        Assert.Contains(spelled, text, StringComparison.Ordinal);

        var fault = Assert.Throws<MisspelledException>(() => EntrySpelling.Read(Encoding.UTF8.GetBytes(text.Replace(spelled, otherwise, StringComparison.Ordinal)), at));

        Assert.Contains(wrong, fault.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("contributed", "Contribution: 1\n", "Contribution: 0\n", "cannot be read as Contribution")]
    [InlineData("contributed", "Contribution: 1\n", "", "trailers of 'contributed' are")]
    [InlineData("contributed", "Kind: plain-english", "Kind: Wording", "cannot be read as Kind")]
    [InlineData("contributed", "Kind: plain-english", "Kind: plain english", "cannot be read as Kind")]
    [InlineData("contributed", "From: northam\n", "", "line 16: trailers of 'contributed' name who made it by From, by Name and Class, or by Withheld")]
    [InlineData("contributed", "From: northam\n", "From: Northam\n", "cannot be read as From")]
    [InlineData("contributed", "From: northam\n", "From: northam\nName: \"Northam\"\nClass: supplier\n", "name who made it by")]
    [InlineData("contributed", "From: northam\n", "From: northam\nClass: supplier\n", "name who made it by")]
    [InlineData("contributed", "From: northam\n", "From: northam\nWithheld: 0123456789abcdef0123456789abcdef\n", "name who made it by")]
    [InlineData("contributed", "Clause: c2", "Clause: c02", "cannot be read as Clause")]
    [InlineData("contributed", "Clause: c2", "Clause: ", "cannot be read as Clause")]
    [InlineData("contributed", "Clause: c2", "Clause:", "not a trailer")]
    [InlineData("contributed", "Clause: c2", "Clause: c2\nClause: c3", "trailers of 'contributed' are")]
    [InlineData("contributed", "Base: ", "Base: HEAD", "cannot be read as Base")]
    [InlineData("contributed", "Occasion: workshop", "Occasion: Workshop", "cannot be read as Occasion")]
    [InlineData("contributed", "Occasion: workshop\n", "", "trailers of 'contributed' are")]
    [InlineData("contributed", "Place: \"Leeds town hall, ", "Place: \"Leeds\\n", "cannot be read as Place")]
    [InlineData("contributed-withheld", "\"By telephone\"", "\"\"", "cannot be read as Place")]
    [InlineData("contributed-withheld", "\"By telephone\"", "By telephone", "cannot be read as Place")]
    [InlineData("contributed", "Day: 2026-05-03", "Day: 2026-5-3", "cannot be read as Day")]
    [InlineData("contributed", "Day: 2026-05-03", "Day: 2026-02-30", "cannot be read as Day")]
    [InlineData("contributed", "Day: 2026-05-03", "Day: 3 May 2026", "cannot be read as Day")]
    [InlineData("contributed", "Day: 2026-05-03", "Day:  2026-05-03", "cannot be read as Day")]
    [InlineData("contributed", "Day: 2026-05-03", "Day: 2026-05-03T00:00:00Z", "cannot be read as Day")]
    [InlineData("contributed", "Day: 2026-05-03", "Day: +2026-05-03", "cannot be read as Day")]
    [InlineData("contributed", "Day: 2026-05-03", "Day: ٢٠٢٦-05-03", "cannot be read as Day")]
    [InlineData("contributed", "Day: 2026-05-03", "Day: ", "cannot be read as Day")]
    [InlineData("contributed", "repair\\n\\n", "repair\\u000a\\n", "cannot be read as Wording")]
    [InlineData("contributed", "repair\\n\\n", "repair\\r\\n", "cannot be read as Wording")]
    [InlineData("contributed", "repair\\n\\n", "repair\\u200b\\n", "cannot be read as Wording")]
    [InlineData("contributed", "repair\\n\\n", "repair\\u0000\\n", "cannot be read as Wording")]
    [InlineData("contributed", "repair\\n\\n", "repair\\n\\n\u0301", "normalisation form C")]
    [InlineData("contributed", "naïve\"", "naïve\\n\"", "cannot be read as Wording")]
    [InlineData("contributed", "\\\"what everybody\\\" uses", "\"what everybody\" uses", "cannot be read as Wording")]
    [InlineData("contributed-wording", "Wording: \"What we share\"", "Wording: \"\"", "cannot be read as Wording")]
    [InlineData("contributed-wording", "Wording: \"What we share\"", "Wording: \" \"", "cannot be read as Wording")]
    [InlineData("contributed-wording", "Wording: \"What we share\"", "Wording: What we share", "cannot be read as Wording")]
    [InlineData("contributed-wording", "Wording: \"What we share\"", "Wording: \"What\nwe share\"", "not a trailer")]
    [InlineData("contributed", "File: 3b", "File: 3B", "cannot be read as File")]
    [InlineData("contributed", "File: 3b", "File: sha256:3b", "cannot be read as File")]
    [InlineData("contributed", "Nobody at the Leeds workshop knew \"plumbing\".\n\n\\--- said one, and then\n\\\\o/\nEntry: fooled\n\n", "", "'contributed' needs a reason")]
    [InlineData("contributed-by-name", "Class: other-public\n", "", "name who made it by")]
    [InlineData("contributed-by-name", "Name: \"Friends of Northam\"\n", "", "name who made it by")]
    [InlineData("contributed-by-name", "Class: other-public\n", "Class: public\n", "cannot be read as Class")]
    [InlineData("contributed-by-name", "\"Friends of Northam\"", "\"Friends of Northam.\"", "cannot be read as Name")]
    [InlineData("contributed-by-name", "\"Friends of Northam\"", "\"Friends of <Northam>\"", "cannot be read as Name")]
    [InlineData("contributed-by-name", "Occasion: letter\nDay: 0999-12-31\n", "Day: 0999-12-31\nOccasion: letter\n", "trailers of 'contributed' are")]
    [InlineData("contributed-by-name", "Day: 0999-12-31", "Day: 0000-12-31", "cannot be read as Day")]
    [InlineData("contributed-withheld", "Withheld: ", "Withheld: 0", "cannot be read as Withheld")]
    [InlineData("contributed-withheld", "Withheld: 50", "Withheld: 5G", "cannot be read as Withheld")]
    [InlineData("contributed-withheld", "Withheld: 5", "Withheld: \"5", "cannot be read as Withheld")]
    [InlineData("proposed-of-contribution", "Contribution: 1\n", "Contribution: 01\n", "cannot be read as Contribution")]
    [InlineData("proposed-of-contribution", "Contribution: 1\n", "Contribution: \n", "cannot be read as Contribution")]
    [InlineData("proposed-of-contribution", "Contribution: 1\n", "Contribution: none\n", "cannot be read as Contribution")]
    [InlineData("proposed-of-contribution", "Contribution: 1\n", "Contribution: 1\nContribution: 2\n", "trailers of 'proposed' are")]
    [InlineData("proposed-of-contribution", "Change: reword c2\n", "Contribution: 1\nChange: reword c2\n", "trailers of 'proposed' are")]
    [InlineData("revised", "Change: remove c3\n", "Change: remove c3\nContribution: 1\n", "trailers of 'revised' are")]
    [InlineData("contribution-answered", "Code: accepted", "Code: Accepted", "cannot be read as Code")]
    [InlineData("contribution-answered", "Code: accepted", "Code: agreed", "cannot be read as Code")]
    [InlineData("contribution-answered", "Proposal: 5\n", "Proposal: 05\n", "cannot be read as Proposal")]
    [InlineData("contribution-answered", "Proposal: 5\n", "Proposal: \n", "cannot be read as Proposal")]
    [InlineData("contribution-answered", "Proposal: 5\n", "Covered-By: 5\n", "trailers of 'contribution-answered' are")]
    [InlineData("contribution-answered", "Code: accepted\nProposal: 5\n", "Proposal: 5\nCode: accepted\n", "trailers of 'contribution-answered' are")]
    [InlineData("contribution-answered", "Contribution: 2\n", "", "trailers of 'contribution-answered' are")]
    [InlineData("contribution-answered", "We looked at it.\n\n", "", "'contribution-answered' needs a reason")]
    public void A_contribution_has_one_spelling_too(string sample, string spelled, string otherwise, string wrong)
    {
        var text = Encoding.UTF8.GetString(Read($"{sample}.txt"));
        Assert.Contains(spelled, text, StringComparison.Ordinal);

        var fault = Assert.Throws<MisspelledException>(() => EntrySpelling.Read(Encoding.UTF8.GetBytes(text.Replace(spelled, otherwise, StringComparison.Ordinal)), at));

        Assert.Contains(wrong, fault.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_not_text_is_refused()
    {
        var bytes = Read("withdrawn.txt");

        Assert.Throws<MisspelledException>(() => EntrySpelling.Read([.. bytes[..10], 0xFF, .. bytes[10..]], at));
        Assert.Throws<MisspelledException>(() => EntrySpelling.Read(bytes[..^1], at));
        Assert.Throws<MisspelledException>(() => EntrySpelling.Read([.. bytes, (byte)'\n'], at));
        Assert.Throws<MisspelledException>(() => EntrySpelling.Read([], at));
    }

    [Fact]
    public void A_reason_comes_back_as_it_was_typed_whatever_it_holds()
    {
        var reason = Reason.Parse("---\n\n\n\\\\ two\n\\---\n\nSeq: 3\n # no comment");
        var head = new Head(3, EntryId.Of(PersonId.Parse("p-0123456789ab"), "f"), LedgerFolder.Steward, at, reason);

        var read = EntrySpelling.Read(EntrySpelling.Spell(new PolicyChanged(head, 2), "Change the rules"), at);

        Assert.Equal(reason, read.Reason);
    }

    private static byte[] Read(string sample) => File.ReadAllBytes(Path.Combine(Folder, sample));

    private static string EntryOf(string sample) => Encoding.UTF8.GetString(Read(sample)).Split("\n\n")[^1].Split('\n')[0]["Entry: ".Length..];
}
