using DraftControl.Core.Acts;
using DraftControl.Core.Entries;
using DraftControl.Core.Rules;
using DraftControl.Core.Wordings;

namespace DraftControl.Web.Api;

/// <summary>The list of loaded terms.</summary>
public static class TermsEndpoints
{
    /// <param name="Terms">One term a line: <c>term: reason</c>.</param>
    /// <param name="Sha256">The list that was read, by its hash; missing where it was the usual one.</param>
    /// <param name="Reason">Why it changes; may be missing.</param>
    public sealed record TermsBody(string? Terms, string? Sha256, string? Reason);

    public static void MapTerms(this RouteGroupBuilder api)
    {
        api.MapGet("/terms", (string slug, ApiCall call) => call.ReadDrafting(slug, (_, register) => Results.Ok(new
        {
            sha256 = register.Files.Hash(Files.TermsPath)?.ToString(),
            terms = register.Files.Terms.Terms.Select(term => new { term = term.Term, reason = term.Reason }),
        }))).AllowAnonymous();
        api.MapPost("/terms", Write).WithSummary("A steward or an editor writes the list of loaded terms anew.");
    }

    private static IResult Write(string slug, TermsBody body, ApiCall call)
    {
        var reading = new Reading();
        var read = string.IsNullOrEmpty(body.Sha256) ? null : reading.Required<Sha256>(body.Sha256, "Send the sha256 of the list that you read.");
        if (body.Terms is null)
        {
            reading.Refuse("Send terms: one a line, the term, a colon and the reason.");
        }

        return call.WriteAsAny(slug, office => TermsRules.MayNotWrite(office) is null, reading, reading.Reason(body.Reason), (register, head) => new WritingTerms(body.Terms!, read).Write(register, head));
    }
}
