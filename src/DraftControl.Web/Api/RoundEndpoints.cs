using DraftControl.Core.Acts;
using DraftControl.Core.Entries;
using DraftControl.Core.People;
using DraftControl.Core.Registers;
using DraftControl.Core.Rules;
using DraftControl.Core.Wordings;

namespace DraftControl.Web.Api;

/// <summary>Rounds: opened, extended, paused, closed; and who asks for no change.</summary>
public static class RoundEndpoints
{
    /// <param name="Name">What people call it.</param>
    /// <param name="Purpose">What it is for.</param>
    /// <param name="Opens">From when, like 2026-05-03T09:00:00Z; null for now.</param>
    /// <param name="Closes">Until when.</param>
    public sealed record RoundBody(string? Name, string? Purpose, string? Opens, string? Closes);

    public sealed record ExtensionBody(string? Closes, string? Reason);

    public sealed record ReasonBody(string? Reason);

    /// <param name="Text">The SHA-256 of the text that was read.</param>
    /// <param name="Comment">In the organisation's own words; may be missing.</param>
    public sealed record ContentBody(string? Text, string? Comment);

    public static void MapRounds(this RouteGroupBuilder api)
    {
        api.MapGet("/rounds", (string slug, ApiCall call, TimeProvider clock) => call.ReadDrafting(slug, (_, register) => Results.Ok(register.Rounds.Select(round => Shown(round, clock.GetUtcNow()))))).AllowAnonymous();
        api.MapPost("/rounds", Open);
        api.MapPost("/rounds/{n:int}/extension", (string slug, int n, ExtensionBody body, ApiCall call) =>
        {
            var reading = new Reading();
            var closes = reading.Required<Moment>(body.Closes, Time("closes"));
            return Write(slug, n, call, reading, body.Reason, head => new RoundExtended(head, n, closes));
        });
        api.MapPost("/rounds/{n:int}/pause", (string slug, int n, ReasonBody body, ApiCall call) => Write(slug, n, call, new Reading(), body.Reason, head => new RoundPaused(head, n)));
        api.MapPost("/rounds/{n:int}/resumption", (string slug, int n, ReasonBody body, ApiCall call) => Write(slug, n, call, new Reading(), body.Reason, head => new RoundResumed(head, n)));
        api.MapPost("/rounds/{n:int}/closing", (string slug, int n, ReasonBody body, ApiCall call) => Write(slug, n, call, new Reading(), body.Reason, head => new RoundClosed(head, n)));
        api.MapPost("/nothing-to-change", (string slug, ContentBody body, ApiCall call) =>
        {
            var reading = new Reading();
            var text = reading.Required<Sha256>(body.Text, "Send as text the SHA-256 of the text that you read.");
            return call.Write(slug, Role.Representative, reading, reading.Reason(body.Comment), (_, register, head) => register.Unchanged(new NothingToChange(head, text)), entry => new { seq = entry.Entry.Seq });
        }).WithSummary("A representative says that their organisation has read the text and asks for no change.");
    }

    private static object Shown(Round round, DateTimeOffset now) => new
    {
        number = round.Number,
        name = round.Name.ToString(),
        purpose = round.Entry.Reason?.ToString(),
        opens = round.Opens,
        closes = round.Ends,
        state = round.State(now).ToString().ToLowerInvariant(),
        notice = round.Paused?.Reason?.ToString(),
    };

    private static IResult Open(string slug, RoundBody body, ApiCall call)
    {
        var reading = new Reading();
        var name = reading.Line(body.Name, "the name", 200);
        var opens = string.IsNullOrEmpty(body.Opens) ? null : reading.Required<Moment>(body.Opens, Time("opens"));
        var closes = reading.Required<Moment>(body.Closes, Time("closes"));
        return call.WriteAsAny(
            slug,
            office => RoundRules.MayNotRun(office) is null,
            reading,
            reading.Reason(body.Purpose),
            (register, head) => register.Unchanged(new RoundOpened(head, register.Rounds.Count + 1, name, opens ?? new Moment(head.At), closes)),
            entry => new { number = ((RoundOpened)entry.Entry).Round, seq = entry.Entry.Seq });
    }

    private static string Time(string name) => $"Send {name} as a time like 2026-05-03T16:00:00Z.";

    private static IResult Write(string slug, int round, ApiCall call, Reading reading, string? reason, Func<Head, Entry> entry) =>
        call.WriteAsAny(slug, office => RoundRules.MayNotRun(office) is null, reading, reading.Reason(reason), (register, head) => register.Unchanged(entry(head)), written => new { number = round, seq = written.Entry.Seq });
}
