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
        Post("/declarations/{slug}/publishing?handler=Agree", Editors, Writes.Ledger, stage => Form(("TextSha", stage.TextHash), ("PolicySha", stage.PolicyHash))),

        // A look at what would be approved writes nothing, so it takes no code.
        Get("/declarations/{slug}/publishing/approve", SureStewards),
        Post("/declarations/{slug}/publishing/approve", Stewards, Writes.Nothing, stage => Form(("Number", stage.NextVersion()))),
        Post("/declarations/{slug}/publishing/approve?handler=Approve", SureStewards, Writes.Ledger, stage => Form(("Number", stage.NextVersion()), ("Tip", stage.Tip))),
        Get(Release, SureStewards, stage => At(stage.Approved())),
        Post(Release, SureStewards, Writes.Ledger, stage => Form(("When", "now")).To(stage.Approved())) with { Case = "now" },
        Post(Release, SureStewards, Writes.Accounts, stage => Form([("do", "plan"), ("When", "later"), ("At.Time", "9:30"), .. Stage.Later("At.Day")]).To(stage.Approved())) with { Case = "planned" },
        Get("/declarations/{slug}/publishing/planned/{number}/cancel", Stewards, stage => At(stage.PlannedRelease())),
        Post("/declarations/{slug}/publishing/planned/{number}/cancel", Stewards, Writes.Accounts, stage => Form().To(stage.PlannedRelease())),

        // A bearer token counts as confirmed.
        Post("/api/v1/declarations/{slug}/agreements", Editors, Writes.Ledger, stage => Body(new { textSha256 = stage.TextHash, policySha256 = stage.PolicyHash })),
        Post("/api/v1/declarations/{slug}/versions", Stewards, Writes.Ledger, stage => Body(new { number = stage.NextVersion(), tip = stage.Tip })),
        Post("/api/v1/declarations/{slug}/versions/{number}/release", Stewards, Writes.Ledger, stage => At(stage.Approved())),
    ];
}
