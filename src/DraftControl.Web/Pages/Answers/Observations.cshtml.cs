using DraftControl.Core.People;
using DraftControl.Web.Declarations;
using DraftControl.Web.Intake;
using DraftControl.Web.Pages.Contributions;
using Microsoft.AspNetCore.Mvc;

namespace DraftControl.Web.Pages.Answers;

/// <summary>An editor sends the table of comments back, with observations written into it.</summary>
[RequestSizeLimit(SentFile.MostBytes), RequestFormLimits(ValueLengthLimit = SentFile.MostBytes, MultipartBodyLengthLimit = SentFile.MostBytes)]
public sealed class ObservationsModel(Access access, IntakeFiles files) : DeclarationPage(access)
{
    [BindProperty]
    public string? Text { get; set; }

    [BindProperty]
    public IFormFile? Upload { get; set; }

    protected override Role? IsFor => Role.Editor;

    public void OnGet()
    {
    }

    public async Task<IActionResult> OnPostAsync()
    {
        if (await SentFile.Read(ModelState, Upload, Text) is not { } sent)
        {
            ModelState.AddModelError(nameof(Upload), "Select a file, or paste the rows");
        }
        else if (IntakeFile.Read(sent.Content, out var fault) is not { } file)
        {
            ModelState.AddModelError(sent.Field, fault!.ToString().TrimEnd('.'));
        }
        else if (file.Rows.All(row => string.IsNullOrWhiteSpace(row[IntakeColumn.Reference])))
        {
            ModelState.AddModelError(sent.Field, "There is no column “Reference of the point”. Download the table of comments, and write the observations there");
        }
        else if (ModelState.IsValid)
        {
            return RedirectToPage("/Answers/ReadBack", new { slug = Slug, sha256 = files.Keep(Slug, sent.Content) });
        }

        return Page();
    }
}
