using DraftControl.Core.Acts;
using DraftControl.Core.Entries;
using DraftControl.Core.People;

namespace DraftControl.Web.Api;

/// <summary>What goes to and fro about a proposal: a question and its answer, agreement to changes, a dispute, a decision undone.</summary>
public static class ReplyEndpoints
{
    /// <param name="Question">What is asked.</param>
    /// <param name="AnswerBy">Until when, like 2026-05-03; null where it is not said.</param>
    public sealed record QuestionBody(string? Question, string? AnswerBy);

    public sealed record ReplyBody(string? Answer);

    /// <param name="Agrees">Whether the organisation agrees to the changes.</param>
    /// <param name="Reason">What it disagrees with, or a comment.</param>
    public sealed record AgreementBody(bool? Agrees, string? Reason);

    public sealed record SettlementBody(string? Reason);

    /// <param name="Decision">The sequence number of the decision that was read.</param>
    /// <param name="Reason">Why.</param>
    public sealed record UndoingBody(int? Decision, string? Reason);

    public static void MapReplies(this RouteGroupBuilder api)
    {
        api.MapPost("/proposals/{n:int}/question", Ask).WithSummary("An editor asks the organisation that makes a proposal, which waits for the answer.");
        api.MapPost("/proposals/{n:int}/reply", (string slug, int n, ReplyBody body, ApiCall call) =>
            Write(slug, n, Role.Representative, body.Answer, call, head => new QuestionAnswered(head, n))).WithSummary("A representative answers it.");
        api.MapPost("/proposals/{n:int}/agreement", Agree).WithSummary("The organisation whose proposal was accepted with changes agrees to them, or not.");
        api.MapPost("/proposals/{n:int}/settlement", (string slug, int n, SettlementBody body, ApiCall call) =>
            Write(slug, n, Role.Editor, body.Reason, call, head => new DisputeSettled(head, n))).WithSummary("Another editor lets a disputed decision stand.");
        api.MapPost("/proposals/{n:int}/undoing", Undo).WithSummary("An editor takes a decision back: the clauses that it changed get their earlier words, and the proposal is open again.");
    }

    private static IResult Ask(string slug, int n, QuestionBody body, ApiCall call)
    {
        var reading = new Reading();
        var until = ProposalEndpoints.OptionalDay(reading, body.AnswerBy, "answerBy");
        return Write(slug, n, Role.Editor, body.Question, call, head => new QuestionAsked(head, n, until), reading);
    }

    private static IResult Agree(string slug, int n, AgreementBody body, ApiCall call)
    {
        var reading = new Reading();
        if (body.Agrees is null)
        {
            reading.Refuse("Send agrees: true or false.");
        }

        return Write(slug, n, Role.Representative, body.Reason, call, head => body.Agrees == true ? new ChangesAgreed(head, n) : new ChangesDisputed(head, n), reading);
    }

    private static IResult Undo(string slug, int n, UndoingBody body, bool? check, ApiCall call)
    {
        var reading = new Reading();
        if (body.Decision is null)
        {
            reading.Refuse("Send as decision the seq of the decision that you read.");
        }

        return call.Decide(
            slug,
            check,
            reading,
            reading.Reason(body.Reason),
            (ledger, register, head) => new Undoing(n, body.Decision ?? 0).Undo(register, head, ledger.FilesAt),
            (entry, effects) => new { number = n, seq = entry?.Entry.Seq, tip = entry?.Commit.ToString(), warnings = effects.Warnings, signOffs = effects.Told });
    }

    private static IResult Write(string slug, int proposal, Role role, string? reason, ApiCall call, Func<Head, Entry> entry, Reading? reading = null)
    {
        reading ??= new Reading();
        return call.Write(slug, role, reading, reading.Reason(reason), (_, register, head) => register.Unchanged(entry(head)), written => new { number = proposal, seq = written.Entry.Seq });
    }
}
