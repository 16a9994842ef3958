using DraftControl.Core.People;
using DraftControl.Core.Registers;
using DraftControl.Web.SignIn;

namespace DraftControl.Web.Pages.Articles;

/// <summary>Who writes the public pages.</summary>
public static class ArticleWriters
{
    public static bool WritesArticles(this SignedIn signedIn, Register register) =>
        signedIn.Holds(register, Role.Steward) is not null || signedIn.Holds(register, Role.Editor) is not null;
}
