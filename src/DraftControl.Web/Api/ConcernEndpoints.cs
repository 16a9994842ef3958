using DraftControl.Core.Acts;
using DraftControl.Core.Entries;
using DraftControl.Core.People;
using DraftControl.Core.Registers;
using DraftControl.Core.Wordings;
using DraftControl.Web.Pages.Concerns;

namespace DraftControl.Web.Api;

/// <summary>Concerns of councillors and what becomes of them, and interests that keep councillors from clauses.</summary>
public static class ConcernEndpoints
{
    /// <param name="Reason">Why the concern need not stand in the way; it is published.</param>
    public sealed record OverrideBody(string? Reason);

    /// <param name="Clauses">The ids of the clauses.</param>
    /// <param name="Interest">What the interest is.</param>
    public sealed record InterestBody(IReadOnlyList<string>? Clauses, string? Interest);

    /// <param name="Reason">Why there is no interest any more.</param>
    public sealed record InterestEndBody(string? Reason);

    public static void MapConcerns(this RouteGroupBuilder api)
    {
        api.MapGet("/concerns", (string slug, ApiCall call) => call.ForParticipants(slug, register => Results.Ok(ToldConcern.All(register).Select(Shown))))
            .WithSummary("Concerns about clauses and about the whole text, and what has become of each, the newest first.");
        api.MapPost("/concerns/{seq:int}/clearance", (string slug, int seq, ApiCall call) =>
            call.Write(slug, Role.Councillor, new Reading(), reason: null, (_, register, head) => register.Unchanged(new ConcernCleared(head, seq))));
        api.MapPost("/concerns/{seq:int}/override", (string slug, int seq, OverrideBody body, ApiCall call) =>
        {
            var reading = new Reading();
            return call.Write(slug, Role.Editor, reading, reading.Reason(body.Reason), (_, register, head) => register.Unchanged(new ConcernOverridden(head, seq)));
        });
        api.MapPost("/interests", Declare);
        api.MapPost("/interests/{seq:int}/ending", (string slug, int seq, InterestEndBody body, ApiCall call) =>
        {
            var reading = new Reading();
            return call.Write(slug, Role.Councillor, reading, reading.Reason(body.Reason), (_, register, head) => register.Unchanged(new InterestEnded(head, seq)));
        });
    }

    private static IResult Declare(string slug, InterestBody body, ApiCall call)
    {
        var reading = new Reading();
        var clauses = (body.Clauses ?? []).Select(clause => reading.Required<ClauseId>(clause, "Send clauses as a list of ids like c7.")).ToList();
        return call.Write(slug, Role.Councillor, reading, reading.Reason(body.Interest), (_, register, head) => register.Unchanged(new InterestDeclared(head, clauses)), entry => new { number = entry.Entry.Seq, seq = entry.Entry.Seq });
    }

    private static object Shown(ToldConcern told) => new
    {
        about = told.Concern.IsAboutText ? "text" : "clauses",
        number = told.Concern.Seq,
        office = $"{told.Concern.By}",
        group = told.Concern.Group?.ToString(),
        at = told.Concern.At,
        words = told.Concern.Words?.ToString(),
        reason = told.Concern.Reason?.ToString(),
        state = told.State.Spelled(),
        clauses = told.Clauses.Select(clause => clause.Id.ToString()),
        overrides = told.Concern.Overrides.Select(over => new { office = $"{over.By}", at = over.At, reason = over.Reason?.ToString() }),
    };
}
