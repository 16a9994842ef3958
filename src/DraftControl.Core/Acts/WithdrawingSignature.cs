using DraftControl.Core.Entries;
using DraftControl.Core.Registers;
using DraftControl.Core.Rules;

namespace DraftControl.Core.Acts;

/// <summary>
/// A steward records that a signature was withdrawn, and why: the organisation wishes it, was merged into another, or was
/// recorded wrongly.
/// </summary>
/// <param name="Signature">The sequence number of its entry.</param>
public sealed record WithdrawingSignature(int Signature)
{
    /// <summary>What somebody reads who gives no reason.</summary>
    public const string Demand = "Enter why the signature is withdrawn. The register of signatories shows it.";

    public Attempt Withdraw(Register register, Head head) =>
        SignatureRules.MayNotWithdraw(head.By) is { } notYours ? notYours
        : head.Reason is null ? Refusal.Malformed(Demand)
        : register.Unchanged(new SignatureWithdrawn(head, Signature));
}
