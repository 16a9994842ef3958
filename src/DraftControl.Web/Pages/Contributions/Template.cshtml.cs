using DraftControl.Web.Declarations;
using DraftControl.Web.Intake;
using DraftControl.Web.Texts;
using Microsoft.AspNetCore.Mvc;

namespace DraftControl.Web.Pages.Contributions;

/// <summary>A file to fill in: the headings of the columns that are read.</summary>
public sealed class TemplateModel(Access access) : DeclarationPage(access)
{
    protected override bool IsForParticipants => true;

    public IActionResult OnGet() => File(SafeCsv.Of(IntakeColumns.Template.Select(column => column.Heading), []), "text/csv; charset=utf-8", $"{Slug}-contributions.csv");
}
