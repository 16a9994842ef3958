using DraftControl.Core.Entries;
using DraftControl.Core.Registers;
using DraftControl.Core.Wordings;
using DraftControl.Web.Texts;
using static DraftControl.Web.Evidence.EvidenceTables;

namespace DraftControl.Web.Evidence;

/// <summary>What councillors found, by political group and no further: neither who, nor of which council.</summary>
internal static class EvidenceFindings
{
    private const string NoGroup = "no group";

    /// <summary>How many of each group found each clause, and the whole text, neutral, when the version was approved.</summary>
    public static EvidenceTable ByGroup(VersionEvidence evidence) => new(
        "neutrality",
        "Political neutrality",
        "How many councillors of each political group found each clause, and the whole text, neutral.",
        "No councillor had checked a clause.",
        ["Clause", "Political group", "Neutral", "Not sure", "Concern", "Not opened", "SHA-256 of the words"],
        [
            .. evidence.Standings.SelectMany(standing => Groups(evidence.Named(standing.Clause.Id), standing.Clause.Wording.Hash, standing.Checks)),
            .. Groups("the whole text", evidence.Version.Approval.Text, evidence.Then.TextChecks.On(evidence.Version.Approval.Text)),
        ]);

    /// <summary>Every concern that was raised up to the version and can be read, and what became of it.</summary>
    public static EvidenceTable Concerns(VersionEvidence evidence) => new(
        "concerns",
        "Concerns",
        "Every concern that a councillor raised up to the approval, and what became of it.",
        "No councillor raised a concern.",
        ["Political group", "Clause", "Words", "Reason", "What became of it"],
        [.. evidence.Then.Concerns.Everything.Where(concern => !concern.IsSealed).Concat(WithoutClauses(evidence.Then)).Select(concern => (concern.Seq, Row: Row(
                concern.Group?.ToString() ?? NoGroup,
                string.Join(", ", Clauses(evidence, concern).Select(evidence.Named)),
                concern.Words?.ToString(),
                concern.Reason?.ToString(),
                Outcome(evidence, concern))))
            .Concat(OnWholeText(evidence))
            .OrderBy(raised => raised.Seq)
            .Select(raised => raised.Row)]);

    private static IEnumerable<IReadOnlyList<string>> Groups(string clause, Sha256 hash, IEnumerable<NeutralityCheck> checks) => checks
        .GroupBy(check => check.Group?.ToString() ?? NoGroup)
        .OrderBy(group => group.Key, StringComparer.Ordinal)
        .Select(group => Row(clause, group.Key, Count(group, Finding.Neutral), Count(group, Finding.Unsure), Count(group, Finding.Concern), Count(group, finding: null), hash.ToString()));

    private static string Count(IEnumerable<NeutralityCheck> checks, Finding? finding) => Number(checks.Count(check => check.Finding == finding));

    /// <summary>Concerns of the first set of rules, which named wordings and no clauses.</summary>
    private static IEnumerable<Concern> WithoutClauses(Register register) => register.Entries.Select(recorded => recorded.Entry).OfType<NeutralityChecked>()
        .Where(check => check is { Finding: Finding.Concern, Clauses.Count: 0 })
        .Select(check => new Concern(check.Seq, check.At, check.By, register.GroupOf(check), check.Wordings, [], check.Words, check.Reason));

    /// <summary>The concerns about whole texts, given openly or opened since.</summary>
    private static IEnumerable<(int Seq, IReadOnlyList<string> Row)> OnWholeText(VersionEvidence evidence) =>
        from recorded in evidence.Then.Entries
        let entry = recorded.Entry
        let given = entry is FindingOpened opened ? (Entry?)evidence.Then.Find<FindingSealed>(opened.Sealed) : entry
        let text = given switch { TextChecked e => e.Text, FindingSealed e => e.Subject.Text, _ => null }
        where text is not null && entry is TextChecked { Finding: Finding.Concern } or FindingOpened { Finding: Finding.Concern }
        let outcome = text != evidence.Version.Approval.Text ? "about an earlier text"
            : evidence.Then.TextChecks.On(text).Any(check => check.Seq == given.Seq) ? "open"
            : "settled: its holder found the text neutral, or took it back"
        select (given.Seq, Row(evidence.Then.GroupOf(given)?.ToString() ?? NoGroup, "the whole text", null, entry.Reason?.ToString(), outcome));

    /// <summary>The clauses that a concern was raised about.</summary>
    private static IReadOnlyList<ClauseId> Clauses(VersionEvidence evidence, Concern concern) => evidence.Then.Entries[concern.Seq - 1].Entry switch
    {
        NeutralityChecked { Clauses.Count: > 0 } e => e.Clauses,
        NeutralityChecked e => [.. e.Wordings.SelectMany(evidence.Files.Draft.WithWording).Select(clause => clause.Id)],
        FindingSealed e => e.Subject.Clauses,
        _ => [],
    };

    private static string Outcome(VersionEvidence evidence, Concern concern) =>
        concern.Cleared is { } cleared ? $"cleared by its holder, {evidence.Then.Entries[cleared - 1].Entry.At.DayInWords()}"
        : concern.IsOverridden(evidence.Files.Policy.ConcernOverrides) ? "overridden by editors, with their reasons among the decisions"
        : evidence.Standings.Any(standing => standing.Concerns.Any(open => open.Seq == concern.Seq)) ? "open"
        : Clauses(evidence, concern) is var about && about.All(clause => evidence.Files.Draft.Find(clause) is null) ? "its words are no longer in the text"
        : evidence.Then.Concerns.Everything.Any(later => later.Seq > concern.Seq && later.By.Person == concern.By.Person && !later.IsSealed && Clauses(evidence, later).Intersect(about).Any()) ? "raised anew by its holder, about other words"
        : "settled: its holder found the words neutral, or took it back";
}
