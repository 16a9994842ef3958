using System.Text.Json;
using DraftControl.Core.Acts;
using DraftControl.Core.Entries;
using DraftControl.Core.People;
using DraftControl.Core.Policies;
using DraftControl.Core.Registers;
using DraftControl.Core.Rules;
using DraftControl.Core.Wordings;
using DraftControl.Web.Pages.Publishing;

namespace DraftControl.Web.Api;

/// <summary>Candidates, and publishing rules: read, changed, proposed, agreed, put in force.</summary>
public static class PublishingEndpoints
{
    /// <param name="Version">The number that the version is to have, like 1.0.</param>
    /// <param name="TextSha256">The text that was read.</param>
    /// <param name="PolicySha256">The publishing rules that were read.</param>
    public sealed record CandidateBody(string? Version, string? TextSha256, string? PolicySha256);

    /// <param name="Version">The candidate.</param>
    /// <param name="Reason">Why the text may change again.</param>
    public sealed record CandidateWithdrawalBody(string? Version, string? Reason);

    /// <param name="Policy">The publishing rules: an object, or <c>policy.yml</c> as text.</param>
    /// <param name="Reason">Why they change.</param>
    public sealed record RulesBody(JsonElement? Policy, string? Reason);

    /// <param name="Proposed">The entry that proposed the rules.</param>
    public sealed record PolicyAgreementBody(int? Proposed);

    /// <param name="Proposed">The entry that proposed the rules.</param>
    /// <param name="Reason">Why they are put in force.</param>
    public sealed record InForceBody(int? Proposed, string? Reason);

    /// <param name="Rules">The set of rules: the one after that in force.</param>
    public sealed record AdoptionBody(int? Rules);

    public static void MapPublishing(this RouteGroupBuilder api)
    {
        api.MapGet("/policy", (string slug, ApiCall call) => call.ReadDrafting(slug, (_, register) => Results.Ok(Shown(register)))).AllowAnonymous();
        api.MapPost("/candidates", Open);
        api.MapPost("/candidates/withdrawal", Withdraw);
        api.MapPost("/policy", Change);
        api.MapPost("/policy/proposals", Propose);
        api.MapPost("/policy/agreements", (string slug, PolicyAgreementBody body, ApiCall call) =>
        {
            var reading = new Reading();
            var proposed = Proposed(reading, body.Proposed);
            return call.Write(slug, Role.Editor, reading, reason: null, (_, register, head) => register.Unchanged(new PolicyAgreed(head, proposed)));
        });
        api.MapPost("/policy/in-force", (string slug, InForceBody body, ApiCall call) =>
        {
            var reading = new Reading();
            var putting = new PuttingInForce(Proposed(reading, body.Proposed));
            return call.Write(slug, Role.Steward, reading, reading.Reason(body.Reason), (_, register, head) => putting.Change(register, head), entry => new { number = ((PolicyChanged)entry.Entry).Number, seq = entry.Entry.Seq });
        });
        api.MapPost("/rules", (string slug, AdoptionBody body, ApiCall call) =>
        {
            var reading = new Reading();
            var rules = body.Rules ?? Missing(reading, "Send as rules the set of rules to adopt.");
            return call.Write(slug, Role.Steward, reading, reason: null, (_, register, head) => register.Unchanged(new RulesAdopted(head, rules)), entry => new { rules, seq = entry.Entry.Seq });
        });
    }

    private static object Shown(Register register) => new
    {
        number = register.Files.Policy.Number,
        sha256 = register.Files.Hash(Files.PolicyPath)!.ToString(),
        yaml = Utf8.TryDecode(register.Files[Files.PolicyPath]!, out var yaml) ? yaml : null,
        inWords = RuleInWords.Of(register.Files.Policy).Where(rule => rule.IsSet).Select(rule => new { rule.Key, rule.Sentence }),
        rules = register.Rules,
        candidate = register.Candidate is not { } candidate ? null : new { version = candidate.Version.ToString(), seq = candidate.Seq, since = candidate.At, textSha256 = candidate.Text.ToString(), policySha256 = candidate.Policy.ToString() },
        proposed = register.PolicyProposal is not { } proposal ? null : new
        {
            number = proposal.Entry.Number,
            seq = proposal.Entry.Seq,
            yaml = $"{proposal.Entry.Yaml}\n",
            reason = proposal.Entry.Reason?.ToString(),
            editors = proposal.People,
            organisations = proposal.Organisations,
            agreed = proposal.IsAgreed(register.Files.Policy),
        },
    };

    private static IResult Open(string slug, CandidateBody body, ApiCall call)
    {
        var reading = new Reading();
        var version = Version(reading, body.Version);
        var text = reading.Required<Sha256>(body.TextSha256, "Send the textSha256 that you read.");
        var policy = reading.Required<Sha256>(body.PolicySha256, "Send the policySha256 that you read.");
        return call.Write(slug, Role.Steward, reading, reason: null, (_, register, head) => register.Unchanged(new CandidateOpened(head, version, text, policy)), entry => new { version = version.ToString(), seq = entry.Entry.Seq });
    }

    private static IResult Withdraw(string slug, CandidateWithdrawalBody body, ApiCall call)
    {
        var reading = new Reading();
        var version = Version(reading, body.Version);
        return call.Write(slug, Role.Steward, reading, reading.Reason(body.Reason), (_, register, head) => register.Unchanged(new CandidateWithdrawn(head, version)), entry => new { version = version.ToString(), seq = entry.Entry.Seq });
    }

    private static IResult Change(string slug, RulesBody body, ApiCall call)
    {
        var reading = new Reading();
        var policy = Policy(reading, body.Policy);
        return call.Write(
            slug,
            Role.Steward,
            reading,
            reading.Reason(body.Reason),
            (_, register, head) => Unknown(register, policy) is { } refusal ? refusal : new Act(new PolicyChanged(head, policy.Number), register.Files.With(Files.PolicyPath, policy.File())),
            entry => new { number = policy.Number, seq = entry.Entry.Seq });
    }

    private static IResult Propose(string slug, RulesBody body, ApiCall call)
    {
        var reading = new Reading();
        var policy = Policy(reading, body.Policy);
        return call.WriteAsAny(
            slug,
            office => PolicyRules.MayNotPropose(office) is null,
            reading,
            reading.Reason(body.Reason),
            (register, head) => Unknown(register, policy) is { } refusal ? refusal : register.Unchanged(new PolicyProposed(head, policy.Number, policy.Yaml())),
            entry => new { number = policy.Number, proposed = entry.Entry.Seq });
    }

    /// <summary>The rules as sent. They are written in our spelling, whatever order or comments they came with.</summary>
    /// <summary>Refuses a time before an election that would warn nobody, because nobody is of its place.</summary>
    private static Refusal? Unknown(Register register, Policy policy) => register.UnknownPlaces(policy).FirstOrDefault() is { } unknown ? Refusal.NotAllowed($"{unknown}.") : null;

    private static Policy Policy(Reading reading, JsonElement? sent)
    {
        if (PolicyBody.Yaml(sent) is not { } yaml)
        {
            reading.Refuse("Send the publishing rules as policy.");
            return null!;
        }

        if (!Core.Policies.Policy.TryRead(Utf8.Encode(Hygiene.Normalised(yaml)), out var policy, out var fault))
        {
            reading.Refuse($"The publishing rules cannot be read. {fault}.");
        }

        return policy!;
    }

    private static VersionNumber Version(Reading reading, string? text) => reading.Required<VersionNumber>(text, "Send the version's number, like 1.0.");

    private static int Proposed(Reading reading, int? sent) => sent ?? Missing(reading, "Send as proposed the entry that proposed the rules.");

    private static int Missing(Reading reading, string demand)
    {
        reading.Refuse(demand);
        return 0;
    }
}
