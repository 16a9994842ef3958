using static DraftControl.Tests.Web.Roles.Asked;
using static DraftControl.Tests.Web.Roles.Cells;
using static DraftControl.Tests.Web.Roles.Row;

namespace DraftControl.Tests.Web.Roles.Rooms;

/// <summary>Panels of councillors, which stewards run and all who take part read.</summary>
internal static class PanelRows
{
    private const string Path = "/declarations/{slug}/panels";
    private const string Api = "/api/v1/declarations/{slug}/panels";

    public static readonly IReadOnlyList<Row> All =
    [
        Get(Path, Participants),
        Get($"{Path}/{{number:int}}", Participants, stage => At(stage.Panel())),
        Get($"{Path}/new", Stewards),
        Post($"{Path}/new", Stewards, Writes.Ledger, stage => Form(("Name", "First reading"), ("Reason", "Read it."), ("Members", $"{stage.NoPanel().NewCouncillor()}"))),
        Get($"{Path}/{{number:int}}/invite", Stewards, stage => At(stage.Panel())),
        Post($"{Path}/{{number:int}}/invite", Stewards, Writes.Ledger, stage => stage.Panel() is var panel ? Form(("Members", $"{stage.NewCouncillor()}")).To(panel) : throw new InvalidOperationException()),
        Get($"{Path}/{{number:int}}/close", Stewards, stage => At(stage.Panel())),
        Post($"{Path}/{{number:int}}/close", Stewards, Writes.Ledger, stage => Form().To(stage.Panel())),
        Post($"{Path}/{{number:int}}/close?handler=Rest", Stewards, Writes.Ledger, stage => Form().To(stage.UnopenedPanel())),

        Get(Api, Participants),
        Post(Api, Stewards, Writes.Ledger, stage => Body(new { name = "First reading", purpose = "Read it.", members = new[] { stage.NoPanel().NewCouncillor() } })),
        Post($"{Api}/{{n:int}}/invitations", Stewards, Writes.Ledger, stage => stage.Panel() is var panel ? Body(new { members = new[] { stage.NewCouncillor() } }).To(panel) : throw new InvalidOperationException()),
        Post($"{Api}/{{n:int}}/closing", Stewards, Writes.Ledger, stage => Body(new { }).To(stage.Panel())),
        Post($"{Api}/{{n:int}}/opening", Stewards, Writes.Ledger, stage => Body(new { }).To(stage.UnopenedPanel())),
    ];
}
