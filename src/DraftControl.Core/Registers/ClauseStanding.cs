using DraftControl.Core.Entries;
using DraftControl.Core.People;
using DraftControl.Core.Wordings;

namespace DraftControl.Core.Registers;

/// <summary>Where a clause stands in the neutrality test: who found its words neutral, who has a concern, who may still test them.</summary>
/// <param name="Clause">The clause as it stands.</param>
/// <param name="Checks">The newest finding by each person on these words, oldest first.</param>
/// <param name="Eligible">The confirmed councillors whose own council brought none of the words.</param>
public sealed record ClauseStanding(Clause Clause, IReadOnlyList<NeutralityCheck> Checks, IReadOnlyList<Appointment> Eligible)
{
    public IEnumerable<NeutralityCheck> Neutral => Checks.Where(check => check.Finding == Finding.Neutral);

    public IEnumerable<NeutralityCheck> Concerns => Checks.Where(check => check.Finding == Finding.Concern);

    /// <summary>The political groups that found the words neutral; councillors without a group count together as one.</summary>
    public IEnumerable<Line?> Groups => Neutral.Select(check => check.Group).Distinct();

    /// <summary>The eligible councillors who have not found these words neutral yet.</summary>
    public IEnumerable<Appointment> StillToCheck => Eligible.Where(councillor => Neutral.All(check => check.By.Person != councillor.Office.Person));
}

/// <summary>The standing of every clause that needs sign-offs.</summary>
public static class ClauseStandings
{
    public static IReadOnlyList<ClauseStanding> Standings(this Register register)
    {
        var councillors = register.Roster.Holders(Role.Councillor).Where(appointment => appointment.IsConfirmed).ToList();
        return [.. register.Draft.Clauses.Where(clause => clause.HasWords).Select(clause => register.Standing(clause, councillors))];
    }

    public static ClauseStanding Standing(this Register register, Clause clause) =>
        register.Standing(clause, register.Roster.Holders(Role.Councillor).Where(appointment => appointment.IsConfirmed));

    /// <summary>The clauses that wait for this councillor: no finding of theirs on these words yet, and no words of their own council.</summary>
    public static IEnumerable<Clause> WaitingFor(this Register register, Office councillor) => register.Draft.Clauses.Where(clause =>
        clause.HasWords
        && register.Checks.By(councillor.Person, clause.Wording.Hash) is null
        && !register.Brought(clause).Contains(councillor.Organisation));

    private static ClauseStanding Standing(this Register register, Clause clause, IEnumerable<Appointment> councillors)
    {
        var brought = register.Brought(clause);
        return new(
            clause,
            [.. register.Checks.On(clause.Wording.Hash)],
            [.. councillors.Where(councillor => !brought.Contains(councillor.Office.Organisation))]);
    }
}
