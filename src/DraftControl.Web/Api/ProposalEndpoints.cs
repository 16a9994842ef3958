using DraftControl.Core.Acts;
using DraftControl.Core.Entries;
using DraftControl.Core.People;
using DraftControl.Core.Registers;
using DraftControl.Core.Wordings;
using DraftControl.Git;
using DraftControl.Web.Texts;

namespace DraftControl.Web.Api;

/// <summary>Proposals: asked for, revised, withdrawn, read.</summary>
public static class ProposalEndpoints
{
    /// <param name="Op"><c>reword</c>, <c>add</c>, <c>remove</c> or <c>move</c>.</param>
    /// <param name="Clause">The clause's id; not for <c>add</c>.</param>
    /// <param name="After">For <c>add</c> and <c>move</c>: the clause before; null means first.</param>
    /// <param name="Wording">For <c>reword</c> and <c>add</c>: the clause's Markdown.</param>
    public sealed record ChangeBody(string? Op, string? Clause, string? After, string? Wording);

    /// <param name="Title">In one line, at most 200 characters.</param>
    /// <param name="Reason">Why.</param>
    /// <param name="Base">The tip that was read.</param>
    /// <param name="Changes">What is asked for, in order.</param>
    /// <param name="Contribution">For a new proposal: the contribution that it is made of, whose maker its words are credited to.</param>
    public sealed record ProposalBody(string? Title, string? Reason, string? Base, IReadOnlyList<ChangeBody?>? Changes, int? Contribution);

    /// <param name="Name">What meeting it was, in one line.</param>
    /// <param name="Day">When, like 2026-05-03.</param>
    /// <param name="Present">The offices that were present, like <c>editor@centre</c>.</param>
    public sealed record MeetingBody(string? Name, string? Day, IReadOnlyList<string?>? Present);

    /// <param name="Number">Its number.</param>
    /// <param name="Title">In one line.</param>
    /// <param name="State">Where it stands.</param>
    /// <param name="Organisation">Who asks.</param>
    /// <param name="CollidesWith">The other open proposals that change the same clauses; none where it is not open.</param>
    public sealed record ListedProposal(int Number, string Title, string State, string Organisation, IEnumerable<int> CollidesWith);

    public static void MapProposals(this RouteGroupBuilder api)
    {
        api.MapGet("/proposals", (string slug, string? state, ApiCall call) => call.ReadDrafting(slug, (_, register) => List(register, state))).AllowAnonymous()
            .WithSummary("All proposals, each with the numbers of the open ones that it collides with: those that change the same clauses.");
        api.MapGet("/proposals/{n:int}", (string slug, int n, ApiCall call, Redlines redlines) => call.ReadDrafting(slug, (ledger, register) => Show(ledger, register, n, redlines))).AllowAnonymous()
            .WithSummary("A proposal with its changes. Where a clause has changed since the proposal was made, its fit says whether the change fits, combines or needs-rewording; combined is the clause with the words of both.");

        api.MapPost("/proposals", (string slug, ProposalBody body, ApiCall call) =>
            Propose(slug, body, call, (proposing, ledger, register, head) => proposing.Propose(register, head, ledger.FilesAt)));
        api.MapPost("/proposals/{n:int}/revision", (string slug, int n, ProposalBody body, ApiCall call) =>
            Propose(slug, body, call, (proposing, ledger, register, head) => proposing.Revise(register, head, n, ledger.FilesAt)));
        api.MapPost("/proposals/{n:int}/withdrawal", (string slug, int n, ApiCall call) =>
            call.Write(slug, Role.Representative, new Reading(), reason: null, (_, register, head) => register.Unchanged(new Withdrawn(head, n)), _ => new { number = n }));
    }

    private static IResult List(Register register, string? state)
    {
        var wanted = state?.Replace(' ', '-');
        return string.IsNullOrEmpty(wanted) || ProposalStates.TryParse(wanted, out _)
            ? Results.Ok(Listed(register, OpenProposals.Of(register)).Where(proposal => string.IsNullOrEmpty(wanted) || proposal.State == wanted))
            : Core.Rules.Refusal.Malformed("Send a state: open, combines, needs-rewording, decided or withdrawn.").Problem();
    }

    private static IEnumerable<ListedProposal> Listed(Register register, OpenProposals open) => register.Proposals.Values.Select(proposal => new ListedProposal(
        proposal.Number,
        proposal.Title.ToString(),
        register.State(proposal).Spelled(),
        proposal.Organisation.ToString(),
        proposal.IsOpen ? open.CollidingWith(proposal).Select(other => other.Number) : []));

    private static IResult Show(Ledger ledger, Register register, int number, Redlines redlines)
    {
        if (!register.Proposals.TryGetValue(number, out var proposal))
        {
            return Core.Rules.Refusal.NotFound($"There is no proposal {number}.").Problem();
        }

        var asked = proposal.IsOpen && proposal.Changes.Any(change => register.HasMovedOn(proposal, change)) ? register.Asked(proposal, ledger.FilesAt).Combination : null;
        return Results.Ok(new
        {
            number,
            title = proposal.Title.ToString(),
            state = register.State(proposal).Spelled(),
            organisation = proposal.Organisation.ToString(),
            reason = proposal.Reason.ToString(),
            @base = proposal.Base.ToString(),
            collidesWith = proposal.IsOpen ? register.CollidesWith(proposal).Select(other => other.Number) : [],
            changes = ProposedChanges.Of(proposal, ledger.FilesAt).Select(change => new
            {
                op = change.Op,
                clause = change.Clause.ToString(),
                after = change.After?.ToString(),
                redline = redlines.Between(change.Old, change.New).Runs.Select(run => new { op = run.Kind.ToString().ToLowerInvariant(), text = run.Text }),
                fit = asked is not null && register.HasMovedOn(proposal, change.Change) ? asked.FitOf(change.Change).Spelled() : null,
                combined = asked?.FitOf(change.Change) is Fit.Combines ? asked.Combined[change.Clause].Trim('\n') : null,
            }),
            decision = proposal.Decision is not { } decision ? null : new
            {
                code = decision.Code.Spelled(),
                reason = decision.Reason?.ToString(),
                coveredBy = decision.CoveredBy,
                organisation = decision.By.Organisation.ToString(),
                seq = decision.Seq,
                answerBy = decision.AnswerBy?.ToString(),
                meeting = decision.Meeting is not { } meeting ? null : new { name = meeting.Name.ToString(), day = meeting.Day.ToString(), present = meeting.Present.Select(seat => seat.ToString()) },
                reply = proposal.Reply is not { } reply ? null : new { agrees = reply is ChangesAgreed, reason = reply.Reason?.ToString(), seq = reply.Seq },
                settlement = proposal.Settlement is not { } settlement ? null : new { reason = settlement.Reason?.ToString(), seq = settlement.Seq },
            },
            question = proposal.Question is not { } question ? null : new { text = question.Reason?.ToString(), answerBy = question.AnswerBy?.ToString(), seq = question.Seq },
        });
    }

    private static IResult Propose(string slug, ProposalBody body, ApiCall call, Func<Proposing, Ledger, Register, Head, Attempt> act)
    {
        var reading = new Reading();
        if (body.Changes is null)
        {
            reading.Refuse("Send changes: a list of what is asked for.");
        }

        var proposing = new Proposing(
            reading.Line(body.Title, "the title", 200),
            reading.Required<CommitId>(body.Base, "Send as base the tip that you read."),
            [.. (body.Changes ?? []).Select(change => Change(reading, change))])
        {
            Contribution = body.Contribution,
        };
        return call.Write(
            slug,
            Role.Representative,
            reading,
            reading.Reason(body.Reason),
            (ledger, register, head) => act(proposing, ledger, register, head),
            entry => new { number = entry.Entry is Proposed proposed ? proposed.Proposal : ((Revised)entry.Entry).Proposal });
    }

    private static RequestedChange Change(Reading reading, ChangeBody? change)
    {
        ClauseId Clause() => reading.Required<ClauseId>(change?.Clause, "Send the clause's id with each change, like c7.");
        ClauseId? After() => string.IsNullOrEmpty(change?.After) || change.After == "start" ? null : reading.Required<ClauseId>(change.After, "Send as after a clause's id, or null for the beginning.");

        switch (change?.Op)
        {
            case "reword":
                return new RequestedChange.Reword(Clause(), change.Wording ?? "");
            case "add":
                return new RequestedChange.Add(After(), change.Wording ?? "");
            case "remove":
                return new RequestedChange.Remove(Clause());
            case "move":
                return new RequestedChange.Move(Clause(), After());
            default:
                reading.Refuse("Send an op with each change: reword, add, remove or move.");
                return new RequestedChange.Add(After: null, "");
        }
    }

    internal static Meeting? Meeting(Reading reading, MeetingBody? body) => body is null ? null : new(
        reading.Line(body.Name, "the name of the meeting", 200),
        reading.Required<Day>(body.Day, "Send the day of the meeting like 2026-05-03."),
        [.. (body.Present ?? []).Select(seat => reading.Required<Seat>(seat, "Send as present a list of offices, like editor@centre."))]);

    internal static Day? OptionalDay(Reading reading, string? day, string name) => string.IsNullOrEmpty(day) ? null : reading.Required<Day>(day, $"Send {name} as a day like 2026-05-03.");
}
