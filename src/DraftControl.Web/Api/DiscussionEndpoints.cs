using DraftControl.Core.Acts;
using DraftControl.Core.Entries;
using DraftControl.Core.Registers;
using DraftControl.Core.Wordings;
using DraftControl.Web.Declarations;
using Thread = DraftControl.Core.Registers.Thread;

namespace DraftControl.Web.Api;

/// <summary>Discussions of clauses, proposals and contributions.</summary>
public static class DiscussionEndpoints
{
    /// <param name="Clause">The clause's id.</param>
    /// <param name="Words">Other words for it.</param>
    public sealed record SuggestionBody(string? Clause, string? Words);

    /// <param name="Clause">About a clause: its id.</param>
    /// <param name="Proposal">About a proposal: its number.</param>
    /// <param name="Contribution">About a contribution: its number.</param>
    /// <param name="Sha256">For a clause: the hash of the wording that was read.</param>
    /// <param name="Words">For a clause: the words out of it that were selected; null for all of it.</param>
    /// <param name="Base">The tip that was read.</param>
    /// <param name="Comment">What is said.</param>
    /// <param name="Suggestion">Other words for the clause, or for one that the proposal changes.</param>
    public sealed record ThreadBody(string? Clause, int? Proposal, int? Contribution, string? Sha256, string? Words, string? Base, string? Comment, SuggestionBody? Suggestion);

    public sealed record CommentBody(string? Comment, SuggestionBody? Suggestion);

    /// <param name="Comment">What is said to it; may be missing.</param>
    public sealed record SettlingBody(string? Comment);

    public static void MapDiscussions(this RouteGroupBuilder api)
    {
        api.MapGet("/threads", (string slug, string? clause, int? proposal, int? contribution, ApiCall call, Visibility visibility) => call.ReadDrafting(slug, (_, register) => List(register, visibility, clause, proposal, contribution))).AllowAnonymous()
            .WithSummary("All discussions, or those about one clause, proposal or contribution.");
        api.MapPost("/threads", Start);
        api.MapPost("/threads/{n:int}/comments", (string slug, int n, CommentBody body, ApiCall call) =>
        {
            var reading = new Reading();
            var suggestion = Suggestion(reading, body.Suggestion);
            return Write(slug, n, call, reading, body.Comment, head => new Commented(head, n, suggestion));
        });
        api.MapPost("/threads/{n:int}/resolution", (string slug, int n, SettlingBody body, ApiCall call) => Write(slug, n, call, new Reading(), body.Comment, head => new ThreadResolved(head, n)));
        api.MapPost("/threads/{n:int}/reopening", (string slug, int n, SettlingBody body, ApiCall call) => Write(slug, n, call, new Reading(), body.Comment, head => new ThreadReopened(head, n)));
    }

    private static IResult List(Register register, Visibility visibility, string? clause, int? proposal, int? contribution)
    {
        var reading = new Reading();
        Topic? topic = !string.IsNullOrEmpty(clause) ? new Topic.OnClause(reading.Required<ClauseId>(clause, "Send as clause a clause's id, like c7."))
            : proposal is { } p ? new Topic.OnProposal(p)
            : contribution is { } c ? new Topic.OnContribution(c)
            : null;
        return reading.Refusal?.Problem() ?? Results.Ok((topic is null ? register.Discussion.All : register.Discussion.About(topic)).Select(thread => Shown(register, visibility, thread)));
    }

    private static object Shown(Register register, Visibility visibility, Thread thread) => new
    {
        number = thread.Number,
        clause = (thread.Start.Topic as Topic.OnClause)?.Clause.ToString(),
        proposal = (thread.Start.Topic as Topic.OnProposal)?.Proposal,
        contribution = (thread.Start.Topic as Topic.OnContribution)?.Contribution,
        sha256 = thread.Start.Wording?.ToString(),
        words = thread.Start.Words?.ToString(),
        isResolved = thread.Resolution is not null,
        comments = thread.Comments.Select(comment => new
        {
            seq = comment.Seq,
            by = visibility.Author(register, comment),
            at = comment.At,
            comment = comment.Reason?.ToString(),
            suggestion = Thread.Suggested(comment) is not { } suggestion ? null : new { clause = suggestion.Clause.ToString(), words = suggestion.Words.ToString() },
        }),
    };

    private static IResult Start(string slug, ThreadBody body, ApiCall call)
    {
        var reading = new Reading();
        Topic topic = (body.Clause, body.Proposal, body.Contribution) switch
        {
            ({ } clause, null, null) => new Topic.OnClause(reading.Required<ClauseId>(clause, "Send as clause a clause's id, like c7.")),
            (null, { } number, null) => new Topic.OnProposal(number),
            (null, null, { } number) => new Topic.OnContribution(number),
            _ => Unclear(reading),
        };
        var wording = topic is Topic.OnClause ? reading.Required<Sha256>(body.Sha256, "Send as sha256 the hash of the wording that you read.") : null;
        var words = string.IsNullOrWhiteSpace(body.Words) ? null : reading.Line(body.Words, "the words", Reason.MaxLength);
        var read = reading.Required<CommitId>(body.Base, "Send as base the tip that you read.");
        var suggestion = Suggestion(reading, body.Suggestion);
        return call.WriteAsAny(
            slug,
            may: null,
            reading,
            reading.Reason(body.Comment),
            (register, head) => register.Unchanged(new ThreadStarted(head, register.Discussion.Count + 1, topic, wording, words, read, suggestion)),
            entry => new { number = ((ThreadStarted)entry.Entry).Thread, seq = entry.Entry.Seq });
    }

    private static Topic.OnContribution Unclear(Reading reading)
    {
        reading.Refuse("Send what the discussion is about: a clause, a proposal or a contribution.");
        return new(0);
    }

    private static Suggestion? Suggestion(Reading reading, SuggestionBody? body) => body is null ? null : new(
        reading.Required<ClauseId>(body.Clause, "Send the clause's id with a suggestion, like c7."),
        reading.Required<Reason>(Hygiene.Normalised(body.Words ?? "").Trim(), "Send the words of the suggestion, at most 10,000 characters."));

    private static IResult Write(string slug, int thread, ApiCall call, Reading reading, string? comment, Func<Head, Entry> entry) =>
        call.WriteAsAny(slug, may: null, reading, reading.Reason(comment), (register, head) => register.Unchanged(entry(head)), written => new { number = thread, seq = written.Entry.Seq });
}
