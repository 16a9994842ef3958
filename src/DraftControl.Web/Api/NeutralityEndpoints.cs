using DraftControl.Core.Acts;
using DraftControl.Core.Entries;
using DraftControl.Core.People;
using DraftControl.Core.Rules.Gates;
using DraftControl.Core.Wordings;

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
    /// <param name="PolicySha256">The publishing rules that were read.</param>
    public sealed record AgreementBody(string? TextSha256, string? PolicySha256);

    public static void MapNeutrality(this RouteGroupBuilder api)
    {
        api.MapPost("/neutrality", Check);
        api.MapPost("/agreements", Agree);
        api.MapGet("/gates", (string slug, ApiCall call, TimeProvider clock) => call.ReadDrafting(slug, (_, register) =>
            Results.Ok(register.Gates(clock.GetUtcNow()).Select(gate => new { gate.Name, gate.Met, gate.Text })))).AllowAnonymous();
    }

    private static IResult Check(string slug, NeutralityBody body, ApiCall call)
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
            (_, register, head) => Checking.Of([wording], finding, words).Openly(register, head));
    }

    private static IResult Agree(string slug, AgreementBody body, ApiCall call)
    {
        var reading = new Reading();
        var text = reading.Required<Sha256>(body.TextSha256, "Send the textSha256 that you read.");
        var policy = reading.Required<Sha256>(body.PolicySha256, "Send the policySha256 that you read.");
        return call.Write(slug, Role.Editor, reading, reason: null, (_, register, head) => register.Unchanged(new Agreed(head, text, policy)));
    }
}
