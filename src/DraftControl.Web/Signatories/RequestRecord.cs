using DraftControl.Core.Entries;
using DraftControl.Core.People;
using DraftControl.Core.Registers;

namespace DraftControl.Web.Signatories;

/// <summary>
/// What of a request stands in the record already, whichever steward wrote it: the ids of its entries are made from its
/// own, so that confirming it again goes on where it stopped.
/// </summary>
public static class RequestRecord
{
    /// <summary>The id of the form that registers the organisation.</summary>
    public static string RegisteringForm(this SignatureRequest request) => $"{request.Id}/1";

    /// <summary>The id of the form that puts the commitment up.</summary>
    public static string CommitmentForm(this SignatureRequest request) => $"{request.Id}/2";

    /// <summary>The entry that a steward wrote with a form; null where none did.</summary>
    public static Entry? Written(this Register register, string form) => register.Roster.Appointments.Values
        .Where(held => held.Office.Role == Role.Steward)
        .Select(held => held.Office.Person)
        .Distinct()
        .Select(person => register.Find(EntryId.Of(person, form))?.Entry)
        .FirstOrDefault(entry => entry is not null);

    /// <summary>The signature that a request became; null until then.</summary>
    public static Signed? SignatureOf(this Register register, SignatureRequest request) => register.Written(request.Id) as Signed;

    /// <summary>The organisation that a confirmed request is for; null where it is not in the record.</summary>
    public static Slug? OrganisationOf(this Register register, SignatureRequest request) =>
        register.SignatureOf(request)?.Signatory is Signatory.Registered registered ? registered.Organisation : null;

    /// <summary>Whether a request's commitment is to be put up: it is confirmed, its version is released, and it is not up.</summary>
    public static bool HasCommitmentToPutUp(this Register register, SignatureRequest request) =>
        request is { State: RequestState.Confirmed, Kind: RequestKind.Sign, CommitmentTitle: not null }
        && register.SignatureOf(request) is { } signed
        && register.Signatures[signed.Seq] is { Withdrawn: null }
        && register.Find(signed.Version) is { IsReleased: true }
        && register.Written(request.CommitmentForm()) is null;
}
