using DraftControl.Core.Acts;
using DraftControl.Core.Entries;
using DraftControl.Core.People;
using DraftControl.Core.Registers;
using DraftControl.Web.SignIn;

namespace DraftControl.Web.Api;

/// <summary>Signatures under versions: recorded, withdrawn, read.</summary>
public static class SignatureEndpoints
{
    /// <param name="Version">The version that was signed, like 1.0; approved, and released or not.</param>
    /// <param name="Organisation">The short name of an organisation that takes part; otherwise send name and class.</param>
    /// <param name="Name">The name of an organisation that does not take part.</param>
    /// <param name="Class">Its class.</param>
    /// <param name="OfficeOfSignatory">Whose hand it was, like Chief executive.</param>
    /// <param name="Authority">What allowed it, like Cabinet, 3 May, minute 12.</param>
    /// <param name="Reason">A comment, for example which councils were merged into this one; may be left out.</param>
    public sealed record SignatureBody(string? Version, string? Organisation, string? Name, string? Class, string? OfficeOfSignatory, string? Authority, string? Reason);

    /// <param name="Reason">Why; the register of signatories shows it.</param>
    public sealed record WithdrawalBody(string? Reason);

    public static void MapSignatures(this RouteGroupBuilder api)
    {
        api.MapPost("/signatures", Sign);
        api.MapPost("/signatures/{seq:int}/withdrawal", Withdraw);
        api.MapGet("/signatures", (string slug, ApiCall call, SignedIn signedIn) => call.Read(slug, (_, register) =>
            Results.Ok(new RegisterOfSignatories(register).All
                .SelectMany(organisation => organisation.Signatures, (organisation, signature) => (organisation, signature))
                .Where(pair => pair.signature.From is not null || signedIn.TakesPart(register))
                .OrderBy(pair => pair.signature.Entry.Seq)
                .Select(pair => Described(pair.organisation, pair.signature))))).AllowAnonymous();
    }

    private static IResult Sign(string slug, SignatureBody body, ApiCall call)
    {
        var reading = new Reading();
        var signing = new Signing(
            Signatory(reading, body),
            reading.Required<VersionNumber>(body.Version, "Send the version's number, like 1.0."),
            reading.Line(body.OfficeOfSignatory, "the office of the signatory", Signing.MaxLength),
            reading.Line(body.Authority, "the authority to sign", Signing.MaxLength));
        return call.Write(slug, Role.Steward, reading, reading.Reason(body.Reason), (_, register, head) => signing.Sign(register, head));
    }

    private static IResult Withdraw(string slug, int seq, WithdrawalBody body, ApiCall call)
    {
        var reading = new Reading();
        return call.Write(slug, Role.Steward, reading, reading.Reason(body.Reason), (_, register, head) => new WithdrawingSignature(seq).Withdraw(register, head));
    }

    private static Signatory Signatory(Reading reading, SignatureBody body)
    {
        if (!string.IsNullOrEmpty(body.Organisation) && (!string.IsNullOrEmpty(body.Name) || !string.IsNullOrEmpty(body.Class)))
        {
            reading.Refuse("Send either the short name of an organisation that takes part, or a name and a class.");
        }

        return string.IsNullOrEmpty(body.Name) && string.IsNullOrEmpty(body.Class)
            ? new Signatory.Registered(reading.Required<Slug>(body.Organisation, "Send the organisation's short name (slug), or a name and a class."))
            : new Signatory.Named(
                reading.Required<OrganisationName>(body.Name, $"{OrganisationName.Demand}."),
                reading.Class(body.Class));
    }

    private static object Described(SignatoryOrganisation organisation, SignedVersion signature) => new
    {
        seq = signature.Entry.Seq,
        commit = signature.Commit.ToString(),
        organisation = organisation.ShortName?.ToString(),
        name = organisation.Name.ToString(),
        @class = organisation.Class.Spelled(),
        nation = organisation.Nation?.ToString(),
        version = signature.Version.ToString(),
        officeOfSignatory = signature.Entry.OfficeOfSignatory.ToString(),
        authority = signature.Entry.Authority.ToString(),
        comment = signature.Entry.Reason?.ToString(),
        from = signature.From,
        until = signature.Until,
        reason = signature.Withdrawal?.Entry.Reason?.ToString(),
        underEmbargo = signature.IsUnderEmbargo,
    };
}
