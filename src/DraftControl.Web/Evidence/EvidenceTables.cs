using System.Globalization;
using DraftControl.Core.Entries;
using DraftControl.Core.People;
using DraftControl.Core.Registers;
using DraftControl.Web.Pages.Publishing;
using DraftControl.Web.Texts;

namespace DraftControl.Web.Evidence;

/// <summary>The tables of an evidence pack. Councillors are told by political group and no further, answers on the language by office and class of organisation.</summary>
internal static class EvidenceTables
{
    public static IEnumerable<EvidenceTable> Of(VersionEvidence evidence) =>
    [
        Conditions(evidence),
        new("publishing-rules", "Publishing rules", $"Number {evidence.Files.Policy.Number}, as they were in force at the approval.", "", ["Rule", "What it asks"], [.. RuleInWords.Of(evidence.Files.Policy).Where(rule => rule.IsSet).Select(rule => Row(rule.Name, rule.Sentence))]),
        Agreements(evidence),
        EvidenceDecisions.Of(evidence),
        EvidenceFindings.ByGroup(evidence),
        EvidenceFindings.Concerns(evidence),
        Language(evidence),
        Authors(evidence),
        Signatories(evidence),
    ];

    internal static IReadOnlyList<string> Row(params string?[] cells) => [.. cells.Select(cell => cell ?? "")];

    internal static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);

    private static EvidenceTable Conditions(VersionEvidence evidence)
    {
        var sentences = evidence.Gates.ToDictionary(gate => gate.Name, gate => gate.Text, StringComparer.Ordinal);
        return new(
            "conditions",
            "Conditions",
            "What had to be so, and was, as the entry that approved the version states it.",
            "",
            ["Condition", "Met", "In words"],
            [.. evidence.Version.Approval.Gates.Select(gate => Row(gate.Name, gate.Met ? "met" : "not met", sentences.GetValueOrDefault(gate.Name)))]);
    }

    private static EvidenceTable Agreements(VersionEvidence evidence) => new(
        "agreements",
        "Agreements",
        "The editors who agreed to exactly this text under exactly these rules.",
        "No editor agreed.",
        ["Office", "Day", "Entry"],
        [.. evidence.Then.Agreements.Where(agreed => agreed.Text == evidence.Version.Approval.Text && agreed.Policy == evidence.Version.Approval.Policy).Select(agreed => Row(evidence.Then.Author(agreed.By), agreed.At.DayInWords(), Number(agreed.Seq)))]);

    private static EvidenceTable Language(VersionEvidence evidence) => new(
        "language",
        "Language tests",
        "How many chief executives and front-line staff could put their name to each clause, by class of organisation.",
        "Nobody was asked, or nobody answered.",
        ["Clause", "Office", "Class", LanguageAnswer.NameToIt.InWords(), LanguageAnswer.NeedsChange.InWords(), LanguageAnswer.NotUnderstood.InWords()],
        [.. from clause in evidence.Files.Draft.Clauses
            where clause.HasWords
            from tests in evidence.Then.LanguageTests.On(clause.Wording.Hash).GroupBy(test => (test.By.Role, Class: evidence.Then.Roster.Organisations.GetValueOrDefault(test.By.Organisation)?.Class)).OrderBy(tests => tests.Key.Role).ThenBy(tests => tests.Key.Class)
            let counts = tests.CountBy(test => test.Answer).ToDictionary()
            select Row(evidence.Named(clause.Id), tests.Key.Role.InWords(), tests.Key.Class?.InWords(), Count(counts, LanguageAnswer.NameToIt), Count(counts, LanguageAnswer.NeedsChange), Count(counts, LanguageAnswer.NotUnderstood))]);

    private static EvidenceTable Authors(VersionEvidence evidence)
    {
        var authorship = Authorship.Of(evidence.Then, evidence.Files.Draft);
        return new(
            "authorship",
            "Whose words these are",
            $"Who brought the {authorship.Words} words of the text.",
            "",
            ["Class", "Organisation", "Words", "Share"],
            [.. authorship.ByOrganisation.Select(share => Row(share.Organisation?.Class.InWords() ?? "starting text", share.Organisation?.Name.ToString(), Number(share.Words), authorship.ShareInWords(share.Words)))]);
    }

    private static EvidenceTable Signatories(VersionEvidence evidence) => new(
        "signatories",
        "Signatories",
        "The organisations that put their name to this version.",
        "No organisation has signed this version yet.",
        ["Organisation", "Class", "Nation", "Office of the signatory", "Authority to sign", "Signed", "Withdrawn", "Entry", "Commit"],
        [.. from organisation in new RegisterOfSignatories(evidence.Now).All
            from signature in organisation.Signatures
            where signature.Version == evidence.Version.Number
            select Row(
                organisation.Name.ToString(),
                organisation.Class.InWords(),
                organisation.Nation?.ToString(),
                signature.Entry.OfficeOfSignatory.ToString(),
                signature.Entry.Authority.ToString(),
                signature.Entry.At.DayInWords(),
                signature.Until?.DayInWords(),
                Number(signature.Entry.Seq),
                signature.Commit.ToString())]);

    private static string Count(Dictionary<LanguageAnswer, int> counts, LanguageAnswer answer) => Number(counts.GetValueOrDefault(answer));
}
