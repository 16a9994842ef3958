using DraftControl.Core.People;
using DraftControl.Core.Wordings;
using DraftControl.Web.Declarations;
using DraftControl.Web.Signatories;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace DraftControl.Web.Pages.Signing;

/// <summary>A logo: for everybody once its organisation's signature is public, before that for those whose page carries its key.</summary>
public sealed class LogoModel(Logos logos, LogoKeys keys, Contacts contacts, DeclarationBook declarations) : PageModel
{
    /// <param name="name">The SHA-256 of the file, and <c>.png</c>.</param>
    /// <param name="key">What lets it be seen before it is public.</param>
    public IActionResult OnGet(string name, string? key)
    {
        if (!name.EndsWith(".png", StringComparison.Ordinal) || !Sha256.TryParse(name[..^4], provider: null, out var logo) || logos.Read(logo) is not { } png)
        {
            return NotFound();
        }

        if (IsPublic(logo))
        {
            Response.Headers.CacheControl = "public, max-age=31536000, immutable";
        }
        else if (keys.Opens(key, logo))
        {
            Response.Headers.CacheControl = "no-store";
        }
        else
        {
            return NotFound();
        }

        return File(png, "image/png");
    }

    private bool IsPublic(Sha256 logo) => contacts.WithLogo(logo.ToString()).Any(contact =>
        declarations.Find(Slug.Parse(contact.Declaration))?.Read() is { } register
        && register.StandingSignatures(Slug.Parse(contact.Organisation)).Any(register.IsPublic));
}
