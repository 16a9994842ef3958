using DraftControl.Core.Entries;
using DraftControl.Core.People;
using DraftControl.Core.Registers;

namespace DraftControl.Core.Rules;

/// <summary>Who may record that an organisation signed a version.</summary>
internal static class SignatureRules
{
    public static Refusal? MayNotSign(Office by) => by.Role == Role.Steward ? null : Refusal.NotYours("Only a steward can record a signature.");

    public static Refusal? MayNotWithdraw(Office by) => by.Role == Role.Steward ? null : Refusal.NotYours("Only a steward can record that a signature was withdrawn.");

    public static Refusal? Refuses(this Register register, Signed entry)
    {
        if (MayNotSign(entry.By) is { } notYours)
        {
            return notYours;
        }

        if (register.Find(entry.Version) is null)
        {
            return Refusal.NotFound($"Version {entry.Version} has not been approved.");
        }

        if (entry.Signatory is Signatory.Registered { Organisation: var slug } && !register.Roster.Organisations.ContainsKey(slug))
        {
            return OrganisationRules.NotRegistered(slug);
        }

        return register.Signatures.Values.Any(signature => signature.Withdrawn is null && signature.Entry.Version == entry.Version && SameBody(signature.Entry.Signatory, entry.Signatory))
            ? Refusal.NotAllowed($"This organisation has signed version {entry.Version} already.")
            : null;
    }

    public static Refusal? Refuses(this Register register, SignatureWithdrawn entry)
    {
        if (MayNotWithdraw(entry.By) is { } notYours)
        {
            return notYours;
        }

        return register.Signatures.TryGetValue(entry.Signature, out var signature)
            ? signature.Withdrawn is null ? null : Refusal.NotAllowed("This signature has been withdrawn already.")
            : Refusal.NotFound($"There is no signature {entry.Signature}.");
    }

    private static bool SameBody(Signatory one, Signatory other) => (one, other) switch
    {
        (Signatory.Named a, Signatory.Named b) => a.Name == b.Name,
        _ => one == other,
    };
}
