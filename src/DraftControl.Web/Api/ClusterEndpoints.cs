using DraftControl.Core.Acts;
using DraftControl.Core.Entries;
using DraftControl.Core.People;
using DraftControl.Core.Rules;
using DraftControl.Git;
using DraftControl.Web.Declarations;
using DraftControl.Web.SignIn;

namespace DraftControl.Web.Api;

/// <summary>Clusters: proposals and contributions that say the same.</summary>
public static class ClusterEndpoints
{
    /// <param name="Title">What they say, in one line.</param>
    /// <param name="Proposals">The numbers of the proposals.</param>
    /// <param name="Contributions">The numbers of the contributions; nothing at all dissolves a cluster.</param>
    /// <param name="Comment">Why, where it is said.</param>
    public sealed record ClusterBody(string? Title, IReadOnlyList<int>? Proposals, IReadOnlyList<int>? Contributions, string? Comment);

    /// <param name="Code">The answer to all: <c>accepted</c> (a proposal of the cluster), <c>not-accepted</c>, <c>already-covered</c>, <c>out-of-scope</c>, <c>deferred</c> or <c>noted</c>.</param>
    /// <param name="Proposal">The proposal that is accepted, or that covers the rest.</param>
    /// <param name="Reason">Why, the same for each.</param>
    /// <param name="Tip">The tip that was read.</param>
    public sealed record ClusterAnswerBody(string? Code, int? Proposal, string? Reason, string? Tip);

    public static void MapClusters(this RouteGroupBuilder api)
    {
        api.MapGet("/clusters", (string slug, ApiCall call) => call.ReadDrafting(slug, (_, register) => Results.Ok(register.Clusters.All.Select(cluster => new
        {
            number = cluster.Number,
            title = cluster.Title.ToString(),
            proposals = cluster.Proposals,
            contributions = cluster.Contributions,
        })))).AllowAnonymous();
        api.MapPost("/clusters", (string slug, ClusterBody body, ApiCall call) => Group(slug, number: null, body, call));
        api.MapPost("/clusters/{n:int}", (string slug, int n, ClusterBody body, ApiCall call) => Group(slug, n, body, call)).WithSummary("Says anew what belongs to a cluster.");
        api.MapPost("/clusters/{n:int}/answer", Answer).WithSummary("Answers everything in a cluster alike, one entry each, and says what became of each.");
    }

    private static IResult Answer(string slug, int n, ClusterAnswerBody body, bool? check, ApiCall call, SignedIn signedIn, Writer writer)
    {
        var reading = new Reading();
        var asked = new AnsweringCluster(
            n,
            reading.OneOf<AnswerCode>(body.Code, AnswerCodes.TryParse, "Send a code: accepted, not-accepted, already-covered, out-of-scope, deferred or noted."),
            body.Proposal,
            reading.Required<CommitId>(body.Tip, "Send as tip the tip that you read."));
        var reason = reading.Reason(body.Reason);
        return call.ReadDrafting(slug, (ledger, register) =>
            reading.Refusal is { } unreadable ? unreadable.Problem()
            : signedIn.SpeaksAs(register, Role.Editor) is not { Role: Role.Editor } editor ? Refusal.NotYours("Only an editor can answer a cluster.").Problem()
            : register.Clusters.Find(n) is null ? Refusal.NotFound($"There is no cluster {n}.").Problem()
            : asked.Answers(register, editor, ledger.FilesAt) is var answers && answers.FirstOrDefault(answer => answer.Why is null) is null ? Refusal.NotAllowed(answers.Count == 0 ? "Nothing belongs to this cluster." : answers[0].Why!).Problem()
            : Taken(n, answers, writer, ledger, call.Key, reason, check == true));
    }

    private static IResult Taken(int number, IReadOnlyList<ClusterAnswer> answers, Writer writer, Ledger ledger, string key, Reason? reason, bool check)
    {
        var (effects, supposed) = (new Effects(), ledger.Read());
        var taken = answers.Select(answer => Told(answer, answer.Why is not null ? (null, answer.Why) : check ? Try(answer) : Write(answer))).ToList();
        var told = new { number, answers = taken, warnings = effects.Warnings, signOffs = effects.Told };
        return check ? Results.Ok(told) : Results.Json(told, statusCode: StatusCodes.Status201Created);

        (int? Seq, string? Why) Write(ClusterAnswer answer) => writer.Write(ledger, $"{key}/{answer.Name}", Role.Editor, reason, effects.Of(answer.Act)) switch
        {
            WriteResult.Written written => (written.Recorded.Entry.Seq, null),
            var result => (null, (result as WriteResult.Refused)?.Refusal.Sentence),
        };

        // Each is tried as if those before it were written, because the others rest on the one that is accepted.
        (int? Seq, string? Why) Try(ClusterAnswer answer)
        {
            var attempt = writer.Rehearse(supposed, $"{key}/{answer.Name}", Role.Editor, reason, effects.Of(answer.Act));
            supposed = attempt.Act is { Entry: Decided decided } act ? supposed.Supposing(decided, act.Files) : supposed;
            return (null, attempt.Refusal?.Sentence);
        }
    }

    private static object Told(ClusterAnswer answer, (int? Seq, string? Why) result) => new
    {
        proposal = answer.IsProposal ? answer.Number : (int?)null,
        contribution = answer.IsProposal ? (int?)null : answer.Number,
        seq = result.Seq,
        why = result.Why,
    };

    private static IResult Group(string slug, int? number, ClusterBody body, ApiCall call)
    {
        var reading = new Reading();
        var title = reading.Line(body.Title, "the title", 200);
        return call.Write(
            slug,
            Role.Editor,
            reading,
            reading.Reason(body.Comment),
            (_, register, head) => register.Unchanged(new Clustered(head, number ?? register.Clusters.Count + 1, title, [.. (body.Proposals ?? []).Distinct().Order()], [.. (body.Contributions ?? []).Distinct().Order()])),
            entry => new { number = ((Clustered)entry.Entry).Cluster, seq = entry.Entry.Seq });
    }
}
