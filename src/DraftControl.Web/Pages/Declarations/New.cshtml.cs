using DraftControl.Core.Acts;
using DraftControl.Core.Entries;
using DraftControl.Core.People;
using DraftControl.Core.Wordings;
using DraftControl.Git;
using DraftControl.Web.Declarations;
using DraftControl.Web.Pages.People;
using DraftControl.Web.SignIn;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace DraftControl.Web.Pages.Declarations;

/// <summary>Somebody starts a declaration, from a template or from a text of their own, and becomes its first steward.</summary>
[RequestSizeLimit(MostBytes), RequestFormLimits(ValueLengthLimit = MostBytes, MultipartBodyLengthLimit = MostBytes)]
public sealed class NewModel(DeclarationBook declarations, Templates templates, SignedIn signedIn) : PageModel
{
    /// <summary>A text of 10 MiB and what the form says besides.</summary>
    private const int MostBytes = Opening.MaxLength + (64 * 1024);

    [BindProperty]
    public string FormId { get; set; } = Guid.NewGuid().ToString("N");

    [BindProperty]
    public string? Title { get; set; }

    [BindProperty]
    public string? ShortName { get; set; }

    [BindProperty]
    public string? Language { get; set; } = "en";

    [BindProperty]
    public StartingText Start { get; set; } = new();

    [BindProperty]
    public OrganisationFields Organisation { get; set; } = new();

    public IEnumerable<(string Name, string Heading)> Templates =>
        templates.All.Select(name => (name.ToString(), templates.Find(name.ToString())!.Text.Split('\n')[0].TrimStart('#', ' ')));

    public async Task<IActionResult> OnPostAsync()
    {
        var start = await Start.Read(ModelState, nameof(Start), templates);
        var credits = Start.ReadCredits(ModelState, nameof(Start), start);
        var title = ModelState.ReadLine(nameof(Title), Title, "The title", "Enter a title", 200);
        var slug = ModelState.Read<Slug>(nameof(ShortName), ShortName, "Enter a short name: lower-case letters, digits and hyphens, like digital-declaration");
        var language = ModelState.Read<Language>(nameof(Language), Language, "Enter the language as a code, like en or cy");
        if (Organisation.Read(ModelState, nameof(Organisation)) is not { } organisation || !ModelState.IsValid)
        {
            return Page();
        }

        var opening = new Opening(title!, language!, organisation, start!.Text, start.Policy, start.Pages) { Stated = credits };
        if (Refused(slug!, opening) is { } refused)
        {
            ModelState.AddModelError(string.Empty, refused.Sentence);
            Response.StatusCode = refused.Status;
            return Page();
        }

        TempData["Done"] = $"You started '{title}' and are its first steward. Now register the organisations and appoint the people.";
        return RedirectToPage("/People/Index", new { slug });
    }

    private (string Sentence, int Status)? Refused(Slug slug, Opening opening)
    {
        try
        {
            return declarations.Open(slug, signedIn.Person!, FormId, opening) is WriteResult.Refused { Refusal: var refusal } ? (refusal.Sentence, refusal.Status()) : null;
        }
        catch (LedgerUnavailableException e)
        {
            return (e.Message, StatusCodes.Status503ServiceUnavailable);
        }
    }

    /// <summary>Takes what nobody would see out of the text, and shows the form again for the person to look at.</summary>
    public void OnPostClean()
    {
        Start.Text = Hygiene.Cleaned(Start.Text ?? "");
        ModelState.Clear();
    }
}
