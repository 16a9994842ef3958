using Microsoft.AspNetCore.Mvc.ApplicationModels;

namespace DraftControl.Web.SignIn;

/// <summary>
/// The pages that open without signing in. Everything else asks for it. A page of a declaration shows a visitor only what
/// the publishing rules make public: see <see cref="Declarations.Visibility"/>.
/// </summary>
public static class PublicPages
{
    public static readonly IReadOnlyList<string> All =
    [
        "/Error",
        "/Accessibility",
        "/HowItWorks",
        "/Privacy",
        "/Index",
        "/Invitations/Accept",
        "/SetUp",
        "/SignIn",
        "/Articles/Index",
        "/Articles/Show",
        "/SignInBy/Code",
        "/SignInBy/Link",
        "/SignInBy/Passkey",
        "/SignInBy/Password",
        "/SignInBy/Sent",
        "/Declarations/Show",
        "/Clauses/Show",
        "/Discussions/Index",
        "/Discussions/Show",
        "/Drafts/Earlier",
        "/Drafts/Origins",
        "/Drafts/Show",
        "/Packs/Show",
        "/Proposals/Index",
        "/Answers/Index",
        "/Answers/Download",
        "/Answers/Organisation",
        "/Answers/Disposition",
        "/Answers/DispositionDownload",
        "/Clusters/Index",
        "/Clusters/Show",
        "/Contributions/Index",
        "/Contributions/Show",
        "/LanguageTests/Differences",
        "/LanguageTests/Index",
        "/LanguageTests/Link",
        "/LanguageTests/Readability",
        "/Proposals/Show",
        "/Publishing/Index",
        "/Publishing/ProposedRules",
        "/Record/Index",
        "/Rounds/Index",
        "/Rounds/Show",
        "/Search/Index",
        "/Signatories/Index",
        "/Signatories/Download",
        "/Signatories/Was",
        "/Signatories/WasFile",
        "/Signing/Answer",
        "/Signing/Contact",
        "/Signing/Link",
        "/Signing/Logo",
        "/Signing/Sign",
        "/Signing/SignByLink",
        "/Signing/Suggest",
        "/Terms/Index",
        "/Commitments/Index",
        "/Versions/Evidence",
        "/Versions/EvidenceFile",
        "/Versions/Index",
        "/Versions/Origins",
        "/Versions/Show",
        "/Versions/Compare",
    ];

    public static void AllowAnonymousToPublicPages(this PageConventionCollection conventions)
    {
        foreach (var page in All)
        {
            conventions.AllowAnonymousToPage(page);
        }

        // These open to a session that has yet to give a passkey or a code, so that it can.
        foreach (var page in new[] { "/SignOut", "/YourAccount/Confirm", "/YourAccount/Passkeys", "/YourAccount/Authenticator" })
        {
            conventions.AuthorizePage(page, SignInSetup.AnySession);
        }
    }
}
