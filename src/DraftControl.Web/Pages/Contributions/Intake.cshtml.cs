using DraftControl.Core.Entries;
using DraftControl.Core.People;
using DraftControl.Core.Wordings;
using DraftControl.Web.Declarations;
using DraftControl.Web.Intake;
using DraftControl.Web.Texts;
using Microsoft.AspNetCore.Mvc;

namespace DraftControl.Web.Pages.Contributions;

/// <summary>Somebody pastes or uploads the points of a workshop, and says which draft's numbers were used.</summary>
[RequestSizeLimit(SentFile.MostBytes), RequestFormLimits(ValueLengthLimit = SentFile.MostBytes, MultipartBodyLengthLimit = SentFile.MostBytes)]
public sealed class IntakeModel(Access access, IntakeUploads uploads, Looking looking, IntakeFiles files, TimeProvider clock) : IntakePage(access, uploads, looking)
{
    /// <summary>More than this nobody looks through at once.</summary>
    private const int MostAtOnce = 20;

    [BindProperty]
    public string? Text { get; set; }

    [BindProperty]
    public IFormFile? Upload { get; set; }

    /// <summary>What was uploaded before, so that it need not be selected again.</summary>
    [BindProperty(SupportsGet = true)]
    public string? Again { get; set; }

    [BindProperty]
    public int? Draft { get; set; }

    [BindProperty]
    public string? Occasion { get; set; }

    [BindProperty]
    public string? Place { get; set; }

    [BindProperty]
    public string? Date { get; set; }

    /// <summary>What the person uploaded before, newest first.</summary>
    public IReadOnlyList<IntakeUpload> Earlier => field ??= Uploads.Of(Slug, SignedIn.Person);

    public void OnGet()
    {
        (Draft, Occasion) = (Register.DraftNumber, OccasionKind.Workshop.Spelled());
        if (FindAgain())
        {
            (Draft, Occasion, Place, Date) = (Kept.Draft, Kept.Occasion, Kept.Place, Kept.Day);
        }
    }

    public async Task<IActionResult> OnPostAsync()
    {
        var defaults = Defaults();
        var had = FindAgain();
        if (await SentFile.Read(ModelState, Upload, Text) is { } bytes)
        {
            Keep(bytes.Content, bytes.Field);
        }
        else if (!had)
        {
            ModelState.AddModelError(nameof(Upload), "Select a file, or paste the rows");
        }

        if (!ModelState.IsValid || defaults is null)
        {
            return Page();
        }

        Uploads.Describe(Kept, Draft!.Value, defaults);
        return RedirectToPage("/Contributions/IntakePreview", new { slug = Slug, id = Kept.Id });
    }

    private bool FindAgain() => Again is not null && Find(Again) && Kept.Confirmed is null;

    /// <summary>Keeps what was sent, so that it stays whatever else has to be corrected.</summary>
    private void Keep(byte[] bytes, string field)
    {
        if (IntakeFile.Read(bytes, out var fault) is null)
        {
            ModelState.AddModelError(field, fault!.ToString().TrimEnd('.'));
            return;
        }

        if (Earlier.FirstOrDefault(upload => upload.Confirmed is null && upload.File == Sha256.Of(bytes).ToString()) is { } same)
        {
            Kept = same;
        }
        else if (Earlier.Count(upload => upload.Confirmed is null) >= MostAtOnce)
        {
            ModelState.AddModelError(field, $"You have {MostAtOnce} files that are not brought in yet. Bring one in, or delete one");
            return;
        }
        else
        {
            Kept = New(bytes);
            Uploads.Add(Kept);
        }

        (Again, Text) = (Kept.Id, null);
        ModelState.Remove(nameof(Again));
        ModelState.Remove(nameof(Text));
    }

    private IntakeUpload New(byte[] bytes) => new()
    {
        Id = Guid.NewGuid().ToString("N"),
        Declaration = Slug.ToString(),
        By = SignedIn.Person!.ToString(),
        Role = By.Role.Spelled(),
        Organisation = By.Organisation.ToString(),
        File = files.Keep(Slug, bytes).ToString(),
        Created = clock.GetUtcNow(),
        Draft = Register.DraftNumber,
        Occasion = OccasionKind.Workshop.Spelled(),
    };

    private IntakeDefaults? Defaults()
    {
        if (Draft is not { } number || number < 1 || number > Register.DraftNumber)
        {
            ModelState.AddModelError(nameof(Draft), "Select the draft whose clause numbers were used");
        }

        if (!OccasionKinds.TryParse(Occasion, out var occasion))
        {
            ModelState.AddModelError(nameof(Occasion), "Select where the points were made");
        }

        var place = string.IsNullOrWhiteSpace(Place) ? null : ModelState.ReadLine(nameof(Place), Place, "The place", "Enter the place", 200);
        Day? day = null;
        if (!string.IsNullOrWhiteSpace(Date) && !IntakeDay.TryRead(Date, out day))
        {
            ModelState.AddModelError(nameof(Date), IntakeDay.Demand);
        }
        else if (day is not null && day.Date > clock.GetUtcNow().UkDay())
        {
            ModelState.AddModelError(nameof(Date), "The day must not be in the future");
        }

        return ModelState.IsValid ? new(occasion, place, day) : null;
    }
}
