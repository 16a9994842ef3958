using DraftControl.Core.Entries;
using DraftControl.Core.People;
using DraftControl.Core.Rules;
using DraftControl.Core.Wordings;
using DraftControl.Web.Accounts;
using DraftControl.Web.Signatories;

namespace DraftControl.Web.Api;

/// <summary>Requests to sign: begun by anybody, read and answered by stewards.</summary>
public static class SignatureRequestEndpoints
{
    /// <param name="Name">The organisation's name.</param>
    /// <param name="Class">Its class.</param>
    /// <param name="Nation">Where it is; may be left out.</param>
    /// <param name="Email">Where the link to go on with is sent.</param>
    public sealed record StartBody(string? Name, string? Class, string? Nation, string? Email);

    /// <param name="Organisation">The short name of the registered organisation that it is; otherwise send what to register.</param>
    /// <param name="Register">The organisation to register. Neither is read of a request to take the name off.</param>
    public sealed record ConfirmationBody(string? Organisation, RosterEndpoints.OrganisationBody? Register);

    /// <param name="Answer">Why it is not confirmed; the organisation reads it, and it is not in the record.</param>
    public sealed record RefusalBody(string? Answer);

    public static void MapSignatureRequests(this RouteGroupBuilder api)
    {
        api.MapPost("/signature-requests", Start).AllowAnonymous().Produces(StatusCodes.Status202Accepted)
            .WithSummary("Begins to sign for an organisation: a link is sent to the address given, and behind it are the other questions.");
        api.MapGet("/signature-requests", List).WithSummary("What organisations ask for, for stewards.");
        api.MapPost("/signature-requests/{id}/confirmation", Confirm).WithSummary("A steward confirms a request, which records the signature or takes the name off.");
        api.MapPost("/signature-requests/{id}/refusal", Decline).WithSummary("A steward does not confirm a request, and says why.");
    }

    private static IResult Start(string slug, StartBody body, ApiCall call, SigningStart start, FormLimit limit, HttpContext http) => call.Read(slug, (ledger, register) =>
    {
        var reading = new Reading();
        var name = reading.Required<OrganisationName>(Hygiene.Normalised(body.Name ?? "").Trim(), $"{OrganisationName.Demand}.");
        var kind = reading.Class(body.Class);
        var nation = string.IsNullOrWhiteSpace(body.Nation) ? null : reading.Line(body.Nation, "the nation", 100);
        var email = reading.Required<EmailAddress>(body.Email, $"{EmailAddress.Demand}.");
        if (reading.Refusal is { } unreadable)
        {
            return unreadable.Problem();
        }

        if (SigningStart.VersionOf(register) is not { } version)
        {
            return Refusal.NotAllowed("No version of this declaration has been released, so there is nothing to sign yet.").Problem();
        }

        if (!limit.Allows(http))
        {
            return Results.Problem(detail: $"{FormLimit.Sentence}.", statusCode: StatusCodes.Status429TooManyRequests);
        }

        start.Send(Sha256.Of($"{slug}\n{version.Number}\n{name}\n{email}\n{call.Key}").ToString()[..32], ledger, version, new Invitee(name.ToString(), kind, nation?.ToString(), Slug: null, email));
        return Results.Json(
            new
            {
                version = version.Number.ToString(),
                sentTo = email.ToString(),
                next = $"A link goes to {email}. Whoever reads it there answers the other questions and asks to sign; then a steward confirms it. Until then nothing stands in the record.",
            },
            statusCode: StatusCodes.Status202Accepted);
    });

    private static IResult List(string slug, ApiCall call, SignatureRequests requests, StewardsAnswer answers) => call.ForSteward(slug, (ledger, register) =>
        Results.Ok(requests.In(ledger.Slug).Select(asked => Described(asked, asked.State == RequestState.Waiting ? answers.Candidates(ledger.Slug, register, asked) : []))));

    private static IResult Confirm(string slug, string id, ConfirmationBody body, ApiCall call, SignatureRequests requests, StewardsAnswer answers) => call.ForSteward(slug, (ledger, register) =>
    {
        if (requests.Find(ledger.Slug, id) is not { } asked)
        {
            return NotThere(id);
        }

        if (asked.Kind == RequestKind.Withdraw)
        {
            return asked.State == RequestState.Waiting ? ApiCall.Answer(answers.Withdraw(ledger, asked)) : Refusal.Changed(StewardsAnswer.Decided).Problem();
        }

        var reading = new Reading();
        var organisation = body.Register is { } added ? reading.Organisation(added)
            : Slug.TryParse(body.Organisation, provider: null, out var known) ? register.Roster.Organisations.GetValueOrDefault(known)
            : null;
        if (reading.Refusal is null && organisation is null)
        {
            reading.Refuse("Send the short name of a registered organisation (organisation), or one to register (register).");
        }

        // Sent again after the signature was recorded, it gives the same one again.
        return reading.Refusal is { } unreadable ? unreadable.Problem()
            : (register.OrganisationOf(asked) is { } signed ? signed == organisation!.Slug : asked.State == RequestState.Waiting) ? ApiCall.Answer(answers.Confirm(ledger, asked, organisation!, isNew: body.Register is not null))
            : Refusal.Changed(StewardsAnswer.Decided).Problem();
    });

    private static IResult Decline(string slug, string id, RefusalBody body, ApiCall call, SignatureRequests requests, StewardsAnswer answers) => call.ForSteward(slug, (ledger, _) =>
        requests.Find(ledger.Slug, id) is not { } asked ? NotThere(id)
        : answers.Decline(ledger, asked, body.Answer) is { } refusal ? refusal.Problem()
        : Results.Json(new { id, state = "declined" }, statusCode: StatusCodes.Status201Created));

    private static IResult NotThere(string id) => Refusal.NotFound($"There is no request '{id}'.").Problem();

    private static object Described(SignatureRequest asked, IReadOnlyList<Organisation> candidates) => new
    {
        id = asked.Id,
        kind = asked.Kind == RequestKind.Sign ? "sign" : "withdraw",
        state = asked.State switch { RequestState.Waiting => "waiting", RequestState.Confirmed => "confirmed", _ => "declined" },
        created = asked.Created,
        version = asked.Version,
        organisation = new { name = asked.Organisation, @class = asked.Class, nation = asked.Nation },
        mayBe = candidates.Select(known => known.Slug.ToString()),
        officeOfSignatory = asked.OfficeOfSignatory,
        authority = asked.Authority,
        minutes = asked.Minutes,
        logo = asked.LogoText,
        commitment = asked.CommitmentTitle is null ? null : new { title = asked.CommitmentTitle, partners = asked.Partners, mission = asked.Mission, impact = asked.Impact },
        contact = new { name = asked.ContactName, email = asked.ContactEmail },
        reason = asked.Reason,
        answer = asked.Answer,
        entry = asked.Entry,
    };
}
