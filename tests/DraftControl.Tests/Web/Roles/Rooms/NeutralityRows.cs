using static DraftControl.Tests.Web.Roles.Asked;
using static DraftControl.Tests.Web.Roles.Cells;
using static DraftControl.Tests.Web.Roles.Row;

namespace DraftControl.Tests.Web.Roles.Rooms;

/// <summary>Neutrality checks, of words that Northam brought, which councillors of other councils check, and of others; the whole text; interests; concerns.</summary>
internal static class NeutralityRows
{
    private const string Path = "/declarations/{slug}/neutrality";
    private const string Concerns = "/declarations/{slug}/concerns";
    private const string Api = "/api/v1/declarations/{slug}";

    /// <summary>Only the councillor who declared an interest finds it.</summary>
    private static readonly Cells holder = OwnCouncillor.But(Cell.NotFound, Who.OtherCouncillor);

    public static readonly IReadOnlyList<Row> All =
    [
        Get(Path, Councillors),
        Post(Path, OtherCouncillor, Writes.Ledger, stage => Form(("do", "send"), ("Neutral", stage.NoPanel().OwnWords))),
        Get($"{Path}/{{sha256}}", Councillors, stage => At(stage.OwnWords)),
        Post($"{Path}/{{sha256}}", OtherCouncillor, Writes.Ledger, stage => stage.NoPanel().OwnWords is var words ? Form(("Shown", words), ("Finding", "neutral")).To(words) : throw new InvalidOperationException()),
        Post($"{Path}/{{sha256}}?handler=Withdraw", Councillors, Writes.Ledger, stage => stage.FoundWords() is var words ? Form(("Shown", words)).To(words) : throw new InvalidOperationException()),
        Get($"{Path}/summary", Councillors),
        Get($"{Path}/changed", Councillors),
        Post($"{Path}/changed", Councillors, Writes.Ledger, stage => Form(("do", "all"), ("Shown", stage.NoPanel().FreeWords))),
        Get($"{Path}/text", Councillors),
        Post($"{Path}/text", Councillors, Writes.Ledger, stage => Form(("Text", stage.NoPanel().TextHash), ("Finding", "neutral"))),
        Post($"{Path}/text?handler=Withdraw", Councillors, Writes.Ledger, stage => Form(("Text", stage.FoundText()))),
        Get($"{Path}/interests", Councillors),
        Post($"{Path}/interests", Councillors, Writes.Ledger, stage => Form(("Clauses", $"{stage.NoInterest()}"), ("Reason", "I own it."))),
        Get($"{Path}/interests/{{seq:int}}/end", holder, stage => At(stage.Interest())),
        Post($"{Path}/interests/{{seq:int}}/end", holder, Writes.Ledger, stage => Form(("Reason", "I sold it.")).To(stage.Interest())),
        Get(Concerns, Participants),
        Get($"{Concerns}/{{seq:int}}", Participants, stage => At(stage.Concern())),
        Post($"{Concerns}/{{seq:int}}?handler=Clear", OwnCouncillor, Writes.Ledger, stage => Form().To(stage.Concern())),
        Post($"{Concerns}/{{seq:int}}?handler=Override", OtherEditor, Writes.Ledger, stage => Form(("Reason", "All groups but one find it neutral.")).To(stage.Concern())),

        Post($"{Api}/neutrality", OtherCouncillor, Writes.Ledger, stage => Body(new { sha256 = stage.NoPanel().OwnWords, finding = "neutral" })),
        Post($"{Api}/neutrality/withdrawal", Councillors, Writes.Ledger, stage => Body(new { sha256 = stage.FoundWords() })),
        Post($"{Api}/neutrality/text", Councillors, Writes.Ledger, stage => Body(new { textSha256 = stage.NoPanel().TextHash, finding = "neutral" })),
        Post($"{Api}/interests", Councillors, Writes.Ledger, stage => Body(new { clauses = new[] { $"{stage.NoInterest()}" }, interest = "I own it." })),
        Post($"{Api}/interests/{{seq:int}}/ending", OwnCouncillor, Writes.Ledger, stage => Body(new { reason = "I sold it." }).To(stage.Interest())),
        Get($"{Api}/concerns", Participants),
        Post($"{Api}/concerns/{{seq:int}}/clearance", OwnCouncillor, Writes.Ledger, stage => Body(new { }).To(stage.Concern())),
        Post($"{Api}/concerns/{{seq:int}}/override", OtherEditor, Writes.Ledger, stage => Body(new { reason = "All groups but one find it neutral." }).To(stage.Concern())),
    ];
}
