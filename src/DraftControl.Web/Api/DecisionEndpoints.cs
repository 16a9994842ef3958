using DraftControl.Core.Acts;
using DraftControl.Core.Entries;
using DraftControl.Core.Wordings;

namespace DraftControl.Web.Api;

/// <summary>Decisions on proposals, one by one, and what each does to those who test the words.</summary>
public static class DecisionEndpoints
{
    public sealed record WordingBody(string? Clause, string? Wording);

    /// <param name="Code">The disposition code.</param>
    /// <param name="Reason">Why.</param>
    /// <param name="Tip">The tip that was read.</param>
    /// <param name="CoveredBy">For <c>already-covered</c>: the proposal that covers it.</param>
    /// <param name="Wordings">The editor's own wording of clauses.</param>
    /// <param name="Leaving">For <c>accepted-with-changes</c>: the ids of clauses whose changes are not taken up.</param>
    /// <param name="AnswerBy">For <c>accepted-with-changes</c>: the day until which the proposer is asked whether they agree, like 2026-05-03; null where they are not.</param>
    /// <param name="Meeting">The meeting at which it was decided; null where it was at none.</param>
    /// <param name="Together">For an acceptance: the proposals that you accepted just before this one, having read at <c>tip</c> what all make of the text together.</param>
    public sealed record DecisionBody(string? Code, string? Reason, string? Tip, int? CoveredBy, IReadOnlyList<WordingBody?>? Wordings, IReadOnlyList<string?>? Leaving, IReadOnlyList<int>? Together, string? AnswerBy, ProposalEndpoints.MeetingBody? Meeting);

    public static void MapDecisions(this RouteGroupBuilder api) => api.MapPost("/proposals/{n:int}/decision", Decide)
        .WithSummary("An editor decides a proposal. The answer says whose checks and agreements stop counting, and which clauses are left with too few councillors who may test them.");

    private static IResult Decide(string slug, int n, DecisionBody body, bool? check, ApiCall call)
    {
        var reading = new Reading();
        var wordings = new Dictionary<ClauseId, string>();
        foreach (var wording in body.Wordings ?? [])
        {
            var clause = reading.Required<ClauseId>(wording?.Clause, "Send the clause's id with each wording, like c7.");
            if (!wordings.TryAdd(clause, wording?.Wording ?? ""))
            {
                reading.Refuse($"Send one wording for {clause}, not several.");
            }
        }

        var deciding = new Deciding(
            n,
            reading.OneOf<DecisionCode>(body.Code, DecisionCodes.TryParse, "Send a code: accepted, accepted-with-changes, not-accepted, already-covered, out-of-scope or deferred."),
            body.CoveredBy,
            reading.Required<CommitId>(body.Tip, "Send as tip the tip that you read."),
            wordings)
        {
            Leaving = (body.Leaving ?? []).Select(clause => reading.Required<ClauseId>(clause, "Send as leaving a list of clause ids, like c7.")).ToHashSet(),
            Together = body.Together ?? [],
            AnswerBy = ProposalEndpoints.OptionalDay(reading, body.AnswerBy, "answerBy"),
            Meeting = ProposalEndpoints.Meeting(reading, body.Meeting),
        };
        return call.Decide(
            slug,
            check,
            reading,
            reading.Reason(body.Reason),
            (ledger, register, head) => deciding.Decide(register, head, ledger.FilesAt),
            (entry, effects) => new { number = n, code = deciding.Code.Spelled(), seq = entry?.Entry.Seq, tip = entry?.Commit.ToString(), warnings = effects.Warnings, signOffs = effects.Told });
    }
}
