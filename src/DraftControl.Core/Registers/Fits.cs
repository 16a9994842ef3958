using System.Collections.Concurrent;
using DraftControl.Core.Entries;
using DraftControl.Core.Wordings;

namespace DraftControl.Core.Registers;

/// <summary>
/// How proposals fit the text as it stands. Worked out from their words once, and again only when an accepted change touches
/// their clauses.
/// </summary>
/// <param name="filesAt">The files of an entry or a wording.</param>
public sealed class Fits(Func<CommitId, Files> filesAt)
{
    private readonly ConcurrentDictionary<int, (CommitId Wording, int Changed, Fit Fit)> known = new();

    internal Fit Of(Register register, Proposal proposal)
    {
        var changed = proposal.Changes.SelectMany(Named).Max(register.Clauses.LastChanged);
        if (known.TryGetValue(proposal.Number, out var found) && found.Wording == proposal.Wording && found.Changed == changed)
        {
            return found.Fit;
        }

        var fit = Combination.Of(filesAt(proposal.Base).Draft, register.Draft, filesAt(proposal.Wording).Draft, proposal.Changes).Fit;
        known[proposal.Number] = (proposal.Wording, changed, fit);
        return fit;
    }

    private static IEnumerable<ClauseId> Named(Change change) => change switch
    {
        Change.Add { After: { } after } => [change.Clause, after],
        Change.Move { After: { } after } => [change.Clause, after],
        _ => [change.Clause],
    };
}
