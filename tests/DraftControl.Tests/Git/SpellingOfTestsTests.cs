using System.Text;
using DraftControl.Git.Spelling;
using DraftControl.Tests.Support;

namespace DraftControl.Tests.Git;

/// <summary>Panels, findings, language tests, candidates and publishing rules have one spelling too; whatever is spelled otherwise is refused.</summary>
public sealed class SpellingOfTestsTests
{
    private const string About = "a finding is about Wordings and their Clauses, or about the Text";

    [Theory]
    [InlineData("opened-rules-2", "Rules: 2", "Rules: 02", "cannot be read as Rules")]
    [InlineData("opened-rules-2", "Rules: 2", "Rules: 0", "cannot be read as Rules")]
    [InlineData("opened-rules-2", "Rules: 2\n", "", "trailers of 'opened' are")]
    [InlineData("policy-changed-agreed", "Proposed: 204", "Proposed: 0204", "cannot be read as Proposed")]
    [InlineData("policy-changed-agreed", "Proposed: 204", "Proposed: none", "cannot be read as Proposed")]
    [InlineData("policy-changed-agreed", "Number: 3\nProposed: 204\n", "Proposed: 204\nNumber: 3\n", "trailers of 'policy-changed' are")]
    [InlineData("neutrality-checked-clauses", "Clauses: c2 c7", "Clauses: c2  c7", "cannot be read as Clauses")]
    [InlineData("neutrality-checked-clauses", "Clauses: c2 c7", "Clauses: c2, c7", "cannot be read as Clauses")]
    [InlineData("neutrality-checked-clauses", "Clauses: c2 c7", "Clauses: c2\nClauses: c7", "trailers of 'neutrality-checked' are")]
    [InlineData("neutrality-checked-clauses-concern", "Words: \"the cuts\"\nClauses: c2\n", "Clauses: c2\nWords: \"the cuts\"\n", "trailers of 'neutrality-checked' are")]
    [InlineData("panel-opened", "Members: 14 15 22", "Members: 14 015 22", "cannot be read as Members")]
    [InlineData("panel-opened", "Members: 14 15 22", "Members: 14,15,22", "cannot be read as Members")]
    [InlineData("panel-opened", "Members: 14 15 22\n", "", "trailers of 'panel-opened' are")]
    [InlineData("panel-opened", "Reading: sealed", "Reading: Sealed", "cannot be read as Reading")]
    [InlineData("panel-opened", "Reading: sealed\n", "", "trailers of 'panel-opened' are")]
    [InlineData("panel-opened", "Round: 2", "Round: ", "cannot be read as Round")]
    [InlineData("panel-opened", "Could any of this be read as political?\n\n\\--- all of it, please\n\n", "", "'panel-opened' needs a reason")]
    [InlineData("councillors-invited", "Members: 16 31\n", "", "trailers of 'councillors-invited' are")]
    [InlineData("panel-closed", "Panel: 1\n", "Panel: 1\nPanel: 2\n", "trailers of 'panel-closed' are")]
    [InlineData("finding-sealed", "Clauses: c2 c7\n", "", About)]
    [InlineData("finding-sealed", "Clauses: c2 c7\n", "Clauses: c2 c7\nText: 3e23e8160039594a33894f6564e1b1348bbd7a0088d42c4acb73eeaed59c009d\n", About)]
    [InlineData("finding-sealed-whole-text", "Text: ca978112ca1bbdcafac231b39a23dc4da786eff8147c4e72b9807785afee48bb\n", "", About)]
    [InlineData("finding-sealed", "Seal: 99", "Seal: 9G", "cannot be read as Seal")]
    [InlineData("finding-sealed", "Seal: 99", "Finding: concern\nSeal: 99", "trailers of 'finding-sealed' are")]
    [InlineData("finding-opened", "Salt: f0", "Salt: F0", "cannot be read as Salt")]
    [InlineData("finding-opened", "Salt: f0", "Salt: ", "cannot be read as Salt")]
    [InlineData("finding-opened", "Salt: f0", "Salt: 00f0", "cannot be read as Salt")]
    [InlineData("finding-opened", "Finding: concern", "Finding: Concern", "cannot be read as Finding")]
    [InlineData("finding-opened", "Words: \"what it costs\"", "Words: what it costs", "cannot be read as Words")]
    [InlineData("finding-withdrawn", "Clauses: c2\n", "", About)]
    [InlineData("finding-withdrawn-whole-text", "Text: 3e", "Clauses: c2\nText: 3e", About)]
    [InlineData("text-checked", "Finding: neutral", "Finding: neutral\nWords: \"We\"", "trailers of 'text-checked' are")]
    [InlineData("text-checked", "Text: ca", "Text: sha256:ca", "cannot be read as Text")]
    [InlineData("interest-declared", "Clauses: c2 c14", "Clauses: c2 14", "cannot be read as Clauses")]
    [InlineData("interest-declared", "My company repairs taps.\n\n", "", "'interest-declared' needs a reason")]
    [InlineData("interest-ended", "I sold it.\n\n", "", "'interest-ended' needs a reason")]
    [InlineData("interest-ended", "Interest: 221", "Interest: c221", "cannot be read as Interest")]
    [InlineData("concern-cleared", "Concern: 206", "Concern: #206", "cannot be read as Concern")]
    [InlineData("concern-overridden", "The words are those of the Act.\n\n", "", "'concern-overridden' needs a reason")]
    [InlineData("terms-changed", "Organisation: guild\n", "Organisation: guild\nTerms: 3\n", "trailers of 'terms-changed' are")]
    [InlineData("language-tested", "Answer: name-to-it", "Answer: name to it", "cannot be read as Answer")]
    [InlineData("language-tested", "Filled-In-By: assistant", "Filled-In-By: steward", "cannot be read as Filled-In-By")]
    [InlineData("language-tested", "Filled-In-By: assistant\n", "", "trailers of 'language-tested' are")]
    [InlineData("language-tested", "Round: 2\n", "Round: 2\nRound: 3\n", "trailers of 'language-tested' are")]
    [InlineData("language-test-received", "Received: 2026-05-27", "Received: 2026-02-30", "cannot be read as Received")]
    [InlineData("language-test-received", "Appointment: 19\n", "", "trailers of 'language-test-received' are")]
    [InlineData("language-test-received", "Evidence: ", "Evidence: 0", "cannot be read as Evidence")]
    [InlineData("language-test-received", "Received: 2026-05-27\n", "Received: 2026-05-27\nFilled-In-By: assistant\n", "trailers of 'language-test-received' are")]
    [InlineData("candidate-opened", "Version: 1.0", "Version: 1.00", "cannot be read as Version")]
    [InlineData("candidate-opened", "Policy: 3e", "Policy: ", "cannot be read as Policy")]
    [InlineData("candidate-withdrawn", "A word was missing.\n\n", "", "'candidate-withdrawn' needs a reason")]
    [InlineData("policy-proposed", "Read under seal.\n\n", "", "'policy-proposed' needs a reason")]
    [InlineData("policy-proposed", "\\nfirst-reading: sealed\"", "\\nfirst-reading: sealed\\n\"", "cannot be read as Yaml")]
    [InlineData("policy-proposed", "\\nfirst-reading", "\nfirst-reading", "trailers of 'policy-proposed' are")]
    [InlineData("policy-proposed", "of \\\"every\\\" colour", "of \"every\" colour", "cannot be read as Yaml")]
    [InlineData("policy-agreed", "Proposed: 235\n", "", "trailers of 'policy-agreed' are")]
    public void Whatever_is_spelled_otherwise_is_refused(string sample, string spelled, string otherwise, string wrong)
    {
        var text = File.ReadAllText(Path.Combine(SharedFolder.Checkout(), "tests", "DraftControl.Tests", "Git", "Samples", $"{sample}.txt"));
        Assert.Contains(spelled, text, StringComparison.Ordinal);

        var fault = Assert.Throws<MisspelledException>(() => EntrySpelling.Read(Encoding.UTF8.GetBytes(text.Replace(spelled, otherwise, StringComparison.Ordinal)), DateTimeOffset.UnixEpoch));

        Assert.Contains(wrong, fault.Message, StringComparison.Ordinal);
    }
}
