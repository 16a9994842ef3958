using DraftControl.Core.Entries;
using DraftControl.Core.Registers;
using DraftControl.Core.Rules;
using DraftControl.Core.Rules.Gates;

namespace DraftControl.Core.Acts;

/// <summary>A steward approves the text as a version.</summary>
/// <param name="Version">The number that the version gets.</param>
/// <param name="Tip">The entry that the steward had read.</param>
public sealed record Approving(VersionNumber Version, CommitId Tip)
{
    public Attempt Approve(Register register, Head head, Func<CommitId, Files> filesAt)
    {
        if (VersionRules.MayNotApprove(head.By) is { } notYours)
        {
            return notYours;
        }

        if (register.Find(Tip) is null)
        {
            return Refusal.NotAllowed("The text that you approve is not known. Read the draft again.");
        }

        var (read, now) = (filesAt(Tip), register.Files);
        if (read.TextHash != now.TextHash || read.Hash(Files.PolicyPath) != now.Hash(Files.PolicyPath))
        {
            return Refusal.Changed("The text or the publishing rules have changed since you read them. Read them again.");
        }

        var gates = register.Gates(head.At).Select(gate => gate.Result).ToList();
        return register.Unchanged(new VersionApproved(
            head, Version, now.TextHash, now.Hash(now.ClausesPath)!, now.Hash(Files.PolicyPath)!, gates));
    }
}
