using DraftControl.Core.Acts;
using DraftControl.Core.Entries;
using DraftControl.Core.People;
using DraftControl.Core.Policies;
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
    public const string Paste = "paste";
    public const string UploadFile = "upload";

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

    /// <summary>A template's name, or where the text comes from instead.</summary>
    [BindProperty]
    public string? Source { get; set; }

    [BindProperty]
    public string? Text { get; set; }

    [BindProperty]
    public IFormFile? Upload { get; set; }

    [BindProperty]
    public OrganisationFields Organisation { get; set; } = new();

    /// <summary>What nobody would see in the text, and no record may hold.</summary>
    public IReadOnlyList<Hygiene.Fault> Invisible { get; private set; } = [];

    public IEnumerable<(string Name, string Heading)> Templates =>
        templates.All.Select(name => (name.ToString(), templates.Find(name.ToString())!.Text.Split('\n')[0].TrimStart('#', ' ')));

    public async Task<IActionResult> OnPostAsync()
    {
        var (text, template) = (await ReadText(), Source is null ? null : templates.Find(Source));
        var title = ModelState.ReadLine(nameof(Title), Title, "The title", "Enter a title", 200);
        var slug = ModelState.Read<Slug>(nameof(ShortName), ShortName, "Enter a short name: lower-case letters, digits and hyphens, like digital-declaration");
        var language = ModelState.Read<Language>(nameof(Language), Language, "Enter the language as a code, like en or cy");
        if (Organisation.Read(ModelState, nameof(Organisation)) is not { } organisation || !ModelState.IsValid)
        {
            return Page();
        }

        var opening = new Opening(title!, language!, organisation, text!, template?.Policy ?? UsualPolicy.Yaml, template?.Pages ?? new Dictionary<string, string>());
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
        Text = Hygiene.Cleaned(Text ?? "");
        ModelState.Clear();
    }

    private async Task<string?> ReadText() => Source switch
    {
        Paste => Checked(nameof(Text), Text, "Paste the starting text"),
        UploadFile => await ReadUpload(),
        not null when templates.Find(Source) is { } template => template.Text,
        _ => Fault(nameof(Source), "Select what to start from"),
    };

    private async Task<string?> ReadUpload()
    {
        if (Upload is null or { Length: 0 })
        {
            return Fault(nameof(Upload), "Select a Markdown file");
        }

        using var bytes = new MemoryStream();
        await Upload.CopyToAsync(bytes);
        if (bytes.Length > Opening.MaxLength || !Utf8.TryDecode(bytes.ToArray(), out var text))
        {
            return Fault(nameof(Upload), bytes.Length > Opening.MaxLength ? "The file must be smaller than 10 MB" : "The file must be plain text in UTF-8");
        }

        // A browser sends no file twice, so from here on the text goes along as if it had been pasted. The mark of its encoding is not part of it.
        (Source, Text) = (Paste, text.TrimStart('\uFEFF'));
        ModelState.Remove(nameof(Source));
        ModelState.Remove(nameof(Text));
        return Checked(nameof(Text), Text, "The file is empty");
    }

    private string? Checked(string field, string? text, string demand)
    {
        var normal = Hygiene.Normalised(text ?? "");
        Invisible = [.. Hygiene.Faults(normal)];
        return string.IsNullOrWhiteSpace(normal) ? Fault(field, demand)
            : Invisible.Count > 0 ? Fault(field, $"The text holds {(Invisible.Count == 1 ? "an invisible character" : $"{Invisible.Count} invisible characters")}. Remove them, or use the cleaned text")
            : normal;
    }

    private string? Fault(string field, string sentence)
    {
        ModelState.AddModelError(field, sentence);
        return null;
    }
}
