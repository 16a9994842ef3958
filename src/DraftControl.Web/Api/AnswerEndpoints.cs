using DraftControl.Core.Entries;
using DraftControl.Core.People;
using DraftControl.Core.Registers;
using DraftControl.Core.Rules;
using DraftControl.Git;
using DraftControl.Web.Answers;
using DraftControl.Web.Declarations;

namespace DraftControl.Web.Api;

/// <summary>How points were answered.</summary>
public static class AnswerEndpoints
{
    public static void MapAnswers(this RouteGroupBuilder api) =>
        api.MapGet("/answers", (string slug, [AsParameters] AskedPoints asked, ApiCall call, ChangedWords words) => call.ReadDrafting(slug, (ledger, register) => List(ledger, register, asked, words))).AllowAnonymous()
            .WithSummary("Every point, a contribution or a proposal that was made of none, with its answer and the words before and after, as far as the query asks: organisation, occasion, clause, code, state.");

    private static IResult List(Ledger ledger, Register register, AskedPoints asked, ChangedWords words)
    {
        string? fault = null;
        var filter = asked.Read(register, (field, sentence) => fault ??= $"{field}: {sentence}.");
        return fault is not null ? Refusal.Malformed(fault).Problem() : Results.Ok(Points.All(register).Where(point => filter.Matches(register, point)).Select(point => Told(register, point, PointChanges.Of(point, ledger, register, words))));
    }

    private static object Told(Register register, Point point, PointChanges changes)
    {
        var (entry, answer) = (point.Contribution?.Entry, point.Answer);
        return new
        {
            contribution = point.Contribution?.Number,
            proposal = point.Proposal?.Number,
            state = point.State.Spelled(),
            organisation = (point.Contribution is { } made ? made.Organisation() : point.Proposal!.Organisation)?.ToString(),
            name = (entry?.Contributor as Contributor.Named)?.Name.ToString(),
            withheld = entry?.Contributor is Contributor.Withheld,
            occasion = entry?.Occasion.Kind.Spelled(),
            place = entry?.Occasion.Place?.ToString(),
            day = entry?.Occasion.Day?.ToString(),
            clauses = point.Clauses.Select(clause => clause.ToString()),
            said = point.Said(),
            wording = entry?.Wording?.ToString(),
            answer = answer is null ? null : new { code = point.Code!.Value.Spelled(), reason = answer.Reason?.ToString(), proposal = point.By, organisation = answer.By.Organisation.ToString(), seq = answer.Seq },
            asked = changes.Asked.Select(Words),
            made = changes.Made.Select(Words),
        };
    }

    private static object Words(WordsChanged change) => new { clause = change.Change.Clause.ToString(), before = change.Old, after = change.New };
}
