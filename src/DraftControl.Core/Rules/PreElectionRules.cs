using DraftControl.Core.Entries;
using DraftControl.Core.People;
using DraftControl.Core.Policies;
using DraftControl.Core.Registers;

namespace DraftControl.Core.Rules;

/// <summary>
/// In the time before an election, which the publishing rules name for nations and organisations, asking councillors and going public
/// can be taken for campaigning. They are not forbidden; they need a reason that stands in the record.
/// </summary>
public static class PreElectionRules
{
    private static readonly string[] nations = ["england", "scotland", "wales", "northern-ireland"];

    /// <summary>Of each place in the times before elections that is neither a nation nor an organisation that takes part, a sentence: such a time would warn nobody.</summary>
    public static IEnumerable<string> UnknownPlaces(this Register register, Policy policy) => policy.PreElection.Select(time => time.Where).Where(where => !register.IsPlace(where))
        .Select(where => $"'{where}' is neither a nation of the United Kingdom nor an organisation that takes part. Enter one of those");

    internal static Refusal? Refuses(Register register, Entry entry) =>
        WhyNow(register, entry) is null && register.PreElectionFor(Concerned(register, entry), entry.At) is { } time
            ? Refusal.NotAllowed($"It is the time before an election ({time}). Enter why this cannot wait; the reason is published.")
            : null;

    /// <summary>Why an entry cannot wait: its body, or, where that is what a panel is for, words of its own.</summary>
    private static Reason? WhyNow(Register register, Entry entry) => entry is PanelOpened opened && register.Rules >= RuleSets.PanelSaysWhyNow ? opened.WhyNow : entry.Reason;

    /// <summary>The time before an election that is on for one of these organisations; null where none is.</summary>
    public static PreElection? PreElectionFor(this Register register, IEnumerable<Slug> organisations, DateTimeOffset at) =>
        register.Files.Policy.PreElection is { Count: > 0 } times
            ? times.FirstOrDefault(time => organisations.Any(slug => register.Roster.Organisations.TryGetValue(slug, out var organisation) && time.IsOn(organisation, at)))
            : null;

    private static bool IsPlace(this Register register, string where) => nations.Contains(where)
        || register.Roster.Organisations.Values.Any(organisation => organisation.Slug.ToString() == where || PreElection.Spelled(organisation.Nation) == where);

    private static IEnumerable<Slug> Concerned(Register register, Entry entry) => entry switch
    {
        Appointed { Office.Role: Role.Councillor } e => [e.Office.Organisation],
        PanelOpened e => Councils(register, e.Members),
        CouncillorsInvited e => Councils(register, e.Members),
        VersionReleased => register.Roster.Organisations.Keys,
        _ => [],
    };

    private static IEnumerable<Slug> Councils(Register register, IReadOnlyList<int> members) =>
        members.Where(register.Roster.Appointments.ContainsKey).Select(member => register.Roster.Appointments[member].Office.Organisation);
}
