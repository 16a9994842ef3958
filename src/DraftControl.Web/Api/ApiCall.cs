using DraftControl.Core.Acts;
using DraftControl.Core.Entries;
using DraftControl.Core.People;
using DraftControl.Core.Registers;
using DraftControl.Core.Rules;
using DraftControl.Git;
using DraftControl.Web.Declarations;
using DraftControl.Web.SignIn;

namespace DraftControl.Web.Api;

/// <summary>One request to the API: finds the declaration, asks what the caller may see, writes what they do.</summary>
public sealed class ApiCall(DeclarationBook declarations, Visibility visibility, SignedIn signedIn, Writer writer, IHttpContextAccessor http)
{
    /// <summary>What makes the request safe to send twice.</summary>
    public string Key => http.HttpContext!.Request.Headers[NeedsIdempotencyKey.Header].ToString();

    /// <summary>Shows something of a declaration to whoever may see any of it.</summary>
    public IResult Read(string slug, Func<Ledger, Register, IResult> show) =>
        Find(slug) is { } ledger && ledger.Read() is var register && visibility.Sees(register) ? show(ledger, register) : Hidden(slug);

    /// <summary>Shows something of the drafting to whoever may see it.</summary>
    public IResult ReadDrafting(string slug, Func<Ledger, Register, IResult> show) =>
        Find(slug) is { } ledger && ledger.Read() is var register && visibility.SeesDrafting(register) ? show(ledger, register) : Hidden(slug);

    /// <summary>Shows something to a steward, or does something that is a steward's and more than one entry.</summary>
    public IResult ForSteward(string slug, Func<Ledger, Register, IResult> answer) => ReadDrafting(slug, (ledger, register) => signedIn.SpeaksAs(register, Role.Steward) is { Role: Role.Steward }
        ? answer(ledger, register)
        : Refusal.NotYours("Only a steward sees and answers requests to sign.").Problem());

    /// <summary>Shows something to those who hold an office in the declaration.</summary>
    public IResult ForParticipants(string slug, Func<Register, IResult> show) => ReadDrafting(slug, (_, register) =>
        signedIn.Person is null ? Results.Problem(detail: "Send a bearer token.", statusCode: StatusCodes.Status401Unauthorized)
        : signedIn.TakesPart(register) ? show(register)
        : Refusal.NotYours("Only those who take part in this declaration see this.").Problem());

    /// <summary>Shows editors what they keep among themselves, or does something with it, in the office in which the caller is an editor.</summary>
    public IResult ForEditor(string slug, Func<Ledger, Register, Office, IResult> answer) => ReadDrafting(slug, (ledger, register) =>
        signedIn.Person is null ? Results.Problem(detail: "Send a bearer token.", statusCode: StatusCodes.Status401Unauthorized)
        : signedIn.ToName(register, Role.Editor) is { Count: > 0 } several ? Refusal.Malformed($"You hold several offices that can do this. Name one of them in the {SignedIn.OfficeHeader} header: {string.Join(" or ", several)}.").Problem()
        : signedIn.SpeaksAs(register, Role.Editor) is { Role: Role.Editor } office ? answer(ledger, register, office)
        : Refusal.NotYours("Only editors see and do this.").Problem());

    /// <summary>Writes one entry and answers 201.</summary>
    /// <param name="slug">The declaration.</param>
    /// <param name="role">The role that this is for.</param>
    /// <param name="reading">What was read of the request.</param>
    /// <param name="reason">The reason, where there is one.</param>
    /// <param name="build">The act.</param>
    /// <param name="answer">What to answer besides the entry's number and commit, from the entry as written.</param>
    public IResult Write(string slug, Role role, Reading reading, Reason? reason, Func<Ledger, Register, Head, Attempt> build, Func<RecordedEntry, object>? answer = null) =>
        Write(slug, _ => role, reading, reason, build, answer);

    /// <summary>The same for what several roles may do: in the office that is found for the caller, so that a program with one office need not name it.</summary>
    public IResult Write(string slug, Func<Register, Office?> by, Reading reading, Reason? reason, Func<Ledger, Register, Head, Attempt> build, Func<RecordedEntry, object>? answer = null) =>
        Write(slug, register => by(register)?.Role ?? Role.Representative, reading, reason, build, answer);

    /// <summary>The same for whoever holds an office that may do it, or any office.</summary>
    public IResult WriteAsAny(string slug, Func<Office, bool>? may, Reading reading, Reason? reason, Func<Register, Head, Attempt> build, Func<RecordedEntry, object>? answer = null) =>
        Write(slug, register => signedIn.SpeaksAsAny(register, may), reading, reason, (_, register, head) => build(register, head), answer);

    /// <summary>Writes several entries that belong together, in the office of a steward, and answers 201.</summary>
    public IResult WriteAsSteward(string slug, Reading reading, Func<Ledger, WriteResult> write, Func<RecordedEntry, object> answer) => ReadDrafting(slug, (ledger, register) =>
        signedIn.Person is null ? Results.Problem(detail: "Send a bearer token.", statusCode: StatusCodes.Status401Unauthorized)
        : signedIn.ToName(register, Role.Steward) is { Count: > 0 } several ? Refusal.Malformed($"You hold several offices that can do this. Name one of them in the {SignedIn.OfficeHeader} header: {string.Join(" or ", several)}.").Problem()
        : signedIn.SpeaksAs(register, Role.Steward) is { Role: Role.Steward } ? reading.Refusal?.Problem() ?? Answer(write(ledger), answer)
        : Refusal.NotYours("Only a steward can open or close a panel, or invite councillors to it.").Problem());

    /// <summary>Writes what an editor decides, or with <paramref name="check"/> only tells what would come of it; both say what it does to those who test the words.</summary>
    /// <param name="slug">The declaration.</param>
    /// <param name="check">Whether nothing is to be written.</param>
    /// <param name="reading">What was read of the request.</param>
    /// <param name="reason">The reason, where there is one.</param>
    /// <param name="build">The act.</param>
    /// <param name="answer">What to answer, from the entry as written, null where nothing is, and from what it does.</param>
    public IResult Decide(string slug, bool? check, Reading reading, Reason? reason, Func<Ledger, Register, Head, Attempt> build, Func<RecordedEntry?, Effects, object> answer) =>
        ReadDrafting(slug, (ledger, _) => reading.Refusal?.Problem() ?? Decide(ledger, check, reason, (register, head) => build(ledger, register, head), answer));

    /// <summary>The same in a declaration that is found already.</summary>
    public IResult Decide(Ledger ledger, bool? check, Reason? reason, Func<Register, Head, Attempt> build, Func<RecordedEntry?, Effects, object> answer)
    {
        var effects = new Effects();
        return check != true ? Answer(writer.Write(ledger, Key, Role.Editor, reason, effects.Of(build)), written => answer(written, effects))
            : writer.Rehearse(ledger.Read(), Key, Role.Editor, reason, effects.Of(build)).Refusal is { } refusal ? refusal.Problem()
            : Results.Ok(answer(null, effects));
    }

    private IResult Write(string slug, Func<Register, Role> role, Reading reading, Reason? reason, Func<Ledger, Register, Head, Attempt> build, Func<RecordedEntry, object>? answer) =>
        ReadDrafting(slug, (ledger, now) => reading.Refusal?.Problem() ?? Answer(writer.Write(ledger, Key, role(now), reason, (register, head) => build(ledger, register, head)), answer));

    /// <summary>What became of a write: 201, or why not.</summary>
    public static IResult Answer(WriteResult result, Func<RecordedEntry, object>? answer = null) => result switch
    {
        WriteResult.Refused refused => refused.Refusal.Problem(),
        WriteResult.Written written => Results.Json(
            answer?.Invoke(written.Recorded) ?? new { seq = written.Recorded.Entry.Seq, commit = written.Recorded.Commit.ToString() },
            statusCode: StatusCodes.Status201Created),
        _ => throw new InvalidOperationException("A write is either written or refused."),
    };

    private Ledger? Find(string slug) => Slug.TryParse(slug, provider: null, out var parsed) ? declarations.Find(parsed) : null;

    /// <summary>A visitor may sign in and ask again; to everybody else what they may not see does not exist.</summary>
    private IResult Hidden(string slug) => signedIn.Person is null
        ? Results.Problem(detail: "Send a bearer token.", statusCode: StatusCodes.Status401Unauthorized)
        : Refusal.NotFound($"There is no declaration '{slug}' that you may see.").Problem();
}
