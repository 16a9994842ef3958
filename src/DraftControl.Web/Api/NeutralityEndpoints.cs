using DraftControl.Core.Acts;
using DraftControl.Core.Entries;
using DraftControl.Core.People;
using DraftControl.Core.Rules.Gates;
using DraftControl.Core.Wordings;
using DraftControl.Web.Panels;

namespace DraftControl.Web.Api;

/// <summary>Neutrality checks, agreements, and the gates that wait for them.</summary>
public static class NeutralityEndpoints
{
    /// <param name="Sha256">The wording that was read.</param>
    /// <param name="Finding"><c>neutral</c>, <c>unsure</c> or <c>concern</c>.</param>
    /// <param name="Words">With a concern: the words, exactly as they stand.</param>
    /// <param name="Reason">With unsure and concern: why.</param>
    public sealed record NeutralityBody(string? Sha256, string? Finding, string? Words, string? Reason);

    /// <param name="TextSha256">The text that was read.</param>
    /// <param name="Finding"><c>neutral</c>, <c>unsure</c> or <c>concern</c>.</param>
    /// <param name="Reason">With unsure and concern: why.</param>
    public sealed record TextFindingBody(string? TextSha256, string? Finding, string? Reason);

    /// <param name="Sha256">The wording on which a finding is taken back; or</param>
    /// <param name="TextSha256">the whole text.</param>
    /// <param name="Reason">Why; may be missing.</param>
    public sealed record WithdrawalBody(string? Sha256, string? TextSha256, string? Reason);

    /// <param name="TextSha256">The text that was read.</param>
    /// <param name="PolicySha256">The publishing rules that were read.</param>
    public sealed record AgreementBody(string? TextSha256, string? PolicySha256);

    public static void MapNeutrality(this RouteGroupBuilder api)
    {
        api.MapPost("/neutrality", Check);
        api.MapPost("/neutrality/withdrawal", Withdraw);
        api.MapPost("/neutrality/text", CheckText).WithSummary("A councillor says what they find of the whole text.");
        api.MapPost("/agreements", Agree);
        api.MapGet("/gates", (string slug, ApiCall call, TimeProvider clock) => call.ReadDrafting(slug, (_, register) =>
            Results.Ok(register.Gates(clock.GetUtcNow()).Select(gate => new { gate.Name, gate.Met, gate.Text })))).AllowAnonymous();
    }

    private static IResult Check(string slug, NeutralityBody body, ApiCall call, FindingDesk desk)
    {
        var reading = new Reading();
        var wording = reading.Required<Sha256>(body.Sha256, "Send the sha256 of the wording that you read.");
        var finding = reading.OneOf<Finding>(body.Finding, Findings.TryParse, "Send a finding: neutral, unsure or concern.");
        var words = string.IsNullOrWhiteSpace(body.Words) ? null : reading.Line(Hygiene.Folded(body.Words), "the words", int.MaxValue);
        return call.Write(
            slug,
            Role.Councillor,
            reading,
            reading.Reason(body.Reason),
            (ledger, register, head) => desk.Give(ledger.Slug, register, head, Checking.Of([wording], finding, words)));
    }

    private static IResult CheckText(string slug, TextFindingBody body, ApiCall call, FindingDesk desk)
    {
        var reading = new Reading();
        var text = reading.Required<Sha256>(body.TextSha256, "Send the textSha256 that you read.");
        var finding = reading.OneOf<Finding>(body.Finding, Findings.TryParse, "Send a finding: neutral, unsure or concern.");
        return call.Write(slug, Role.Councillor, reading, reading.Reason(body.Reason), (ledger, register, head) => desk.Give(ledger.Slug, register, head, Checking.OfWhole(text, finding)));
    }

    private static IResult Withdraw(string slug, WithdrawalBody body, ApiCall call)
    {
        var reading = new Reading();
        var text = string.IsNullOrEmpty(body.TextSha256) ? null : reading.Required<Sha256>(body.TextSha256, "Send the textSha256 that you gave a finding on.");
        var wording = text is not null ? null : reading.Required<Sha256>(body.Sha256, "Send the sha256 of the wording, or the textSha256 of the whole text, that you gave a finding on.");
        return call.Write(
            slug,
            Role.Councillor,
            reading,
            reading.Reason(body.Reason),
            (_, register, head) => register.Unchanged(new FindingWithdrawn(head, text is not null ? TestedWords.Whole(text) : TestedWords.In(register.Draft, [wording!]))));
    }

    private static IResult Agree(string slug, AgreementBody body, ApiCall call)
    {
        var reading = new Reading();
        var text = reading.Required<Sha256>(body.TextSha256, "Send the textSha256 that you read.");
        var policy = reading.Required<Sha256>(body.PolicySha256, "Send the policySha256 that you read.");
        return call.Write(slug, Role.Editor, reading, reason: null, (_, register, head) => register.Unchanged(new Agreed(head, text, policy)));
    }
}
