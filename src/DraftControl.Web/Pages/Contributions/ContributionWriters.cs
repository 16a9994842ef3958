using DraftControl.Core.People;
using DraftControl.Core.Registers;
using DraftControl.Core.Rules;
using DraftControl.Web.SignIn;

namespace DraftControl.Web.Pages.Contributions;

/// <summary>Who brings contributions in.</summary>
public static class ContributionWriters
{
    /// <summary>The office in which the person brings them in: the one that they chose to speak in, if it may; null where none may.</summary>
    public static Office? BringsIn(this SignedIn signedIn, Register register) =>
        signedIn.Offices(register).Where(office => ContributionRules.MayNotBringIn(office) is null).OrderBy(office => office == signedIn.Chosen(register) ? 0 : 1).FirstOrDefault();
}
