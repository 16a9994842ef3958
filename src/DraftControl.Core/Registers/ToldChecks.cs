using DraftControl.Core.Entries;
using DraftControl.Core.People;
using DraftControl.Core.Wordings;

namespace DraftControl.Core.Registers;

/// <summary>A neutrality check as the record tells it, whether or not it still counts. One that was sealed is told once it is opened.</summary>
/// <param name="Check">What was found.</param>
/// <param name="Opened">The entry that opened it; null where it was given openly, or is sealed.</param>
/// <param name="IsReplaced">Whether the same councillor has found something else of the same words since.</param>
/// <param name="IsWithdrawn">Whether the same councillor has taken it back since.</param>
public sealed record ToldCheck(NeutralityCheck Check, int? Opened, bool IsReplaced, bool IsWithdrawn);

/// <summary>All neutrality checks that were ever recorded on wordings.</summary>
public static class ToldChecks
{
    private static readonly Kept<IReadOnlyList<Entry>> kept = new(register => [.. register.Entries.Select(recorded => recorded.Entry).Where(entry => entry is FindingOpened || Wordings(entry).Any())]);

    /// <summary>The checks on each of these wordings, newest first. Costs a look at each check.</summary>
    public static ILookup<Sha256, ToldCheck> ChecksOn(this Register register, IReadOnlySet<Sha256> wordings, int until)
    {
        var told = new List<(Sha256 Wording, Entry Entry)>();
        var opened = new Dictionary<int, FindingOpened>();
        foreach (var entry in kept.Of(register).TakeWhile(entry => entry.Seq <= until))
        {
            if (entry is FindingOpened open)
            {
                opened[open.Sealed] = open;
            }

            told.AddRange(Wordings(entry).Where(wordings.Contains).Select(wording => (wording, entry)));
        }

        told.Reverse();
        var newest = new Dictionary<(Sha256, PersonId), Entry>();
        told.ForEach(found => newest.TryAdd((found.Wording, found.Entry.By.Person), found.Entry));
        return told.Where(found => found.Entry is not FindingWithdrawn).ToLookup(found => found.Wording, found => Told(register, found.Entry, newest[(found.Wording, found.Entry.By.Person)], opened.GetValueOrDefault(found.Entry.Seq)));
    }

    /// <summary>The political group that a councillor had when they wrote an entry.</summary>
    public static Line? GroupOf(this Register register, Entry entry) =>
        register.Roster.Appointments.Values.LastOrDefault(appointment => appointment.Office == entry.By && appointment.Seq < entry.Seq)?.Group;

    /// <summary>The wordings that an entry gives a finding on, or takes one back from.</summary>
    private static IReadOnlyList<Sha256> Wordings(Entry entry) => (entry is FindingWithdrawn withdrawn ? withdrawn.Subject : entry.Tested())?.Wordings ?? [];

    private static ToldCheck Told(Register register, Entry entry, Entry newest, FindingOpened? opened) =>
        new(Check(register, entry, opened), opened?.Seq, IsReplaced: newest != entry && newest is not FindingWithdrawn, IsWithdrawn: newest is FindingWithdrawn);

    private static NeutralityCheck Check(Register register, Entry entry, FindingOpened? opened) => entry is NeutralityChecked open
        ? new(open.Seq, open.At, open.By, register.GroupOf(open), open.Finding, open.Words, open.Reason)
        : new(entry.Seq, entry.At, entry.By, register.GroupOf(entry), opened?.Finding, opened?.Words, opened?.Reason);
}
