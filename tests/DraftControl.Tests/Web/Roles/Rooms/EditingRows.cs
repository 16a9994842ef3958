using static DraftControl.Tests.Web.Roles.Asked;
using static DraftControl.Tests.Web.Roles.Cells;
using static DraftControl.Tests.Web.Roles.Row;

namespace DraftControl.Tests.Web.Roles.Rooms;

/// <summary>What editors keep among themselves, about a proposal of Northam: an editor of Northam finds no draft about it and claims nothing of it.</summary>
internal static class EditingRows
{
    private const string Path = "/declarations/{slug}/draft-decisions";
    private const string Templates = "/declarations/{slug}/reason-templates";

    /// <summary>To an editor whose organisation asks for it, there is no such draft.</summary>
    private static readonly Cells prepared = OtherEditor.But(Cell.NotFound, Who.OwnEditor);

    public static readonly IReadOnlyList<Row> All =
    [
        Get(Path, Editors),
        Get($"{Path}/{{id}}", prepared, stage => At(stage.DraftDecision())),
        Post($"{Path}/{{id}}", prepared, Writes.Accounts, stage => Form(("Comment", "Let us wait.")).To(stage.DraftDecision())),
        Get($"{Path}/{{id}}/deletion", prepared, stage => At(stage.DraftDecision())),
        Post($"{Path}/{{id}}/deletion", OtherEditor.But(Cell.Nothing, Who.OwnEditor), Writes.Accounts, stage => Form().To(stage.DraftDecision())),
        Get($"{Path}/publishing", Editors, stage => At().With($"id={stage.DraftDecision()}")),
        Post($"{Path}/publishing", OtherEditor.But(Cell.Refused, Who.OwnEditor), Writes.Ledger, stage => Form(("id", stage.DraftDecision()), ("Revisions", "1"))),
        Get("/declarations/{slug}/claims", Editors),
        Post("/declarations/{slug}/claims", OtherEditor, Writes.Accounts, stage => Form(("claim", $"proposal-{stage.Proposal()}"))),
        Get(Templates, Editors),
        Post(Templates, Editors, Writes.Accounts, stage => Form(("Name", stage.NewName()), ("Text", "It is covered."))),
        Get($"{Templates}/{{id}}", Editors, stage => At(stage.ReasonTemplate())),
        Post($"{Templates}/{{id}}", Editors, Writes.Accounts, stage => Form(("do", "delete"), ("Name", "x"), ("Text", "x")).To(stage.ReasonTemplate())),

        Get($"/api/v1{Path}", Editors),
        Get($"/api/v1{Path}/{{id}}", prepared, stage => At(stage.DraftDecision())),
        Post($"/api/v1{Path}", OtherEditor, Writes.Accounts, stage => Body(new { proposal = stage.Proposal(), code = "not-accepted", tip = stage.Tip })),
        Of($"DELETE /api/v1{Path}/{{id}}", prepared, Writes.Accounts, stage => At(stage.DraftDecision())),
        Post($"/api/v1{Path}/{{id}}/comments", prepared, Writes.Accounts, stage => Body(new { text = "Let us wait." }).To(stage.DraftDecision())),
        Post($"/api/v1{Path}/{{id}}/publish", prepared, Writes.Ledger, stage => Body(new { revision = 1 }).To(stage.DraftDecision())),
        Post($"/api/v1{Path}/{{id}}/publish", prepared, Writes.Nothing, stage => Body(new { revision = 1 }).To(stage.DraftDecision()).With("check=true")) with { Case = "only asked what it does" },
        Get("/api/v1/declarations/{slug}/claims", Editors),
        Post("/api/v1/declarations/{slug}/proposals/{n:int}/claim", OtherEditor, Writes.Accounts, stage => At(stage.Proposal())),
        Of("DELETE /api/v1/declarations/{slug}/proposals/{n:int}/claim", OtherEditor, Writes.Accounts, stage => At(stage.ClaimedProposal())),
        Post("/api/v1/declarations/{slug}/contributions/{n:int}/claim", OtherEditor, Writes.Accounts, stage => At(stage.Contribution())),
        Of("DELETE /api/v1/declarations/{slug}/contributions/{n:int}/claim", OtherEditor, Writes.Accounts, stage => At(stage.ClaimedContribution())),
        Get($"/api/v1{Templates}", Editors),
        Post($"/api/v1{Templates}", Editors, Writes.Accounts, stage => Body(new { name = stage.NewName(), text = "It is covered." })),
        Of($"DELETE /api/v1{Templates}/{{id}}", Editors, Writes.Accounts, stage => At(stage.ReasonTemplate())),
    ];
}
