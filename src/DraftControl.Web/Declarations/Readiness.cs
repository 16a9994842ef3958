using System.Runtime.CompilerServices;
using DraftControl.Core.People;
using DraftControl.Core.Registers;
using DraftControl.Core.Rules.Gates;

namespace DraftControl.Web.Declarations;

/// <summary>How far a text is on its way to a version.</summary>
public static class Readiness
{
    /// <summary>What was found for a register; one is never changed, and gone with it.</summary>
    private static readonly ConditionalWeakTable<Register, object> known = [];

    /// <summary>Whether the person has agreed to the text and the publishing rules as they stand.</summary>
    public static bool HasAgreed(this Register register, PersonId person) => register.AgreementsInForce().Any(agreed => agreed.By.Person == person);

    /// <summary>Whether the text differs from that of the newest version.</summary>
    public static bool NeedsVersion(this Register register) => register.Versions.IsEmpty || register.Versions[^1].Approval.Text != register.Files.Hash(register.Files.TextPath);

    /// <summary>Whether the text as it stands can be approved as a version. Found once for each register, because every page of a steward asks.</summary>
    public static bool CanBeApproved(this Register register) =>
        (bool)known.GetValue(register, found => found.NeedsVersion() && found.Gates().All(gate => gate.Met));
}
