using static DraftControl.Tests.Web.Roles.Asked;
using static DraftControl.Tests.Web.Roles.Cells;
using static DraftControl.Tests.Web.Roles.Row;

namespace DraftControl.Tests.Web.Roles.Rooms;

/// <summary>
/// Discussions, begun by Northam: whoever holds an office says something in them and reopens them. An editor, a steward and whoever
/// speaks for Northam settle them.
/// </summary>
internal static class DiscussionRows
{
    private const string Path = "/declarations/{slug}/discussions";
    private const string Api = "/api/v1/declarations/{slug}/threads";

    public static readonly IReadOnlyList<Row> All =
    [
        Get(Path, Drafting),
        Get($"{Path}/{{number:int}}", Drafting, stage => At(stage.Thread())),
        Get($"{Path}/new", Participants, stage => At().With($"proposal={stage.Proposal()}")),
        Post($"{Path}/new", Participants, Writes.Ledger, stage => Form(("Proposal", $"{stage.Proposal()}"), ("Base", stage.Tip), ("Reason", "We wonder."))),
        Post($"{Path}/{{number:int}}", Participants, Writes.Ledger, stage => Form(("do", "comment"), ("Reason", "So do we.")).To(stage.Thread())) with { Case = "commented" },
        Post($"{Path}/{{number:int}}", Settlers, Writes.Ledger, stage => Form(("do", "settle")).To(stage.Thread())) with { Case = "settled" },
        Post($"{Path}/{{number:int}}", Participants, Writes.Ledger, stage => Form(("do", "reopen")).To(stage.Settled())) with { Case = "reopened" },

        Get(Api, Drafting),
        Post(Api, Participants, Writes.Ledger, stage => stage.Proposal() is var number ? Body(new { proposal = number, @base = stage.Tip, comment = "We wonder." }) : throw new InvalidOperationException()),
        Post($"{Api}/{{n:int}}/comments", Participants, Writes.Ledger, stage => Body(new { comment = "So do we." }).To(stage.Thread())),
        Post($"{Api}/{{n:int}}/resolution", Settlers, Writes.Ledger, stage => Body(new { }).To(stage.Thread())),
        Post($"{Api}/{{n:int}}/reopening", Participants, Writes.Ledger, stage => Body(new { }).To(stage.Settled())),
    ];
}
