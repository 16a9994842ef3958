using DraftControl.Core.Wordings;
using DraftControl.Web.Declarations;
using DraftControl.Web.Intake;
using Microsoft.AspNetCore.Mvc;

namespace DraftControl.Web.Pages.Contributions;

/// <summary>The file that contributions came in, for those who take part. One that holds withheld names is for editors, stewards and the organisation that brought it in.</summary>
public sealed class FileModel(Access access, IntakeFiles files) : DeclarationPage(access)
{
    protected override bool IsForParticipants => true;

    public IActionResult OnGet(string sha256)
    {
        if (!Sha256.TryParse(sha256, provider: null, out var name) || !Register.Contributions.Values.Any(contribution => contribution.Entry.File == name) || files.Read(Slug, name) is not { } bytes)
        {
            return NotFound();
        }

        return !SignedIn.MayDownload(files, Slug, Register, name) ? StatusCode(StatusCodes.Status403Forbidden)
            : File(bytes, "text/csv", $"{Slug}-{sha256[..8]}.csv");
    }
}
