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
        [.. evidence.Then.Concerns.Everything.Where(concern => !concern.IsSealed).Concat(WithoutClauses(evidence.Then)).OrderBy(concern => concern.Seq).Select(concern => Row(
            concern.Group?.ToString() ?? NoGroup,
            concern.IsAboutText ? "the whole text" : string.Join(", ", Clauses(evidence, concern).Select(evidence.Named)),
            concern.Words?.ToString(),
            concern.Reason?.ToString(),
            Outcome(evidence.Then, concern)))]);

    private static IEnumerable<IReadOnlyList<string>> Groups(string clause, Sha256 hash, IEnumerable<NeutralityCheck> checks) => checks
        .GroupBy(check => check.Group?.ToString() ?? NoGroup)
        .OrderBy(group => group.Key, StringComparer.Ordinal)
        .Select(group => Row(clause, group.Key, Count(group, Finding.Neutral), Count(group, Finding.Unsure), Count(group, Finding.Concern), Count(group, finding: null), hash.ToString()));

    private static string Count(IEnumerable<NeutralityCheck> checks, Finding? finding) => Number(checks.Count(check => check.Finding == finding));

    /// <summary>Concerns of the first set of rules, which named wordings and no clauses.</summary>
    private static IEnumerable<Concern> WithoutClauses(Register register) => register.Entries.Select(recorded => recorded.Entry).OfType<NeutralityChecked>()
        .Where(check => check is { Finding: Finding.Concern, Clauses.Count: 0 })
        .Select(check => new Concern(check.Seq, check.At, check.By, register.GroupOf(check), check.Tested()!, check.Words, check.Reason));

    /// <summary>The clauses that a concern was raised about.</summary>
    private static IEnumerable<ClauseId> Clauses(VersionEvidence evidence, Concern concern) =>
        concern.About.Clauses.Count > 0 ? concern.About.Clauses : concern.About.Wordings.SelectMany(evidence.Files.Draft.WithWording).Select(clause => clause.Id);

    private static string Outcome(Register register, Concern concern) => register.State(concern) switch
    {
        ConcernState.Cleared => $"cleared by its holder, {register.Entries[concern.End!.Seq - 1].Entry.At.DayInWords()}",
        ConcernState.Overridden => "overridden by editors, with their reasons among the decisions",
        ConcernState.FoundNeutral => "settled: its holder found the words neutral",
        ConcernState.RaisedAnew => "raised anew by its holder",
        ConcernState.Unsure => "settled: its holder was no longer sure",
        ConcernState.TakenBack => "taken back by its holder",
        ConcernState.Gone => concern.IsAboutText ? "about an earlier text" : "its words are no longer in the text",
        _ => "open",
    };
}
