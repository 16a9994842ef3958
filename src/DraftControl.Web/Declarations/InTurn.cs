using DraftControl.Core.Acts;
using DraftControl.Core.Entries;
using DraftControl.Core.People;
using DraftControl.Core.Registers;
using DraftControl.Git;

namespace DraftControl.Web.Declarations;

/// <summary>One of several entries that belong together.</summary>
/// <param name="Form">A form of its own, so that what was written before is not written again.</param>
/// <param name="Reason">The reason; null where there is none.</param>
/// <param name="Build">The act.</param>
public sealed record Step(string Form, Reason? Reason, Func<Register, Head, Attempt> Build);

/// <summary>Several entries that belong together, one after the other. Sent again, it goes on where it stopped.</summary>
public static class InTurn
{
    /// <param name="writer">Whose hand writes.</param>
    /// <param name="ledger">Where to.</param>
    /// <param name="role">The role that this is for.</param>
    /// <param name="steps">What is still to be written; each is asked for only once the one before is written.</param>
    /// <returns>The first that is refused; else the newest entry.</returns>
    public static WriteResult Write(this Writer writer, Ledger ledger, Role role, IEnumerable<Step> steps)
    {
        foreach (var step in steps)
        {
            if (writer.Write(ledger, step.Form, role, step.Reason, step.Build) is WriteResult.Refused refused)
            {
                return refused;
            }
        }

        return new WriteResult.Written(ledger.Read().Entries[^1]);
    }
}
