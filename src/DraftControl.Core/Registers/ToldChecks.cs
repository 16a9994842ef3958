using DraftControl.Core.Entries;
using DraftControl.Core.People;
using DraftControl.Core.Wordings;

namespace DraftControl.Core.Registers;

/// <summary>A neutrality check as the record tells it, whether or not it still counts.</summary>
/// <param name="Entry">What was found.</param>
/// <param name="Group">The councillor's political group at the time.</param>
/// <param name="IsReplaced">Whether the same councillor has found something else of the same words since.</param>
public sealed record ToldCheck(NeutralityChecked Entry, Line? Group, bool IsReplaced);

/// <summary>All neutrality checks that were ever recorded on wordings.</summary>
public static class ToldChecks
{
    private static readonly Kept<IReadOnlyList<NeutralityChecked>> kept = new(register => [.. register.Entries.Select(recorded => recorded.Entry).OfType<NeutralityChecked>()]);

    /// <summary>The checks on each of these wordings, newest first. Costs a look at each check.</summary>
    public static ILookup<Sha256, ToldCheck> ChecksOn(this Register register, IReadOnlySet<Sha256> wordings, int until)
    {
        var told = new List<(Sha256 Wording, NeutralityChecked Entry)>();
        foreach (var entry in kept.Of(register).TakeWhile(entry => entry.Seq <= until))
        {
            told.AddRange(entry.Wordings.Where(wordings.Contains).Select(wording => (wording, entry)));
        }

        told.Reverse();
        var newest = new HashSet<(Sha256, PersonId)>();
        return told.Select(check => (check.Wording, Check: new ToldCheck(check.Entry, register.GroupOf(check.Entry), !newest.Add((check.Wording, check.Entry.By.Person)))))
            .ToList().ToLookup(check => check.Wording, check => check.Check);
    }

    /// <summary>The political group that a councillor had when they recorded a finding.</summary>
    public static Line? GroupOf(this Register register, NeutralityChecked entry) =>
        register.Roster.Appointments.Values.LastOrDefault(appointment => appointment.Office == entry.By && appointment.Seq < entry.Seq)?.Group;
}
