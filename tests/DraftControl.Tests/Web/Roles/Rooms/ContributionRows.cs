using static DraftControl.Tests.Web.Roles.Asked;
using static DraftControl.Tests.Web.Roles.Cells;
using static DraftControl.Tests.Web.Roles.Row;

namespace DraftControl.Tests.Web.Roles.Rooms;

/// <summary>
/// Contributions, made by Northam: representatives, editors and stewards bring them in, whoever made them. An editor of another
/// organisation answers.
/// </summary>
internal static class ContributionRows
{
    private const string Path = "/declarations/{slug}/contributions";

    public static readonly IReadOnlyList<Row> All =
    [
        Get(Path, Drafting),
        Get($"{Path}/{{number:int}}", Drafting, stage => At(stage.Contribution())),
        Get($"{Path}/new", Bringers),
        Post($"{Path}/new", Bringers, Writes.Ledger, stage => Form(("do", "send"), ("Point", "It is unclear."), ("Base", stage.Tip), ("Fields.Kind", "meaning"), ("Fields.Who", "takes-part"), ("Fields.Organisation", "northam"), ("Fields.Occasion", "letter"))),

        // Nobody answers what their own organisation asks for.
        Get($"{Path}/{{number:int}}/answer", OtherEditor, stage => At(stage.Contribution())),
        Post($"{Path}/{{number:int}}/answer", OtherEditor, Writes.Ledger, stage => Form(("do", "send"), ("Code", "Noted"), ("Reason", "We read it.")).To(stage.Contribution())),
        Post($"{Path}/{{number:int}}/answer", OtherEditor, Writes.Accounts, stage => Form(("do", "draft"), ("Code", "Noted")).To(stage.Contribution())) with { Case = "kept as a draft" },
        Get($"{Path}/answers", Editors, stage => At().With($"number={stage.Contribution()}")),
        Post($"{Path}/answers", OtherEditor.But(Cell.Refused, Who.OwnEditor), Writes.Ledger, stage => Form(("do", "send"), ("number", $"{stage.Contribution()}"), ("Code", "Noted"), ("Reason", "We read it."))),

        Get($"/api/v1{Path}", Drafting),
        Get($"/api/v1{Path}/{{n:int}}", Drafting, stage => At(stage.Contribution())),
        Post($"/api/v1{Path}", Bringers, Writes.Ledger, stage => Body(new { point = "It is unclear.", kind = "meaning", organisation = "northam", occasion = "letter", @base = stage.Tip })),
        Post($"/api/v1{Path}/{{n:int}}/answer", OtherEditor, Writes.Ledger, stage => Body(new { code = "noted", reason = "We read it." }).To(stage.Contribution())),
        Post($"/api/v1{Path}/answers", OtherEditor, Writes.Ledger, stage => Body(new { numbers = new[] { stage.Contribution() }, code = "noted", reason = "We read it." })),
    ];
}
