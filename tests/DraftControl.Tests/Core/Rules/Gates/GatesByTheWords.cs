using System.Text;
using DraftControl.Core.Entries;
using DraftControl.Core.People;
using DraftControl.Core.Wordings;

namespace DraftControl.Tests.Core.Rules.Gates;

/// <summary>
/// Which gates are met, told a second time from the entries and the files alone, the slow way: no register, no rule and no gate of the product
/// is asked. What was found is looked up in <see cref="FindingsByTheWords"/>.
/// </summary>
internal sealed class GatesByTheWords
{
    private readonly IReadOnlyList<Entry> entries;
    private readonly DateTimeOffset at;
    private readonly Dictionary<string, string> policy;
    private readonly List<Clause> clauses;
    private readonly FindingsByTheWords findings;
    private readonly Sha256 text;
    private readonly Sha256 rules;

    private GatesByTheWords(IReadOnlyList<Entry> entries, Files files, DateTimeOffset at)
    {
        (this.entries, this.at) = (entries, at);
        policy = Encoding.UTF8.GetString(files[Files.PolicyPath]!).Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => line.Split(": ")).ToDictionary(line => line[0], line => line[1], StringComparer.Ordinal);
        clauses = [.. files.Draft.Clauses.Where(clause => clause.HasWords)];
        (text, rules) = (Sha256.Of(files[files.TextPath]!), Sha256.Of(files[Files.PolicyPath]!));
        findings = new FindingsByTheWords(entries, Number("checks-last-months"), Number("concern-overrides"), at);
    }

    /// <summary>Each gate of the publishing rules, by its name, and whether it is met.</summary>
    /// <param name="entries">All entries in order.</param>
    /// <param name="files">The files in force.</param>
    /// <param name="at">When it is asked.</param>
    public static IReadOnlyDictionary<string, bool> Of(IReadOnlyList<Entry> entries, Files files, DateTimeOffset at)
    {
        var told = new GatesByTheWords(entries, files, at);
        return new[]
        {
            "councillors", "groups", "no-open-concern", "agreements", "agreement-organisations", "balance", "whole-text", "chief-executives", "front-line", "local-authority-share", "all-decided", "quiet-days",
        }.Where(gate => gate == "balance" ? told.Number("largest-group-share") is not null || told.Number("councillor-organisations") is not null : told.policy.ContainsKey(gate))
            .ToDictionary(gate => gate, told.IsMet, StringComparer.Ordinal);
    }

    private int? Number(string key) => policy.TryGetValue(key, out var value) ? int.Parse(value, System.Globalization.CultureInfo.InvariantCulture) : null;

    private bool IsMet(string gate) => gate switch
    {
        "councillors" => clauses.TrueForAll(clause => findings.Neutral(clause).Count >= Number("councillors")),
        "groups" => clauses.TrueForAll(clause => findings.Neutral(clause).Select(found => found.Group).Distinct().Count() >= Number("groups")),
        "balance" => clauses.TrueForAll(clause => IsBalanced(findings.Neutral(clause))),
        "no-open-concern" => policy[gate] == "false" || (!clauses.Exists(findings.HasConcern) && (Rules < 3 || !findings.HasConcernThatStays(text))),
        "whole-text" => findings.NeutralOnText(text, expires: Rules > 2) >= Number(gate) && (Rules > 2 || policy["no-open-concern"] == "false" || !findings.HasConcernAboutText(text)),
        "agreements" => Agreed.Select(entry => entry.By.Person).Distinct().Count() >= Number(gate),
        "agreement-organisations" => Agreed.Select(entry => entry.By.Organisation).Distinct().Count() >= Number(gate),
        "chief-executives" => clauses.TrueForAll(clause => Answers(clause, Role.ChiefExecutive) >= Number(gate)),
        "front-line" => clauses.TrueForAll(clause => Answers(clause, Role.Practitioner) >= Number(gate)),
        "local-authority-share" => Share() is { Known: > 0 } share && share.Local * 100 >= Number(gate) * share.Known,
        "all-decided" => !Proposals.Exists(IsWaiting) && entries.OfType<Contributed>().All(made => entries.OfType<ContributionAnswered>().Any(answer => answer.Contribution == made.Contribution)),
        _ => Candidate is { } candidate && at >= candidate.At.AddDays(Number(gate)!.Value),
    };

    /// <summary>The set of rules in force.</summary>
    private int Rules => entries.OfType<RulesAdopted>().LastOrDefault()?.Rules ?? entries.OfType<Opened>().Single().Rules;

    /// <summary>The agreements to exactly this text under exactly these rules.</summary>
    private IEnumerable<Agreed> Agreed => entries.OfType<Agreed>().Where(entry => entry.Text == text && entry.Policy == rules);

    private List<Proposed> Proposals => [.. entries.OfType<Proposed>()];

    /// <summary>The candidate that is open.</summary>
    private CandidateOpened? Candidate => entries.LastOrDefault(entry => entry is CandidateOpened or CandidateWithdrawn or VersionApproved) as CandidateOpened;

    /// <summary>Every set of them is tried.</summary>
    private bool IsBalanced(IReadOnlyList<(PersonId Person, Slug Organisation, Line? Group)> found) => Enumerable.Range(1, (1 << found.Count) - 1)
        .Select(set => found.Where((_, index) => (set & (1 << index)) != 0).ToList())
        .Any(some => some.Count >= Number("councillors")
            && some.Select(one => one.Group).Distinct().Count() >= Number("groups")
            && some.Select(one => one.Organisation).Distinct().Count() >= (Number("councillor-organisations") ?? 1)
            && some.GroupBy(one => one.Group).All(group => group.Count() * 100 <= some.Count * (Number("largest-group-share") ?? 100)));

    /// <summary>How many in a role said last of a clause's words that they could put their name to them.</summary>
    private int Answers(Clause clause, Role role) => entries
        .Select(entry => entry switch
        {
            LanguageTested e when e.Wordings.Contains(clause.Wording.Hash) => (entry.By, e.Answer),
            LanguageTestReceived e when e.Wordings.Contains(clause.Wording.Hash) => (By: ((Appointed)entries[e.Appointment - 1]).Office, e.Answer),
            _ => ((Office By, LanguageAnswer Answer)?)null,
        })
        .Where(answer => answer is not null)
        .GroupBy(answer => answer!.Value.By.Person, (_, answers) => answers.Last()!.Value)
        .Count(answer => answer.By.Role == role && answer.Answer == LanguageAnswer.NameToIt);

    /// <summary>Nobody has decided it, not even to put it off, since it was last undone.</summary>
    private bool IsWaiting(Proposed proposed) => entries.LastOrDefault(entry => entry switch
    {
        Withdrawn e => e.Proposal == proposed.Proposal,
        Decided e => e.Proposal == proposed.Proposal,
        DecisionUndone e => e.Proposal == proposed.Proposal,
        _ => false,
    }) is null or DecisionUndone;

    /// <summary>How many words somebody is known to have brought, and how many of them local authorities.</summary>
    private (int Known, int Local) Share()
    {
        var classes = entries.Select(entry => entry switch { Opened e => e.Organisation, OrganisationRegistered e => e.Organisation, _ => null }).OfType<Organisation>().ToDictionary(organisation => organisation.Slug, organisation => organisation.Class);
        var words = clauses.SelectMany(clause => clause.Origins.PerWord()).Select(origin => origin switch
        {
            Origin.Proposed e => Proposals.Single(proposed => proposed.Proposal == e.Proposal).By.Organisation,
            Origin.Edited e => entries[e.Seq - 1].By.Organisation,
            _ => null,
        }).OfType<Slug>().ToList();
        return (words.Count, words.Count(slug => classes[slug] == OrganisationClass.LocalAuthority));
    }
}
