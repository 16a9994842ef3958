using DraftControl.Core.People;
using DraftControl.Web.Declarations;
using DraftControl.Web.SignIn;
using Microsoft.AspNetCore.Mvc;

namespace DraftControl.Web.Pages.People;

/// <summary>Somebody who holds several offices chooses in which one they speak.</summary>
public sealed class SpeakModel(Access access) : DeclarationPage(access)
{
    /// <summary>The office, as <c>editor@centre</c>.</summary>
    [BindProperty]
    public string? Office { get; set; }

    [BindProperty(SupportsGet = true)]
    public string? ReturnUrl { get; set; }

    public IReadOnlyList<Office> Offices => [.. SignedIn.Offices(Register)];

    protected override bool IsForParticipants => true;

    public void OnGet() => Office = SignedIn.Chosen(Register)?.ToString();

    public IActionResult OnPost()
    {
        if (Offices.FirstOrDefault(office => office.ToString() == Office) is not { } chosen)
        {
            ModelState.AddModelError(nameof(Office), "Select the office that you speak in");
            return Page();
        }

        Response.Cookies.Append(SignedIn.OfficeCookie, chosen.ToString(), new CookieOptions { Path = $"/declarations/{Slug}", HttpOnly = true, SameSite = SameSiteMode.Lax, Secure = Request.IsHttps, IsEssential = true, MaxAge = TimeSpan.FromDays(365) });
        TempData["Done"] = $"You speak as {Register.OfficesInWords([chosen])} now.";
        return this.Local(ReturnUrl) is { } local ? LocalRedirect(local) : RedirectToPage("/Declarations/Show", new { slug = Slug });
    }
}
