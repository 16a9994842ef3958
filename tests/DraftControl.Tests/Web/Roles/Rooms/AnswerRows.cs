using static DraftControl.Tests.Web.Roles.Asked;
using static DraftControl.Tests.Web.Roles.Cells;
using static DraftControl.Tests.Web.Roles.Row;

namespace DraftControl.Tests.Web.Roles.Rooms;

/// <summary>How points were answered: whoever reads the drafting reads that.</summary>
internal static class AnswerRows
{
    public static readonly IReadOnlyList<Row> All =
    [
        Get("/declarations/{slug}/answers", Drafting),
        Get("/declarations/{slug}/answers.csv", Drafting),
        Get("/declarations/{slug}/organisations/{organisation}/answers", Drafting, _ => At("northam")),
        Get("/api/v1/declarations/{slug}/answers", Drafting),
        Get("/declarations/{slug}/disposition", Drafting),
        Get("/declarations/{slug}/disposition.csv", Drafting),

        // The observations of a table are drafts of answers: they are for editors.
        Get("/declarations/{slug}/disposition/observations", Editors),
        Post("/declarations/{slug}/disposition/observations", Editors, Writes.Nothing, stage => Form(("Text", stage.Observed(stage.Contribution())))),
        Get("/declarations/{slug}/disposition/observations/{sha256}", Editors, stage => At(stage.Observations(stage.Contribution()))),

        // Nobody answers what their own organisation asks for: to its editors there is nothing to record.
        Post("/declarations/{slug}/disposition/observations/{sha256}", OtherEditor.But(Cell.Nothing, Who.OwnEditor), Writes.Ledger, stage => Form().To(stage.Observations(stage.Contribution()))),
    ];
}
