using DraftControl.Core.Acts;
using DraftControl.Core.Entries;
using DraftControl.Core.People;
using DraftControl.Core.Registers;
using DraftControl.Core.Rules;
using DraftControl.Core.Wordings;
using DraftControl.Git;
using DraftControl.Web.Declarations;
using DraftControl.Web.LanguageTests;
using DraftControl.Web.SignIn;
using DraftControl.Web.Texts;

namespace DraftControl.Web.Api;

/// <summary>Language tests: what was answered, what waits for an answer, answers, those that came by e-mail, and personal links.</summary>
public static class LanguageEndpoints
{
    /// <param name="Sha256">The wording that was read.</param>
    /// <param name="Answer"><c>name-to-it</c>, <c>needs-change</c> or <c>not-understood</c>.</param>
    /// <param name="Comment">With needs-change: to what; with not-understood: what.</param>
    public sealed record AnswerBody(string? Sha256, string? Answer, string? Comment);

    /// <param name="Answers">One for each wording; those that say the same become one entry.</param>
    /// <param name="FilledInBy"><c>themselves</c>, also where it is missing, or <c>assistant</c>.</param>
    public sealed record AnswersBody(IReadOnlyList<AnswerBody>? Answers, string? FilledInBy);

    /// <param name="Appointment">Whose answer it is, by the entry that appointed them.</param>
    /// <param name="Received">The day on which the mail came, like 2026-05-03.</param>
    /// <param name="Mail">Its text, which is kept as evidence.</param>
    /// <param name="Answers">What it says of which wordings.</param>
    public sealed record ReceivedBody(int Appointment, string? Received, string? Mail, IReadOnlyList<AnswerBody>? Answers);

    /// <param name="Appointments">The chief executives who get a link, by the entries that appointed them.</param>
    /// <param name="Until">The last day on which the links work.</param>
    public sealed record LinksBody(IReadOnlyList<int>? Appointments, string? Until);

    public static void MapLanguageTests(this RouteGroupBuilder api)
    {
        api.MapGet("/language", (string slug, ApiCall call, Visibility visibility) => call.ReadDrafting(slug, (_, register) => Results.Ok(LanguageShown.Now(register, visibility.SeesFindingsByOffice(register))))).AllowAnonymous()
            .WithSummary("Each clause with how many chief executives and front-line staff gave which answer, how far they are apart, and the comments; by office for those who take part, by class for everybody else.");
        api.MapGet("/language/rounds/{n:int}", (string slug, int n, ApiCall call, Visibility visibility, TimeProvider clock) => call.ReadDrafting(slug, (ledger, register) => register.Rounds.Find(round => round.Number == n && round.Ends <= clock.GetUtcNow()) is { } round
            ? Results.Ok(LanguageShown.In(ledger, register, round, visibility.SeesFindingsByOffice(register)))
            : Refusal.NotFound($"There is no round {n} that is over.").Problem())).AllowAnonymous()
            .WithSummary("The same as a round that is over left it.");
        api.MapGet("/language/waiting", Waiting).WithSummary("The wordings that wait for the caller: those that they have not answered as they stand.");
        api.MapPost("/language/answers", Answer).WithSummary("A chief executive or practitioner answers one or more wordings.");
        api.MapPost("/language/received", Received).WithSummary("A steward enters an answer that came by e-mail. 422 where the same person has answered any of the words on a day after the mail came.");
        api.MapGet("/language/links", (string slug, ApiCall call, SignedIn signedIn, LanguageLinks links) => ForSteward(slug, call, signedIn, (ledger, _, _) => Results.Ok(links.In(ledger.Slug).Select(link => new { id = link.Id, appointment = link.Appointment, created = link.Created, expires = link.Expires, opened = link.Opened, revoked = link.Revoked }))));
        api.MapPost("/language/links", SendLinks).WithSummary("A steward sends chief executives personal links by e-mail. Earlier links to them stop working.");
        api.MapPost("/language/links/{id}/revocation", (string slug, string id, ApiCall call, SignedIn signedIn, LanguageLinks links) => ForSteward(slug, call, signedIn, (ledger, _, _) => links.Revoke(ledger.Slug, id)
            ? Results.Json(new { id }, statusCode: StatusCodes.Status201Created)
            : Refusal.NotFound("There is no such link.").Problem()));
    }

    private static IResult Waiting(string slug, ApiCall call, SignedIn signedIn) => call.ReadDrafting(slug, (_, register) => signedIn.Person is not { } person
        ? Results.Problem(detail: "Send a bearer token.", statusCode: StatusCodes.Status401Unauthorized)
        : signedIn.SpeaksAsAny(register, office => LanguageRules.IsAsked(office.Role)) is null
            ? Refusal.NotYours("Only a chief executive or somebody of the front line is asked.").Problem()
            : Results.Ok(register.AskedOf(person).Select(clause => new { clause = clause.Id.ToString(), number = register.Draft.NumberOf(clause.Id)?.ToString(), sha256 = clause.Wording.Hash.ToString(), words = clause.Wording.Text })));

    private static IResult Answer(string slug, AnswersBody body, ApiCall call, Writer writer, SignedIn signedIn)
    {
        var reading = new Reading();
        var answers = Read(reading, body.Answers);
        var by = string.IsNullOrEmpty(body.FilledInBy) ? FilledInBy.Themselves : reading.OneOf<FilledInBy>(body.FilledInBy, LanguageAnswers.TryParse, "Send filledInBy: themselves or assistant.");
        return call.ReadDrafting(slug, (ledger, register) => reading.Refusal?.Problem()
            ?? Written(writer.Write(ledger, signedIn.SpeaksAsAny(register, office => LanguageRules.IsAsked(office.Role))?.Role ?? Role.ChiefExecutive, answers.Steps(call.Key, by)), answers.Count));
    }

    private static IResult Received(string slug, ReceivedBody body, ApiCall call, SignedIn signedIn, Writer writer, ReceivedMails mails)
    {
        var reading = new Reading();
        var answers = Read(reading, body.Answers);
        var day = reading.Required<Day>(body.Received, "Send received as a day like 2026-05-03.");
        if (ReceivedMails.Complaint(body.Mail) is { } complaint)
        {
            reading.Refuse(string.IsNullOrWhiteSpace(body.Mail) ? "Send as mail the text of the mail." : $"{complaint}.");
        }

        return ForSteward(slug, call, signedIn, (ledger, _, _) => reading.Refusal?.Problem() ?? Written(writer.Write(ledger, Role.Steward, answers.StepsReceived(call.Key, body.Appointment, day, mails.Keep(ledger.Slug, body.Mail!))), answers.Count));
    }

    private static IResult SendLinks(string slug, LinksBody body, ApiCall call, LinkSending sending, SignedIn signedIn, TimeProvider clock)
    {
        var reading = new Reading();
        var until = reading.Required<Day>(body.Until, "Send until as a day like 2026-05-03.");
        if (reading.Refusal is null && LinkSending.Complaint(until.Date, clock.GetUtcNow().UkDay()) is { } complaint)
        {
            reading.Refuse($"{complaint}.");
        }

        return ForSteward(slug, call, signedIn, (ledger, register, steward) =>
        {
            var held = register.Roster.Holders(Role.ChiefExecutive).Where(held => body.Appointments?.Contains(held.Seq) == true).ToList();
            return reading.Refusal?.Problem()
                ?? (held.Count == 0 || held.Count != body.Appointments!.Distinct().Count() ? Refusal.NotAllowed("Send appointments: chief executives who hold their office now.").Problem()
                : Results.Json(new { appointments = sending.Send(ledger, steward, call.Key, held, until.Date).Select(sent => sent.Seq) }, statusCode: StatusCodes.Status201Created));
        });
    }

    private static IResult ForSteward(string slug, ApiCall call, SignedIn signedIn, Func<Ledger, Register, Office, IResult> answer) => call.ReadDrafting(slug, (ledger, register) =>
        signedIn.SpeaksAs(register, Role.Steward) is { Role: Role.Steward } steward
            ? answer(ledger, register, steward)
            : Refusal.NotYours("Only a steward sends links and enters what came by e-mail.").Problem());

    private static IResult Written(WriteResult result, int entries) => ApiCall.Answer(result, written => new { seq = written.Entry.Seq, entries });

    private static IReadOnlyList<SameAnswer> Read(Reading reading, IReadOnlyList<AnswerBody>? bodies)
    {
        if (bodies is not { Count: > 0 and <= 1000 })
        {
            reading.Refuse("Send answers: one for each wording, at most 1,000.");
            return [];
        }

        var answers = bodies.Select(body => new WordsAnswered(
            reading.Required<Sha256>(body.Sha256, "Send the sha256 of each wording that was read."),
            reading.OneOf<LanguageAnswer>(body.Answer, LanguageAnswers.TryParse, "Send as each answer: name-to-it, needs-change or not-understood."),
            reading.Reason(body.Comment))).ToList();
        return reading.Refusal is null ? SameAnswer.Together(answers) : [];
    }
}
