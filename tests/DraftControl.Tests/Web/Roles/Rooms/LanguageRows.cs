using static DraftControl.Tests.Web.Roles.Asked;
using static DraftControl.Tests.Web.Roles.Cells;
using static DraftControl.Tests.Web.Roles.Row;

namespace DraftControl.Tests.Web.Roles.Rooms;

/// <summary>Language tests: chief executives and practitioners answer, stewards send links and enter mails. And loaded terms, which stewards and editors write.</summary>
internal static class LanguageRows
{
    private const string Path = "/declarations/{slug}/language";
    private const string Api = "/api/v1/declarations/{slug}/language";

    public static readonly IReadOnlyList<Row> All =
    [
        Get(Path, Drafting),
        Get($"{Path}/differences", Drafting),
        Get($"{Path}/readability", Drafting),
        Get($"{Path}/answer", ThoseAsked),
        Post($"{Path}/answer", ThoseAsked, Writes.Ledger, stage => Form(("do", "send"), ("Answers[0].Sha256", stage.OwnWords), ("Answers[0].Answer", "name-to-it"))),

        // Behind a link it counts who has the link, and nothing else.
        Get($"{Path}/link/{{token}}", Everybody, Writes.Accounts, stage => At(stage.LanguageLink().Token)),
        Post($"{Path}/link/{{token}}", Everybody, Writes.Ledger, stage => Form(("do", "send"), ("Shown", stage.TextHash), ("Anew", "true"), ("Fields.Whole", "yes"), ("FilledBy", "assistant")).To(stage.LanguageLink().Token)),
        Get($"{Path}/link/{{token}}", Nobody, _ => At(new string('A', 43))) with { Case = "a link that was never sent" },

        Get($"{Path}/links", Stewards),
        Post($"{Path}/links", Stewards, Writes.Accounts, stage => Form([("do", "send"), ("Chosen", $"{stage.ChiefExecutive()}"), .. Stage.Later("Until")])),
        Post($"{Path}/links?handler=Revoke", Stewards, Writes.Accounts, stage => Form(("id", stage.LanguageLink().Id))),
        Get($"{Path}/received", Stewards),
        Post($"{Path}/received", Stewards, Writes.Ledger, stage => Form(("do", "send"), ("Whose", $"{stage.ChiefExecutive()}"), ("Received.Day", $"{stage.Today.Day}"), ("Received.Month", $"{stage.Today.Month}"), ("Received.Year", $"{stage.Today.Year}"), ("Mail", "We would sign."), ("Fields.Whole", "yes"))),
        Get($"{Path}/evidence/{{sha256}}", Participants, stage => At(stage.Evidence())),

        Get("/declarations/{slug}/terms", Drafting),
        Get("/declarations/{slug}/terms/edit", Runners),
        Post("/declarations/{slug}/terms/edit", Runners, Writes.Ledger, stage => Form(("Terms", $"{stage.NewName()}: Because."), ("Seen", stage.TermsHash))),

        Get(Api, Drafting),
        Get($"{Api}/rounds/{{n:int}}", Drafting, stage => At(stage.PastRound())),
        Get($"{Api}/waiting", ThoseAsked),
        Post($"{Api}/answers", ThoseAsked, Writes.Ledger, stage => Body(new { answers = new[] { new { sha256 = stage.OwnWords, answer = "name-to-it" } } })),
        Post($"{Api}/received", Stewards, Writes.Ledger, stage => Body(new { appointment = stage.ChiefExecutive(), received = $"{stage.Today:yyyy-MM-dd}", mail = "We would sign.", answers = new[] { new { sha256 = stage.OwnWords, answer = "name-to-it" } } })),
        Get($"{Api}/links", Stewards),
        Post($"{Api}/links", Stewards, Writes.Accounts, stage => Body(new { appointments = new[] { stage.ChiefExecutive() }, until = $"{DateTime.UtcNow.AddDays(9):yyyy-MM-dd}" })),
        Post($"{Api}/links/{{id}}/revocation", Stewards, Writes.Accounts, stage => Body(new { }).To(stage.LanguageLink().Id)),
        Get("/api/v1/declarations/{slug}/terms", Drafting),
        Post("/api/v1/declarations/{slug}/terms", Runners, Writes.Ledger, stage => Body(new { terms = $"{stage.NewName()}: Because.", sha256 = stage.TermsHash })),
    ];
}
