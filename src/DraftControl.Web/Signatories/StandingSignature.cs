using DraftControl.Core.Entries;
using DraftControl.Core.People;
using DraftControl.Core.Registers;

namespace DraftControl.Web.Signatories;

/// <summary>Signatures that have not been withdrawn.</summary>
public static class StandingSignature
{
    /// <summary>Those of one organisation, oldest first.</summary>
    public static IEnumerable<Signature> StandingSignatures(this Register register, Slug organisation) => register.Signatures.Values
        .Where(signature => signature.Withdrawn is null && signature.Entry.Signatory is Signatory.Registered registered && registered.Organisation == organisation);

    /// <summary>Whether everybody may know of it: it stands, and its version is released.</summary>
    public static bool IsPublic(this Register register, Signature signature) => signature.Withdrawn is null && register.Find(signature.Entry.Version) is { IsReleased: true };

    /// <summary>The name of whoever signed, as it is now.</summary>
    public static string NameOf(this Register register, Signatory signatory) => signatory switch
    {
        Signatory.Registered registered => register.Roster.NameOf(registered.Organisation),
        Signatory.Named named => named.Name.ToString(),
        _ => "",
    };
}
