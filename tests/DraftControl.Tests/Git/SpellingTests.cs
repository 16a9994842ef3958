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
