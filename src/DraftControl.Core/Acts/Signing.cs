using DraftControl.Core.Entries;
using DraftControl.Core.Registers;
using DraftControl.Core.Rules;

namespace DraftControl.Core.Acts;

/// <summary>A steward records that an organisation signed a version. Before the version's release the signature is under embargo.</summary>
/// <param name="Signatory">Who signed; an organisation that takes part under the name given stands for itself.</param>
/// <param name="Version">Which text.</param>
/// <param name="OfficeOfSignatory">Whose hand it was: <c>Chief executive</c>.</param>
/// <param name="Authority">What allowed it: <c>Cabinet, 3 May, minute 12</c>.</param>
public sealed record Signing(Signatory Signatory, VersionNumber Version, Line OfficeOfSignatory, Line Authority)
{
    /// <summary>How long an office or an authority may be, in UTF-16 units.</summary>
    public const int MaxLength = 500;

    public Attempt Sign(Register register, Head head)
    {
        if (SignatureRules.MayNotSign(head.By) is { } notYours)
        {
            return notYours;
        }

        var known = new KnownOrganisations(register.Roster);
        if (Signatory is Signatory.Registered { Organisation: var slug } && !register.Roster.Organisations.ContainsKey(slug))
        {
            return OrganisationRules.NotRegistered(slug);
        }

        var key = known.Key(Signatory);
        if (register.Signatures.Values.Any(signature => signature.Withdrawn is null && signature.Entry.Version == Version && known.Key(signature.Entry.Signatory) == key))
        {
            return Refusal.NotAllowed($"This organisation has signed version {Version} already.");
        }

        var signatory = known.Find(Signatory) is { } registered ? new Signatory.Registered(registered.Slug) : Signatory;
        return register.Unchanged(new Signed(head, signatory, Version, OfficeOfSignatory, Authority));
    }
}
