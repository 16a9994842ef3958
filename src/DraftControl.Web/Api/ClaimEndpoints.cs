using DraftControl.Web.Editing;

namespace DraftControl.Web.Api;

/// <summary>Which editor is on which proposal or contribution.</summary>
public static class ClaimEndpoints
{
    public static void MapClaims(this RouteGroupBuilder api)
    {
        api.MapGet("/claims", (string slug, ApiCall call, Claims claims) => call.ForEditor(slug, (ledger, register, editor) =>
            Results.Ok(claims.In(ledger.Slug, register, editor).Values.OrderBy(claim => claim.Since).Select(Shown)))).WithSummary("Which editor is on what, of all that you may decide.");
        api.MapPost("/proposals/{n:int}/claim", (string slug, int n, ApiCall call, Claims claims) => Take(slug, Decidable.Proposal(n), call, claims)).WithSummary("Says that you are on a proposal. 409 where another editor is.");
        api.MapPost("/contributions/{n:int}/claim", (string slug, int n, ApiCall call, Claims claims) => Take(slug, Decidable.Contribution(n), call, claims)).WithSummary("Says that you are on a contribution. 409 where another editor is.");
        api.MapDelete("/proposals/{n:int}/claim", (string slug, int n, ApiCall call, Claims claims) => Release(slug, Decidable.Proposal(n), call, claims)).WithSummary("Releases a claim: your own, or after 3 days anybody's.");
        api.MapDelete("/contributions/{n:int}/claim", (string slug, int n, ApiCall call, Claims claims) => Release(slug, Decidable.Contribution(n), call, claims)).WithSummary("Releases a claim: your own, or after 3 days anybody's.");
    }

    private static IResult Take(string slug, Decidable item, ApiCall call, Claims claims) => call.ForEditor(slug, (ledger, register, editor) =>
        claims.Take(ledger.Slug, register, item, editor) is { } refusal ? refusal.Problem()
        : Results.Json(Shown(claims.In(ledger.Slug, register, editor)[item.ToString()]), statusCode: StatusCodes.Status201Created));

    private static IResult Release(string slug, Decidable item, ApiCall call, Claims claims) => call.ForEditor(slug, (ledger, register, editor) =>
        claims.Release(ledger.Slug, register, item, editor) is { } refusal ? refusal.Problem() : Results.NoContent());

    private static object Shown(ShownClaim claim) => new
    {
        proposal = claim.Item.IsProposal ? claim.Item.Number : (int?)null,
        contribution = claim.Item.IsProposal ? null : (int?)claim.Item.Number,
        by = claim.By,
        since = claim.Since,
        isMine = claim.IsMine,
        mayRelease = claim.MayRelease,
    };
}
