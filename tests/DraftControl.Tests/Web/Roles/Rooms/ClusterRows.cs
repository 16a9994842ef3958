using static DraftControl.Tests.Web.Roles.Asked;
using static DraftControl.Tests.Web.Roles.Cells;
using static DraftControl.Tests.Web.Roles.Row;

namespace DraftControl.Tests.Web.Roles.Rooms;

/// <summary>Clusters of what Northam proposed: editors group, and an editor of another organisation answers.</summary>
internal static class ClusterRows
{
    private const string Path = "/declarations/{slug}/clusters";
    private const string Api = "/api/v1/declarations/{slug}/clusters";

    public static readonly IReadOnlyList<Row> All =
    [
        Get(Path, Drafting),
        Get($"{Path}/{{number:int}}", Drafting, stage => At(stage.Cluster())),
        Get($"{Path}/group", Editors),
        Post($"{Path}/group", Editors, Writes.Ledger, stage => stage.TwoProposals() is var (one, other) ? Form(("do", "group"), ("Title", "The same"), ("Proposals", $"{one}"), ("Proposals", $"{other}")) : throw new InvalidOperationException()),
        Get($"{Path}/{{number:int}}/answer", Editors, stage => At(stage.Cluster())),
        Post($"{Path}/{{number:int}}/answer", OtherEditor.But(Cell.Refused, Who.OwnEditor), Writes.Ledger, stage => stage.Cluster() is var cluster ? Form(("do", "send"), ("Code", "NotAccepted"), ("Reason", "It is said."), ("Tip", stage.Tip)).To(cluster) : throw new InvalidOperationException()),

        Get(Api, Drafting),
        Post(Api, Editors, Writes.Ledger, stage => stage.TwoProposals() is var (one, other) ? Body(new { title = "The same", proposals = new[] { one, other } }) : throw new InvalidOperationException()),
        Post($"{Api}/{{n:int}}", Editors, Writes.Ledger, stage => Body(new { title = "Nothing any more" }).To(stage.Cluster())),
        Post($"{Api}/{{n:int}}/answer", OtherEditor.But(Cell.Refused, Who.OwnEditor), Writes.Ledger, stage => stage.Cluster() is var cluster ? Body(new { code = "not-accepted", reason = "It is said.", tip = stage.Tip }).To(cluster) : throw new InvalidOperationException()),
        Post($"{Api}/{{n:int}}/answer", OtherEditor.But(Cell.Refused, Who.OwnEditor), Writes.Nothing, stage => stage.Cluster() is var cluster ? Body(new { code = "not-accepted", reason = "It is said.", tip = stage.Tip }).To(cluster).With("check=true") : throw new InvalidOperationException()) with { Case = "only asked what it does" },
    ];
}
