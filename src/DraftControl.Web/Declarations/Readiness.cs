using System.Runtime.CompilerServices;
using DraftControl.Core.People;
using DraftControl.Core.Registers;
using DraftControl.Core.Rules.Gates;

namespace DraftControl.Web.Declarations;

/// <summary>How far a text is on its way to a version.</summary>
public static class Readiness
{
    /// <summary>For how long what was found holds: some conditions come true by time alone.</summary>
    private static readonly TimeSpan asGoodAsNow = TimeSpan.FromMinutes(1);

    /// <summary>What was found for a register; one is never changed, and gone with it.</summary>
    private static readonly ConditionalWeakTable<Register, Found> known = [];

    /// <summary>Whether the person has agreed to the text and the publishing rules as they stand.</summary>
    public static bool HasAgreed(this Register register, PersonId person) => register.AgreementsInForce().Any(agreed => agreed.By.Person == person);

    /// <summary>Whether the text differs from that of the newest version.</summary>
    public static bool NeedsVersion(this Register register) => register.Versions.IsEmpty || register.Versions[^1].Approval.Text != register.Files.TextHash;

    /// <summary>Whether the text as it stands can be approved as a version. Found at most once a minute for each register, because every page of a steward asks.</summary>
    public static bool CanBeApproved(this Register register, DateTimeOffset at)
    {
        if (!known.TryGetValue(register, out var found) || at - found.At > asGoodAsNow || at < found.At)
        {
            found = new Found(at, register.NeedsVersion() && register.Gates(at).All(gate => gate.Met));
            known.AddOrUpdate(register, found);
        }

        return found.CanBeApproved;
    }

    private sealed record Found(DateTimeOffset At, bool CanBeApproved);
}
