using static DraftControl.Tests.Web.Roles.Asked;
using static DraftControl.Tests.Web.Roles.Cells;
using static DraftControl.Tests.Web.Roles.Row;

namespace DraftControl.Tests.Web.Roles.Rooms;

/// <summary>Files of contributions: representatives, editors and stewards bring them in, and each sees their own until then.</summary>
internal static class IntakeRows
{
    private const string At1 = "/declarations/{slug}/contributions/intake/{id}";

    private static readonly Cells bringers = Representatives.But(Cell.Yes, [.. People.Editors, .. People.Stewards]);
    private static readonly Cells uploader = bringers.But(Cell.NotFound, [.. People.Editors, .. People.Stewards, Who.OtherRepresentative]);

    public static readonly IReadOnlyList<Row> All =
    [
        Get("/declarations/{slug}/contributions/template.csv", Participants),
        Get("/declarations/{slug}/contributions/files/{sha256}", Participants, stage => At(stage.BroughtFile())),
        Get("/declarations/{slug}/contributions/files/{sha256}", Colleagues.But(Cell.Yes, [.. People.Editors, .. People.Stewards]), stage => At(stage.WithheldFile())) with { Case = "with a name that is withheld" },
        Get("/declarations/{slug}/contributions/intake", bringers),
        Post("/declarations/{slug}/contributions/intake", bringers, Writes.Accounts, stage => Form(("Text", stage.NewRows()), ("Draft", "1"), ("Occasion", "workshop"))),
        Get(At1, uploader, stage => At(stage.Upload())),
        Post(At1, uploader, Writes.Accounts, stage => Form(("Do", "save"), ("Seen", "1"), ("LeaveOut", "1")).To(stage.Upload())),
        Get($"{At1}/rows/{{row:int}}", uploader, stage => At(stage.Upload(), 1)),
        Post($"{At1}/rows/{{row:int}}", uploader, Writes.Accounts, stage => Form(("Organisation", "northam"), ("Point", "Say how")).To(stage.Upload(), 1)),
        Get($"{At1}/progress", uploader, stage => At(stage.FinishedUpload())),
        Get($"{At1}/progress?handler=State", uploader, stage => At(stage.FinishedUpload())),
        Get($"{At1}/not-brought-in.csv", uploader, stage => At(stage.FinishedUpload())),
    ];
}
