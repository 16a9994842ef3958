using static DraftControl.Tests.Web.Roles.Asked;
using static DraftControl.Tests.Web.Roles.Cells;
using static DraftControl.Tests.Web.Roles.Row;

namespace DraftControl.Tests.Web.Roles.Rooms;

/// <summary>Signing: anybody asks, whoever has an organisation's link answers for it, stewards record.</summary>
internal static class SigningRows
{
    private const string Signing = "/declarations/{slug}/signing";

    public static readonly IReadOnlyList<Row> All =
    [
        Get("/declarations/{slug}/sign", Readers),
        Post("/declarations/{slug}/sign", Readers, Writes.Accounts, stage => Form(("Name", stage.NewName()), ("Class", "other-public"), ("Email", "clerk@lakeside.example"))),
        Get("/declarations/{slug}/examples/suggest", Readers),
        Post("/declarations/{slug}/examples/suggest", Readers, Writes.Accounts, _ => Form(("Organisation", "Lakeside"), ("Email", "clerk@lakeside.example"), ("Heading", "An example"), ("Text", "It went well."))),
        Get("/declarations/{slug}/commitments/{organisation}/contact", ReadersOfSignatures, _ => At("northam")),
        Post("/declarations/{slug}/commitments/{organisation}/contact", ReadersOfSignatures, Writes.Accounts, _ => Form(("Name", "J. Carter"), ("Organisation", "Lakeside"), ("Email", "clerk@lakeside.example"), ("Message", "How did you do it?")).To("northam")),

        // Behind a link it counts who has the link, and nothing else.
        Get("/signing/{token}", Everybody, Writes.Accounts, stage => At(stage.Invitation().Token)) with { Case = "the first time, which is noted" },
        Get("/signing/{token}?handler=Markdown", Everybody, stage => At(stage.Invitation().Token)),
        Post("/signing/{token}?handler=Again", Everybody, Writes.Accounts, stage => Form().To(stage.ExpiredInvitation().Token)),
        Get("/signing/{token}/answer", Everybody, stage => At(stage.Invitation().Token)),
        Post("/signing/{token}/answer", Everybody, Writes.Accounts, stage => Form(("Choice", "stay")).To(stage.Invitation().Token)),
        Get("/signing/{token}/sign", Everybody, stage => At(stage.Invitation().Token)),
        Post("/signing/{token}/sign", Everybody, Writes.Accounts, stage => Form([("do", "send"), .. Pages.SigningSite.Answers, ("Fields.Name", "Northam Borough Council"), ("Fields.Class", "local-authority"), ("Fields.ContactEmail", "clerk@northam.example")]).To(stage.Invitation().Token)),
        Get("/signing/{token}", Nobody, _ => At(new string('A', 43))) with { Case = "a link that was never sent" },

        Get(Signing, Stewards),
        Get($"{Signing}/invite", Stewards),
        Post($"{Signing}/invite", Stewards, Writes.Accounts, stage => Form([("do", "send"), ("Number", "1.0"), ("Others", $"Lakeside {stage.NewName()}; other public body; England; clerk@lakeside.example"), .. Stage.Later("Until")])),
        Get($"{Signing}/invitations/{{id}}", Stewards, stage => At(stage.Invitation().Id)),
        Post($"{Signing}/invitations/{{id}}?handler=Send", Stewards, Writes.Accounts, stage => Form().To(stage.Invitation().Id)),
        Post($"{Signing}/invitations/{{id}}?handler=Revoke", Stewards, Writes.Accounts, stage => Form().To(stage.Invitation().Id)),
        Get($"{Signing}/requests", Stewards),
        Post($"{Signing}/requests", Stewards, Writes.Ledger, stage => Form(("Id", stage.ConfirmedRequest().Id))),
        Get($"{Signing}/requests/{{id}}", Stewards, stage => At(stage.Request().Id)),
        Post($"{Signing}/requests/{{id}}", Stewards, Writes.Ledger, stage => Form(("do", "confirm"), ("Which", "northam")).To(stage.Request().Id)) with { Case = "confirmed" },
        Post($"{Signing}/requests/{{id}}", Stewards, Writes.Accounts, stage => Form(("do", "decline"), ("Answer", "The minutes do not say so.")).To(stage.Request().Id)) with { Case = "declined" },
        Get($"{Signing}/signatures/{{number:int}}", Stewards, stage => At(stage.Signature())),
        Post($"{Signing}/signatures/{{number:int}}", Stewards, Writes.Ledger, stage => Form(("do", "confirm"), ("What", "withdraw"), ("Reason", "It was a mistake.")).To(stage.Signature())),
        Get($"{Signing}/organisations/{{organisation}}", Stewards, _ => At("northam")),
        Post($"{Signing}/organisations/{{organisation}}", Stewards, Writes.Ledger, stage => Form(("do", "confirm"), ("Fields.Name", "Another name"), ("Fields.Class", "local-authority"), ("Reason", "It was misspelled.")).To(stage.Signatory())),
        Get($"{Signing}/merge", Stewards),
        Post($"{Signing}/merge", Stewards, Writes.Ledger, stage => Form(("do", "confirm"), ("Merged", stage.Signatory()), ("Successor", stage.Signatory()), ("Office", "chief executive"), ("Authority", "Order of 1 April 2026"))),

        Post("/api/v1/declarations/{slug}/signature-requests", Readers, Writes.Accounts, stage => Body(new { name = stage.NewName(), @class = "other-public", email = "clerk@lakeside.example" })),
        Get("/api/v1/declarations/{slug}/signature-requests", Stewards),
        Post("/api/v1/declarations/{slug}/signature-requests/{id}/confirmation", Stewards, Writes.Ledger, stage => Body(new { organisation = "northam" }).To(stage.Request().Id)),
        Post("/api/v1/declarations/{slug}/signature-requests/{id}/refusal", Stewards, Writes.Accounts, stage => Body(new { answer = "The minutes do not say so." }).To(stage.Request().Id)),

        Post("/api/v1/declarations/{slug}/signatures", Stewards, Writes.Ledger, stage => Body(new { version = stage.Approved(), organisation = "northam", officeOfSignatory = "chief executive", authority = "Cabinet, 3 May 2026" })),
        Post("/api/v1/declarations/{slug}/signatures/{seq:int}/withdrawal", Stewards, Writes.Ledger, stage => Body(new { reason = "It was a mistake." }).To(stage.Signature())),
    ];
}
