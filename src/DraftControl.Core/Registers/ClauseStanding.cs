using DraftControl.Core.Entries;
using DraftControl.Core.People;
using DraftControl.Core.Policies;
using DraftControl.Core.Rules;
using DraftControl.Core.Wordings;

namespace DraftControl.Core.Registers;

/// <summary>Where a clause stands in the neutrality test: who found its words neutral, who has a concern, who may still test them.</summary>
/// <param name="Clause">The clause as it stands.</param>
/// <param name="Checks">The newest finding by each person on these words that counts, oldest first.</param>
/// <param name="Eligible">The confirmed councillors whose own council brought none of the words, and who declared no interest in the clause.</param>
/// <param name="Concerns">The concerns that stand in its way, oldest first: about these words, about words that it had, and findings that are sealed.</param>
/// <param name="Expired">The findings on these words that counted for as long as the policy lets them.</param>
public sealed record ClauseStanding(Clause Clause, IReadOnlyList<NeutralityCheck> Checks, IReadOnlyList<Appointment> Eligible, IReadOnlyList<Concern> Concerns, IReadOnlyList<NeutralityCheck> Expired)
{
    public IEnumerable<NeutralityCheck> Neutral => Checks.Where(check => check.Finding == Finding.Neutral);

    /// <summary>The political groups that found the words neutral; councillors without a group count together as one.</summary>
    public IEnumerable<Line?> Groups => Neutral.Select(check => check.Group).Distinct();

    /// <summary>The eligible councillors who have not found these words neutral yet. Looked for once, because several gates ask.</summary>
    public IReadOnlyList<Appointment> StillToCheck => field ??= Left();

    private IReadOnlyList<Appointment> Left()
    {
        var found = Neutral.Select(check => check.By.Person).ToHashSet();
        return [.. Eligible.Where(councillor => !found.Contains(councillor.Office.Person))];
    }
}

/// <summary>The standing of every clause that needs sign-offs.</summary>
public static class ClauseStandings
{
    public static IReadOnlyList<ClauseStanding> Standings(this Register register, DateTimeOffset at)
    {
        var councillors = register.Councillors().ToList();
        return [.. register.Draft.Clauses.Where(clause => clause.HasWords).Select(clause => register.Standing(clause, councillors, at))];
    }

    public static ClauseStanding Standing(this Register register, Clause clause, DateTimeOffset at) => register.Standing(clause, register.Councillors(), at);

    /// <summary>The clauses that wait for this councillor: no finding of theirs on these words that counts, no words of their own council, no interest.</summary>
    public static IEnumerable<Clause> WaitingFor(this Register register, Office councillor, DateTimeOffset at) => register.Draft.Clauses.Where(clause =>
        clause.HasWords
        && (register.Checks.By(councillor.Person, clause.Wording.Hash) is not { } check || check.IsExpired(register.Files.Policy, at))
        && !register.Interests.Has(councillor.Person, clause.Id)
        && !register.Brought(clause).Contains(councillor.Organisation));

    /// <summary>The concerns that stand in the way of a clause: those about its words as they stand, and those that its holder has not let go since they were reworded.</summary>
    public static IEnumerable<Concern> ConcernsOn(this Register register, Clause clause) => register.Unsettled(register.Checks.On(clause.Wording.Hash)
        .Where(check => check.Finding is Finding.Concern or null)
        .Select(check => register.Concerns.Find(check.Seq) ?? new Concern(check.Seq, check.At, check.By, check.Group, new([clause.Wording.Hash], [clause.Id], Text: null), check.Words, check.Reason))
        .Concat(register.Concerns.On(clause.Id)));

    /// <summary>The concerns about the whole text that stand in its way, oldest first. Under earlier sets of rules they end with the text that they are about, and nothing settles them but its end or their holder.</summary>
    public static IEnumerable<Concern> ConcernsOnText(this Register register)
    {
        var about = register.TextChecks.On(register.Files.TextHash).Where(check => check.Finding is Finding.Concern or null).Select(check => register.Concerns.Find(check.Seq)!);
        return register.Rules >= RuleSets.TextIsLikeClauses ? register.Unsettled(about.Concat(register.Concerns.OnText)) : about;
    }

    /// <summary>How many councillors found the whole text neutral as it stands, as far as that counts.</summary>
    public static int NeutralOnText(this Register register, DateTimeOffset at) => register.TextChecks.On(register.Files.TextHash)
        .Count(check => check.Finding == Finding.Neutral && !register.IsExpiredOnText(check, at));

    /// <summary>Whether a finding on the whole text is older than the policy lets it count. Under earlier sets of rules none ever is.</summary>
    public static bool IsExpiredOnText(this Register register, NeutralityCheck check, DateTimeOffset at) =>
        register.Rules >= RuleSets.TextIsLikeClauses && check.IsExpired(register.Files.Policy, at);

    /// <summary>Whether a finding is older than the policy lets it count.</summary>
    public static bool IsExpired(this NeutralityCheck check, Policy policy, DateTimeOffset at) =>
        policy.ChecksLastMonths is { } months && months <= Months(at) - Months(check.At) && check.At.AddMonths(months) <= at;

    private static IEnumerable<Concern> Unsettled(this Register register, IEnumerable<Concern> concerns) => concerns
        .Where(concern => !concern.IsCleared && !concern.IsOverridden(register.Files.Policy.ConcernOverrides))
        .DistinctBy(concern => concern.Seq)
        .OrderBy(concern => concern.Seq);

    /// <summary>Counted first, because rules may name more months than a calendar has.</summary>
    private static int Months(DateTimeOffset at) => (at.Year * 12) + at.Month;

    private static IEnumerable<Appointment> Councillors(this Register register) => register.Roster.Holders(Role.Councillor).Where(appointment => appointment.IsConfirmed);

    private static ClauseStanding Standing(this Register register, Clause clause, IEnumerable<Appointment> councillors, DateTimeOffset at)
    {
        var (brought, interested, policy) = (register.Brought(clause), register.Interests.In(clause.Id), register.Files.Policy);
        var checks = register.Checks.On(clause.Wording.Hash).Where(check => !interested.Contains(check.By.Person)).ToLookup(check => check.IsExpired(policy, at));
        return new(
            clause,
            [.. checks[false]],
            [.. councillors.Where(councillor => !brought.Contains(councillor.Office.Organisation) && !interested.Contains(councillor.Office.Person))],
            [.. register.ConcernsOn(clause)],
            [.. checks[true]]);
    }
}
