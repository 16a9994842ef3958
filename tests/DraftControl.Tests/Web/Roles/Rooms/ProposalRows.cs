using static DraftControl.Tests.Web.Roles.Asked;
using static DraftControl.Tests.Web.Roles.Cells;
using static DraftControl.Tests.Web.Roles.Row;

namespace DraftControl.Tests.Web.Roles.Rooms;

/// <summary>
/// Proposals: whoever holds an office writes for their organisation, and colleagues go on with it; a representative sends it.
/// An editor of another organisation decides.
/// </summary>
internal static class ProposalRows
{
    private const string One = "/declarations/{slug}/proposals/{number:int}";

    /// <summary>What is not sent is there for colleagues alone.</summary>
    private static readonly Cells unsent = Colleagues.But(Cell.NotFound, [.. People.Other, .. People.Stewards]);

    public static readonly IReadOnlyList<Row> All =
    [
        Get("/declarations/{slug}/proposals/new", Participants),
        Get("/declarations/{slug}/proposals/new", unsent, stage => At().With($"unsent={stage.Unsent()}")) with { Case = "going on with what Northam has not sent" },
        Post("/declarations/{slug}/proposals/new", Representatives, Writes.Ledger, stage => Form([("do", "send"), .. Typed(stage)])) with { Case = "sent" },
        Post("/declarations/{slug}/proposals/new", Participants, Writes.Accounts, stage => Form([("do", "save"), .. Typed(stage)])) with { Case = "kept" },
        Post("/declarations/{slug}/proposals/new", unsent.But(Cell.Refused, [.. People.Other, .. People.Stewards]), Writes.Accounts, stage => Form([("do", "save"), ("FormId", stage.Unsent()), ("Revision", "1"), .. Typed(stage)])) with { Case = "kept over what Northam has not sent" },
        Post("/declarations/{slug}/proposals/new?handler=Autosave", Participants, Writes.Accounts, stage => Form(Typed(stage))),
        Get("/declarations/{slug}/proposals/replace", Participants),
        Post("/declarations/{slug}/proposals/replace", Participants, Writes.Accounts, stage => Form(("Find", "telephone"), ("By", "phone"), ("Parts", "true"), ("Base", stage.Tip), ("Place", stage.PlaceOf("telephone")))),

        Get("/declarations/{slug}/proposals/unsent", Participants),
        Get("/declarations/{slug}/proposals/unsent/{id}/deletion", unsent, stage => At(stage.Unsent())),
        Post("/declarations/{slug}/proposals/unsent/{id}/deletion", unsent.But(Cell.Nothing, [.. People.Other, .. People.Stewards]), Writes.Accounts, stage => Form().To(stage.Unsent())),
        Get("/declarations/{slug}/proposals/unsent/sending", Representatives, stage => At().With($"id={stage.Unsent()}")),
        Post("/declarations/{slug}/proposals/unsent/sending", OwnRepresentative.But(Cell.Refused, Who.OtherRepresentative), Writes.Ledger, stage => Form(("id", stage.Unsent()), ("Revisions", "1"))),

        Get($"{One}/revision", Colleagues, stage => At(stage.Proposal())),
        Post($"{One}/revision", OwnRepresentative, Writes.Ledger, stage => Form([("do", "send"), .. Typed(stage)]).To(stage.Proposal())) with { Case = "sent" },
        Post($"{One}/revision", Colleagues, Writes.Accounts, stage => Form([("do", "save"), .. Typed(stage)]).To(stage.Proposal())) with { Case = "kept" },
        Post($"{One}/revision?handler=Autosave", Colleagues, Writes.Accounts, stage => Form(Typed(stage)).To(stage.Proposal())),
        Get($"{One}/withdrawal", OwnRepresentative, stage => At(stage.Proposal())),
        Post($"{One}/withdrawal", OwnRepresentative, Writes.Ledger, stage => Form().To(stage.Proposal())),

        // Nobody decides what their own organisation asks for.
        Get("/declarations/{slug}/proposals/worklist", Editors),
        Get($"{One}/decision", OtherEditor, stage => At(stage.Proposal())),
        Post($"{One}/decision", OtherEditor, Writes.Ledger, stage => Decided(stage, number => Form(Decision(stage)).To(number))),
        Post($"{One}/decision", OtherEditor, Writes.Accounts, stage => Form(("do", "draft"), ("Code", "NotAccepted"), ("Tip", stage.Tip)).To(stage.Proposal())) with { Case = "kept as a draft" },
        Get("/declarations/{slug}/proposals/decisions", Editors),
        Post("/declarations/{slug}/proposals/decisions", OtherEditor.But(Cell.Refused, Who.OwnEditor), Writes.Ledger, stage => Decided(stage, number => Form([("Number", $"{number}"), .. Decision(stage)]))),

        Get($"{One}/question", OtherEditor, stage => At(stage.Proposal())),
        Post($"{One}/question", OtherEditor, Writes.Ledger, stage => Form(("Reason", "Who?")).To(stage.Proposal())),
        Get($"{One}/reply", OwnRepresentative, stage => At(stage.Questioned())),
        Post($"{One}/reply", OwnRepresentative, Writes.Ledger, stage => Form(("Reason", "We.")).To(stage.Questioned())),
        Get($"{One}/agreement", Colleagues, stage => At(stage.AskedToAgree())),
        Post($"{One}/agreement", OwnRepresentative, Writes.Ledger, stage => Form(("Agrees", "True")).To(stage.AskedToAgree())),
        Get($"{One}/dispute", OtherEditor, stage => At(stage.Disputed())),
        Post($"{One}/dispute", OtherEditor, Writes.Ledger, stage => Form(("Reason", "It stands.")).To(stage.Disputed())),
        Get($"{One}/undoing", OtherEditor, stage => At(stage.Decided().Proposal)),
        Post($"{One}/undoing", OtherEditor, Writes.Ledger, stage => stage.Decided() is var (number, decision) ? Form(("do", "send"), ("Reason", "Too early."), ("Decision", $"{decision}")).To(number) : throw new InvalidOperationException()),

        Post("/api/v1/declarations/{slug}/proposals", Representatives, Writes.Ledger, stage => Body(Proposal(stage))),
        Post("/api/v1/declarations/{slug}/proposals/{n:int}/revision", OwnRepresentative, Writes.Ledger, stage => Body(Proposal(stage)).To(stage.Proposal())),
        Post("/api/v1/declarations/{slug}/proposals/{n:int}/withdrawal", OwnRepresentative, Writes.Ledger, stage => At(stage.Proposal())),
        Post("/api/v1/declarations/{slug}/proposals/{n:int}/decision", OtherEditor, Writes.Ledger, stage => Decided(stage, number => Body(new { code = "not-accepted", reason = "It is said already.", tip = stage.Tip }).To(number))),
        Post("/api/v1/declarations/{slug}/proposals/{n:int}/decision", OtherEditor, Writes.Nothing, stage => Decided(stage, number => Body(new { code = "not-accepted", reason = "It is said already.", tip = stage.Tip }).To(number).With("check=true"))) with { Case = "only asked what it does" },
        Post("/api/v1/declarations/{slug}/proposals/{n:int}/question", OtherEditor, Writes.Ledger, stage => Body(new { question = "Who?" }).To(stage.Proposal())),
        Post("/api/v1/declarations/{slug}/proposals/{n:int}/reply", OwnRepresentative, Writes.Ledger, stage => Body(new { answer = "We." }).To(stage.Questioned())),
        Post("/api/v1/declarations/{slug}/proposals/{n:int}/agreement", OwnRepresentative, Writes.Ledger, stage => Body(new { agrees = true }).To(stage.AskedToAgree())),
        Post("/api/v1/declarations/{slug}/proposals/{n:int}/settlement", OtherEditor, Writes.Ledger, stage => Body(new { reason = "It stands." }).To(stage.Disputed())),
        Post("/api/v1/declarations/{slug}/proposals/{n:int}/undoing", OtherEditor, Writes.Ledger, stage => stage.Decided() is var (number, decision) ? Body(new { decision, reason = "Too early." }).To(number) : throw new InvalidOperationException()),
        Post("/api/v1/declarations/{slug}/proposals/{n:int}/undoing", OtherEditor, Writes.Nothing, stage => stage.Decided() is var (number, decision) ? Body(new { decision, reason = "Too early." }).To(number).With("check=true") : throw new InvalidOperationException()) with { Case = "only asked what it does" },
    ];

    private static (string, string)[] Typed(Stage stage) =>
    [
        ("Title", "Say how"), ("Reason", "Many ask."), ("Base", stage.Tip),
        ("Changes[0].Op", "Reword"), ("Changes[0].Clause", stage.Clause), ("Changes[0].Wording", stage.NewWords()),
    ];

    /// <summary>A decision is made on what stands once the proposal is there.</summary>
    private static Asked Decided(Stage stage, Func<int, Asked> decision) => decision(stage.Proposal());

    private static (string, string)[] Decision(Stage stage) => [("do", "send"), ("Code", "NotAccepted"), ("Reason", "It is said already."), ("Tip", stage.Tip)];

    private static object Proposal(Stage stage) => new
    {
        title = "Say how",
        reason = "Many ask.",
        @base = stage.Tip,
        changes = new[] { new { op = "reword", clause = stage.Clause, wording = stage.NewWords() } },
    };
}
