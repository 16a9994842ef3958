using System.Globalization;
using static DraftControl.Tests.Web.Roles.Asked;
using static DraftControl.Tests.Web.Roles.Cells;
using static DraftControl.Tests.Web.Roles.Row;

namespace DraftControl.Tests.Web.Roles.Rooms;

/// <summary>Rounds, which stewards and editors run; and who says that there is nothing to change.</summary>
internal static class RoundRows
{
    private const string Path = "/declarations/{slug}/rounds";
    private const string Api = "/api/v1/declarations/{slug}/rounds";

    public static readonly IReadOnlyList<Row> All =
    [
        Get(Path, Drafting),
        Get($"{Path}/{{number:int}}", Drafting, stage => At(stage.Round())),
        Get($"{Path}/new", Runners),
        Post($"{Path}/new", Runners, Writes.Ledger, Opened),
        Get($"{Path}/{{number:int}}/change", Runners, stage => At(stage.Round())),
        Post($"{Path}/{{number:int}}/change", Runners, Writes.Ledger, stage => Form(("What", "pause"), ("Reason", "The hall is closed.")).To(stage.Round())) with { Case = "paused" },
        Post($"{Path}/{{number:int}}/change", Runners, Writes.Ledger, stage => Form(("What", "resume")).To(stage.PausedRound())) with { Case = "resumed" },
        Post($"{Path}/{{number:int}}/change", Runners, Writes.Ledger, stage => Form(("What", "close")).To(stage.Round())) with { Case = "closed" },
        Post($"{Path}/{{number:int}}/change", Runners, Writes.Ledger, stage => stage.Round() is var round ? Form([("What", "extend"), ("Reason", "It is half term."), .. Day("Closes", stage.LastDay, "6pm")]).To(round) : throw new InvalidOperationException()) with { Case = "extended" },
        Get("/declarations/{slug}/nothing-to-change", Representatives),
        Post("/declarations/{slug}/nothing-to-change", Representatives, Writes.Ledger, stage => Form(("Text", stage.TextHash))),

        Get(Api, Drafting),
        Post(Api, Runners, Writes.Ledger, stage => stage.NextDay() is var day ? Body(new { name = "Round", purpose = "To ask.", opens = Moment(day.AddHours(9)), closes = Moment(day.AddHours(17)) }) : throw new InvalidOperationException()),
        Post($"{Api}/{{n:int}}/extension", Runners, Writes.Ledger, stage => stage.Round() is var round ? Body(new { closes = Moment(stage.LastDay.AddHours(18)), reason = "It is half term." }).To(round) : throw new InvalidOperationException()),
        Post($"{Api}/{{n:int}}/pause", Runners, Writes.Ledger, stage => Body(new { reason = "The hall is closed." }).To(stage.Round())),
        Post($"{Api}/{{n:int}}/resumption", Runners, Writes.Ledger, stage => Body(new { }).To(stage.PausedRound())),
        Post($"{Api}/{{n:int}}/closing", Runners, Writes.Ledger, stage => Body(new { }).To(stage.Round())),

        // Each has said so of the text on the page, so it is another by now.
        Post("/api/v1/declarations/{slug}/nothing-to-change", Representatives, Writes.Ledger, stage => stage.AskedToAgree() > 0 ? Body(new { text = stage.TextHash }) : throw new InvalidOperationException()),
    ];

    private static Asked Opened(Stage stage)
    {
        var day = stage.NextDay();
        return Form([("Name", "Round"), ("Reason", "To ask."), ("When", "later"), .. Day("Opens", day, "9am"), .. Day("Closes", day, "5pm")]);
    }

    private static (string, string)[] Day(string form, DateTimeOffset day, string time) =>
    [
        ($"{form}.Day.Day", $"{day.Day}"), ($"{form}.Day.Month", $"{day.Month}"), ($"{form}.Day.Year", $"{day.Year}"), ($"{form}.Time", time),
    ];

    private static string Moment(DateTimeOffset at) => at.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture);
}
