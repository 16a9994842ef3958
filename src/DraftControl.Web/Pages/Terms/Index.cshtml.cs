using DraftControl.Core.Entries;
using DraftControl.Core.Rules;
using DraftControl.Web.Declarations;

namespace DraftControl.Web.Pages.Terms;

/// <summary>The loaded terms of a declaration, with their reasons.</summary>
public sealed class IndexModel(Access access) : DeclarationPage(access)
{
    public bool IsUsual => Register.Files[Files.TermsPath] is null;

    public bool MayWrite => SignedIn.SpeaksAsAny(Register, office => TermsRules.MayNotWrite(office) is null) is not null;
}
