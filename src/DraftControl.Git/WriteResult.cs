using DraftControl.Core.Registers;
using DraftControl.Core.Rules;

namespace DraftControl.Git;

/// <summary>What became of a write: an entry that is kept for ever, or the sentence that says why not.</summary>
public abstract record WriteResult
{
    private WriteResult()
    {
    }

    /// <param name="Recorded">The entry as it stands in the ledger.</param>
    /// <param name="Repeated">Whether the same form had been written before; this is its first result.</param>
    public sealed record Written(RecordedEntry Recorded, bool Repeated = false) : WriteResult;

    public sealed record Refused(Refusal Refusal) : WriteResult;
}
