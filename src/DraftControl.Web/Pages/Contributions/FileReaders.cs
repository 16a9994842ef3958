using DraftControl.Core.Entries;
using DraftControl.Core.People;
using DraftControl.Core.Registers;
using DraftControl.Core.Wordings;
using DraftControl.Web.Intake;
using DraftControl.Web.SignIn;

namespace DraftControl.Web.Pages.Contributions;

/// <summary>Who downloads the files that contributions came in.</summary>
public static class FileReaders
{
    /// <summary>Whether somebody may download a file: those who take part; where it holds names that are withheld, editors, stewards and the organisation that brought it in.</summary>
    public static bool MayDownload(this SignedIn signedIn, IntakeFiles files, Slug declaration, Register register, Sha256 file)
    {
        var offices = signedIn.Offices(register).ToList();
        if (offices.Count == 0)
        {
            return false;
        }

        var brought = register.Contributions.Values.Select(contribution => contribution.Entry).Where(entry => entry.File == file).ToList();
        return offices.Exists(office => office.Role is Role.Editor or Role.Steward || brought.Exists(entry => entry.By.Organisation == office.Organisation))
            || (!brought.Exists(entry => entry.Contributor is Contributor.Withheld) && files.HoldsWithheld(declaration, file) == false);
    }
}
