using DraftControl.Core.Entries;
using DraftControl.Core.People;
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
        var brought = Sha256.TryParse(sha256, provider: null, out var name) ? Register.Contributions.Values.Select(contribution => contribution.Entry).Where(entry => entry.File == name).ToList() : [];
        if (brought.Count == 0 || files.Read(Slug, name!) is not { } bytes)
        {
            return NotFound();
        }

        return HoldsWithheld(brought, bytes) && !SeesWithheld(brought) ? StatusCode(StatusCodes.Status403Forbidden)
            : File(bytes, "text/csv", $"{Slug}-{sha256[..8]}.csv");
    }

    private static bool HoldsWithheld(List<Contributed> brought, byte[] bytes) =>
        brought.Exists(entry => entry.Contributor is Contributor.Withheld) || IntakeFile.Read(bytes, out _) is not { HoldsWithheld: false };

    private bool SeesWithheld(List<Contributed> brought) => SignedIn.Offices(Register).Any(office =>
        office.Role is Role.Editor or Role.Steward || brought.Exists(entry => entry.By.Organisation == office.Organisation));
}
