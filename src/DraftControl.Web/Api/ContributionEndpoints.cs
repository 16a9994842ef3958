using DraftControl.Core.Acts;
using DraftControl.Core.Entries;
using DraftControl.Core.People;
using DraftControl.Core.Registers;
using DraftControl.Core.Rules;
using DraftControl.Core.Wordings;
using DraftControl.Git;
using DraftControl.Web.Contributions;
using DraftControl.Web.Declarations;
using DraftControl.Web.Pages.Contributions;
using DraftControl.Web.SignIn;

namespace DraftControl.Web.Api;

/// <summary>Contributions: brought in, answered, read.</summary>
public static class ContributionEndpoints
{
    /// <summary>So many are answered alike at once.</summary>
    private const int MostAlike = 50;

    /// <param name="Point">What was said, at most 10,000 characters.</param>
    /// <param name="Kind"><c>wording</c>, <c>meaning</c>, <c>plain-english</c>, <c>political-neutrality</c> or <c>other</c>.</param>
    /// <param name="Organisation">The short name of the organisation that made it, where that takes part.</param>
    /// <param name="Name">The name of another organisation.</param>
    /// <param name="Class">What kind of organisation that is.</param>
    /// <param name="Source">Who made it, where that is to be kept out of the record.</param>
    /// <param name="Clause">The clause that it is about; null for the whole text.</param>
    /// <param name="Base">The tip that was read.</param>
    /// <param name="Occasion"><c>workshop</c>, <c>meeting</c>, <c>letter</c>, <c>document</c> or <c>other</c>.</param>
    /// <param name="Place">Where, or which.</param>
    /// <param name="Day">On which day, like 2026-05-03.</param>
    /// <param name="Wording">The words that they would like.</param>
    public sealed record ContributionBody(string? Point, string? Kind, string? Organisation, string? Name, string? Class, string? Source, string? Clause, string? Base, string? Occasion, string? Place, string? Day, string? Wording);

    /// <param name="Code"><c>accepted</c>, <c>accepted-with-changes</c>, <c>not-accepted</c>, <c>already-covered</c>, <c>out-of-scope</c>, <c>deferred</c> or <c>noted</c>.</param>
    /// <param name="Reason">Why.</param>
    /// <param name="Proposal">The proposal that takes it up or covers it.</param>
    public sealed record AnswerBody(string? Code, string? Reason, int? Proposal, ProposalEndpoints.MeetingBody? Meeting);

    /// <param name="Numbers">The contributions, at most 50.</param>
    /// <param name="Code">As for one.</param>
    /// <param name="Reason">Why, the same for each.</param>
    /// <param name="Proposal">The proposal that takes them up or covers them.</param>
    /// <param name="Meeting">The meeting at which they were answered; null where it was at none.</param>
    public sealed record AnswersBody(IReadOnlyList<int>? Numbers, string? Code, string? Reason, int? Proposal, ProposalEndpoints.MeetingBody? Meeting);

    public static void MapContributions(this RouteGroupBuilder api)
    {
        api.MapGet("/contributions", (string slug, string? state, ApiCall call) => call.ReadDrafting(slug, (_, register) => List(register, state))).AllowAnonymous();
        api.MapGet("/contributions/{n:int}", (string slug, int n, ApiCall call) => call.ReadDrafting(slug, (_, register) =>
            register.Contributions.TryGetValue(n, out var contribution) ? Results.Ok(Told(register, contribution)) : Refusal.NotFound($"There is no contribution {n}.").Problem())).AllowAnonymous();
        api.MapPost("/contributions", BringIn);
        api.MapPost("/contributions/{n:int}/answer", Answer);
        api.MapPost("/contributions/answers", AnswerSeveral)
            .WithSummary("Answers several contributions alike, one entry each. Those that cannot be answered so are left out, with why; where none can, the request is refused.");
    }

    private static IResult List(Register register, string? state) => string.IsNullOrEmpty(state) || Core.Registers.Contributions.TryParse(state, out _)
        ? Results.Ok(register.Contributions.Values.Where(contribution => string.IsNullOrEmpty(state) || register.State(contribution).Spelled() == state).Select(contribution => Told(register, contribution)))
        : Refusal.Malformed("Send a state: open, proposed or answered.").Problem();

    private static object Told(Register register, Contribution contribution)
    {
        var (entry, answer) = (contribution.Entry, register.Answer(contribution));
        return new
        {
            number = contribution.Number,
            state = register.State(contribution).Spelled(),
            kind = entry.Kind.Spelled(),
            point = contribution.Point.ToString(),
            organisation = contribution.Organisation()?.ToString(),
            name = (entry.Contributor as Contributor.Named)?.Name.ToString(),
            @class = (entry.Contributor as Contributor.Named)?.Class.Spelled(),
            withheld = entry.Contributor is Contributor.Withheld,
            clause = entry.Clause?.ToString(),
            @base = entry.Base.ToString(),
            occasion = entry.Occasion.Kind.Spelled(),
            place = entry.Occasion.Place?.ToString(),
            day = entry.Occasion.Day?.ToString(),
            wording = entry.Wording?.ToString(),
            broughtInBy = entry.By.Organisation.ToString(),
            proposal = contribution.Proposal,
            answer = answer is not { } given ? null : new { code = given.Code.Spelled(), reason = given.By.Reason?.ToString(), proposal = given.Proposal, organisation = given.By.By.Organisation.ToString(), seq = given.By.Seq },
        };
    }

    private static IResult BringIn(string slug, ContributionBody body, ApiCall call, SignedIn signedIn, WithheldSources withheld)
    {
        var reading = new Reading();
        var wording = reading.Reason(body.Wording);
        var asked = new BringingIn(
            reading.OneOf<ContributionKind>(body.Kind, ContributionKinds.TryParse, "Send a kind: wording, meaning, plain-english, political-neutrality or other."),
            Contributor(reading, body),
            string.IsNullOrEmpty(body.Clause) ? null : reading.Required<ClauseId>(body.Clause, "Send as clause a clause's id, like c7, or leave it out for the whole text."),
            reading.Required<CommitId>(body.Base, "Send as base the tip that you read."),
            new Occasion(
                reading.OneOf<OccasionKind>(body.Occasion, OccasionKinds.TryParse, "Send an occasion: workshop, meeting, letter, document or other."),
                string.IsNullOrWhiteSpace(body.Place) ? null : reading.Line(body.Place, "the place", BringingIn.MaxPlace),
                string.IsNullOrWhiteSpace(body.Day) ? null : reading.Required<Day>(body.Day, "Send as day a date like 2026-05-03.")),
            wording);
        var point = reading.Reason(body.Point);
        return call.ReadDrafting(slug, (ledger, now) =>
        {
            // Who is not to be named is kept before anything is written, so that the name is never lost.
            var complete = asked.Contributor is Contributor.Withheld && reading.Refusal is null && signedIn.BringsIn(now) is not null
                ? asked with { Contributor = new Contributor.Withheld(withheld.Keep(now, ledger.Slug, EntryId.Of(signedIn.Person!, call.Key), Hygiene.Normalised(body.Source!).Trim())) }
                : asked;
            return call.Write(
                slug,
                signedIn.BringsIn,
                reading,
                point,
                (_, register, head) => complete.BringIn(register, head),
                entry => new { number = ((Contributed)entry.Entry).Contribution, seq = entry.Entry.Seq, commit = entry.Commit.ToString() });
        });
    }

    private static Contributor Contributor(Reading reading, ContributionBody body)
    {
        switch (body.Organisation, body.Name, body.Source)
        {
            case ({ Length: > 0 } slug, null or "", null or ""):
                return new Contributor.Registered(reading.Required<Slug>(slug, "Send as organisation the short name of one that takes part."));
            case (null or "", { Length: > 0 } name, null or ""):
                return new Contributor.Named(reading.Required<OrganisationName>(Hygiene.Normalised(name).Trim(), $"{OrganisationName.Demand}."), reading.OneOf<OrganisationClass>(body.Class, OrganisationClasses.TryParse, "Send with the name a class: local-authority, central-government, sector-body, other-public or supplier."));
            case (null or "", null or "", { Length: > 0 } source):
                reading.Line(source, "the source", BringingIn.MaxPlace);
                return new Contributor.Withheld(SourceToken.None);
            default:
                reading.Refuse("Send who made it: organisation, name with class, or source, one of the three.");
                return new Contributor.Withheld(SourceToken.None);
        }
    }

    private static IResult Answer(string slug, int n, AnswerBody body, ApiCall call)
    {
        var reading = new Reading();
        var code = Code(reading, body.Code);
        var meeting = ProposalEndpoints.Meeting(reading, body.Meeting);
        return call.Write(
            slug,
            Role.Editor,
            reading,
            reading.Reason(body.Reason),
            (_, register, head) => register.Unchanged(new ContributionAnswered(head, n, code, body.Proposal, meeting)),
            entry => new { number = n, code = code.Spelled(), seq = entry.Entry.Seq });
    }

    private static IResult AnswerSeveral(string slug, AnswersBody body, ApiCall call, Writer writer)
    {
        var reading = new Reading();
        var (code, reason, meeting) = (Code(reading, body.Code), reading.Reason(body.Reason), ProposalEndpoints.Meeting(reading, body.Meeting));
        if (body.Numbers is not { Count: > 0 and <= MostAlike })
        {
            reading.Refuse($"Send numbers: the contributions that you answer, at most {MostAlike}.");
        }

        return call.ReadDrafting(slug, (ledger, _) =>
        {
            if (reading.Refusal is { } unreadable)
            {
                return unreadable.Problem();
            }

            var results = body.Numbers!.Index().Select(asked => (Number: asked.Item, Result: writer.Write(
                ledger, FormattableString.Invariant($"{call.Key}/{asked.Index + 1}"), Role.Editor, reason, (register, head) => register.Unchanged(new ContributionAnswered(head, asked.Item, code, body.Proposal, meeting))))).ToList();
            return results.TrueForAll(pair => pair.Result is WriteResult.Refused) ? ((WriteResult.Refused)results[0].Result).Refusal.Problem() : Results.Json(
                new
                {
                    answered = results.Where(pair => pair.Result is WriteResult.Written).Select(pair => new { number = pair.Number, seq = ((WriteResult.Written)pair.Result).Recorded.Entry.Seq }),
                    leftOut = results.Where(pair => pair.Result is WriteResult.Refused).Select(pair => new { number = pair.Number, detail = ((WriteResult.Refused)pair.Result).Refusal.Sentence }),
                },
                statusCode: StatusCodes.Status201Created);
        });
    }

    private static AnswerCode Code(Reading reading, string? code) =>
        reading.OneOf<AnswerCode>(code, AnswerCodes.TryParse, "Send a code: accepted, accepted-with-changes, not-accepted, already-covered, out-of-scope, deferred or noted.");
}
