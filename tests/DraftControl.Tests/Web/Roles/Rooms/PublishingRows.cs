using static DraftControl.Tests.Web.Roles.Asked;
using static DraftControl.Tests.Web.Roles.Cells;
using static DraftControl.Tests.Web.Roles.Row;

namespace DraftControl.Tests.Web.Roles.Rooms;

/// <summary>From a text to a version: editors agree to the whole text, whoever brought its words; stewards approve and release.</summary>
internal static class PublishingRows
{
    private const string Release = "/declarations/{slug}/publishing/release/{number}";

    public static readonly IReadOnlyList<Row> All =
    [
        Post("/declarations/{slug}/publishing?handler=Agree", Editors, Writes.Ledger, stage => Form(("PolicySha", stage.FreshPolicyHash()), ("TextSha", stage.TextHash))),

        // A look at what would be approved writes nothing, so it takes no code.
        Get("/declarations/{slug}/publishing/approve", SureStewards),
        Post("/declarations/{slug}/publishing/approve", Stewards, Writes.Nothing, stage => Form(("Number", stage.NextVersion()))),
        Post("/declarations/{slug}/publishing/approve?handler=Approve", SureStewards, Writes.Ledger, stage => Form(("Number", stage.NextVersion()), ("Tip", stage.Tip))),
        Get(Release, SureStewards, stage => At(stage.Approved())),
        Post(Release, SureStewards, Writes.Ledger, stage => Form(("When", "now")).To(stage.Approved())) with { Case = "now" },
        Post(Release, SureStewards, Writes.Accounts, stage => Form([("do", "plan"), ("When", "later"), ("At.Time", "9:30"), .. Stage.Later("At.Day")]).To(stage.Approved())) with { Case = "planned" },
        Get("/declarations/{slug}/publishing/planned/{number}/cancel", Stewards, stage => At(stage.PlannedRelease())),
        Post("/declarations/{slug}/publishing/planned/{number}/cancel", Stewards, Writes.Accounts, stage => Form().To(stage.PlannedRelease())),

        Get("/declarations/{slug}/publishing/candidate", Stewards),
        Post("/declarations/{slug}/publishing/candidate", Stewards, Writes.Nothing, stage => Form(("do", "check"), ("HasRead", "true"), ("Number", stage.NextVersion()), ("TextSha", stage.TextHash), ("PolicySha", stage.PolicyHash))) with { Case = "to be checked" },
        Post("/declarations/{slug}/publishing/candidate", Stewards, Writes.Ledger, stage => Form(("do", "send"), ("HasRead", "true"), ("Number", stage.WithoutCandidate()), ("TextSha", stage.TextHash), ("PolicySha", stage.PolicyHash))),
        Get("/declarations/{slug}/publishing/candidate/withdrawal", Stewards, stage => At().With($"of={stage.Candidate()}")),
        Post("/declarations/{slug}/publishing/candidate/withdrawal", Stewards, Writes.Ledger, stage => Form(("Number", stage.Candidate()), ("Reason", "It waits for a word."))),

        // Before anything was proposed a steward changes the rules at once; here something was, so that they are proposed.
        Get("/declarations/{slug}/publishing/rules", Runners),
        Post("/declarations/{slug}/publishing/rules", Runners, Writes.Nothing, stage => Form([("do", "check"), .. stage.Rules()])) with { Case = "to be checked" },
        Post("/declarations/{slug}/publishing/rules", Runners, Writes.Ledger, stage => Form([("do", "send"), .. stage.Rules()])),
        Get("/declarations/{slug}/publishing/rules/proposed", Drafting, stage => At().With($"entry={stage.ProposedRules()}")),
        Post("/declarations/{slug}/publishing/rules/proposed?handler=Agree", Editors, Writes.Ledger, stage => Form(("Proposed", $"{stage.ProposedRules()}"))),
        Get("/declarations/{slug}/publishing/rules/in-force", SureStewards, stage => At().With($"entry={stage.ProposedRules()}")),
        Post("/declarations/{slug}/publishing/rules/in-force", SureStewards, Writes.Ledger, stage => Form(("Proposed", $"{stage.AgreedRules()}"), ("Reason", "As agreed."))),
        Get("/declarations/{slug}/publishing/rules/adopt", SureStewards.But(Cell.NotFound, Who.Steward)),
        Post("/declarations/{slug}/publishing/rules/adopt", SureStewards.But(Cell.Refused, Who.Steward), Writes.Nothing, _ => Form(("Set", "2"))),

        // A bearer token counts as confirmed.
        Post("/api/v1/declarations/{slug}/agreements", Editors, Writes.Ledger, stage => Body(new { policySha256 = stage.FreshPolicyHash(), textSha256 = stage.TextHash })),
        Post("/api/v1/declarations/{slug}/versions", Stewards, Writes.Ledger, stage => Body(new { number = stage.NextVersion(), tip = stage.Tip })),
        Get("/api/v1/declarations/{slug}/policy", Drafting),
        Post("/api/v1/declarations/{slug}/candidates", Stewards, Writes.Ledger, stage => Body(new { version = stage.WithoutCandidate(), textSha256 = stage.TextHash, policySha256 = stage.PolicyHash })),
        Post("/api/v1/declarations/{slug}/candidates/withdrawal", Stewards, Writes.Ledger, stage => Body(new { version = stage.Candidate(), reason = "It waits for a word." })),
        Post("/api/v1/declarations/{slug}/policy", Stewards.But(Cell.Refused, People.Stewards), Writes.Nothing, stage => Body(stage.RulesBody())),
        Post("/api/v1/declarations/{slug}/policy/proposals", Runners, Writes.Ledger, stage => Body(stage.RulesBody())),
        Post("/api/v1/declarations/{slug}/policy/agreements", Editors, Writes.Ledger, stage => Body(new { proposed = stage.ProposedRules() })),
        Post("/api/v1/declarations/{slug}/policy/in-force", Stewards, Writes.Ledger, stage => Body(new { proposed = stage.AgreedRules(), reason = "As agreed." })),
        Post("/api/v1/declarations/{slug}/rules", Stewards.But(Cell.Refused, People.Stewards), Writes.Nothing, _ => Body(new { rules = 2 })),

        Get("/declarations/{slug}/record/keys", SureStewards),
        Post("/declarations/{slug}/record/keys", SureStewards, Writes.Ledger, _ => Form(("Reason", "The server moved."))),
        Post("/api/v1/declarations/{slug}/versions/{number}/release", Stewards, Writes.Ledger, stage => At(stage.Approved())),
    ];
}
