using DraftControl.Core.Entries;
using DraftControl.Core.People;
using DraftControl.Core.Registers;
using DraftControl.Core.Wordings;
using DraftControl.Git;

namespace DraftControl.Web.Pages.Neutrality;

/// <summary>What a councillor last said something of in a clause, whatever it says now.</summary>
/// <param name="Was">The clause as they read it.</param>
/// <param name="At">When.</param>
public sealed record LastChecked(Clause Was, DateTimeOffset At)
{
    /// <summary>For each of some clauses of which the councillor has read words; those of which they have not are left out. One look at each finding of theirs.</summary>
    public static IReadOnlyDictionary<ClauseId, LastChecked> Of(Ledger ledger, Register register, PersonId councillor, IEnumerable<ClauseId> clauses)
    {
        var (asked, found) = (clauses.ToHashSet(), new Dictionary<ClauseId, LastChecked>());
        foreach (var recorded in register.FindingsBy(councillor).Reverse().TakeWhile(_ => asked.Count > 0))
        {
            var tested = recorded.Entry.Tested()!;
            var draft = new Lazy<Draft>(() => ledger.FilesAt(recorded.Commit).Draft);

            // Older ledgers do not say where the words stood.
            foreach (var clause in tested.Clauses.Count > 0 || tested.Text is not null ? [.. tested.Clauses.Where(asked.Contains)] : asked.ToList())
            {
                if (draft.Value.Find(clause) is { } was && tested.Wordings.Contains(was.Wording.Hash))
                {
                    found[clause] = new(was, recorded.Entry.At);
                    asked.Remove(clause);
                }
            }
        }

        return found;
    }
}
