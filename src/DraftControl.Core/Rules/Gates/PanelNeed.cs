using DraftControl.Core.Entries;
using DraftControl.Core.Policies;
using DraftControl.Core.Registers;

namespace DraftControl.Core.Rules.Gates;

/// <summary>What a clause still needs from the councillors of a panel. A finding under seal is taken for neutral here: until it is opened nobody can know better.</summary>
/// <param name="Standing">Where the clause stands.</param>
/// <param name="IsMet">Whether the findings that were given satisfy every limit of the publishing rules.</param>
/// <param name="OneMoreFrom">The groups of which one more member of the panel would do; none where it takes several.</param>
/// <param name="CanBeMet">Whether the members of the panel who may still test it are enough.</param>
/// <param name="ToInvite">The groups of councillors who may test it and are not invited, where the members are not enough.</param>
/// <param name="StillEligible">The members of the panel who may test the clause and have not found it neutral, by the number of their appointment.</param>
public sealed record PanelNeed(ClauseStanding Standing, bool IsMet, IReadOnlyList<Line?> OneMoreFrom, bool CanBeMet, IReadOnlyList<Line?> ToInvite, IReadOnlyList<Appointment> StillEligible)
{
    public static PanelNeed Of(ClauseStanding standing, Policy policy, Panel panel)
    {
        var given = standing.Checks.Where(check => check.IsSealed || check.Finding == Finding.Neutral).ToList();
        var found = given.Select(check => (check.Group, check.By.Organisation)).ToList();
        var waiting = standing.Eligible.Where(councillor => given.TrueForAll(check => check.By.Person != councillor.Office.Person)).ToLookup(councillor => panel.Members.Contains(councillor.Seq));
        var met = Balance.Holds(found, policy);
        var canBe = met || Balance.Holds([.. found, .. waiting[true].Select(Voice)], policy);
        return new(
            standing,
            met,
            met ? [] : Groups(waiting[true].Where(councillor => Balance.Holds([.. found, Voice(councillor)], policy))),
            canBe,
            canBe ? [] : Groups(waiting[false]),
            [.. waiting[true]]);
    }

    /// <summary>The same in a sentence: <c>Needs one more from: Ash</c>.</summary>
    public string InWords => (IsMet, OneMoreFrom.Count, CanBeMet, ToInvite.Count) switch
    {
        (true, _, _, _) when Standing.Checks.Any(check => check.IsSealed) => "Enough findings are given; some are sealed",
        (true, _, _, _) => "Nothing is missing",
        (_, > 0, _, _) => $"Needs one more from: {Named(OneMoreFrom)}",
        (_, _, true, _) => "Needs several more",
        (_, _, _, > 0) => $"Needs more than this panel has. Invite councillors of: {Named(ToInvite)}",
        _ => "Cannot get there: too few councillors may check it. Appoint councillors of other groups and councils",
    };

    private static (Line? Group, People.Slug Organisation) Voice(Appointment councillor) => (councillor.Group, councillor.Office.Organisation);

    private static IReadOnlyList<Line?> Groups(IEnumerable<Appointment> councillors) => [.. councillors.Select(councillor => councillor.Group).Distinct().OrderBy(GroupsGate.Name, StringComparer.Ordinal)];

    private static string Named(IEnumerable<Line?> groups) => string.Join(", ", groups.Select(GroupsGate.Name));
}
