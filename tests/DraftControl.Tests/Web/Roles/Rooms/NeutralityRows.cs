using static DraftControl.Tests.Web.Roles.Asked;
using static DraftControl.Tests.Web.Roles.Cells;
using static DraftControl.Tests.Web.Roles.Row;

namespace DraftControl.Tests.Web.Roles.Rooms;

/// <summary>Neutrality checks, of words that Northam brought: councillors read, and those of other councils check.</summary>
internal static class NeutralityRows
{
    public static readonly IReadOnlyList<Row> All =
    [
        Get("/declarations/{slug}/neutrality", Councillors),
        Post("/declarations/{slug}/neutrality", OtherCouncillor, Writes.Ledger, stage => Form(("do", "send"), ("Neutral", stage.OwnWords))),
        Get("/declarations/{slug}/neutrality/{sha256}", Councillors, stage => At(stage.OwnWords)),
        Post("/declarations/{slug}/neutrality/{sha256}", OtherCouncillor, Writes.Ledger, stage => Form(("Shown", stage.OwnWords), ("Finding", "neutral")).To(stage.OwnWords)),
        Get("/declarations/{slug}/neutrality/summary", Councillors),
        Post("/api/v1/declarations/{slug}/neutrality", OtherCouncillor, Writes.Ledger, stage => Body(new { sha256 = stage.OwnWords, finding = "neutral" })),
    ];
}
