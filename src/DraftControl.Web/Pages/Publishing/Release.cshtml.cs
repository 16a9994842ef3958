using DraftControl.Core.Acts;
using DraftControl.Core.Entries;
using DraftControl.Core.People;
using DraftControl.Core.Registers;
using DraftControl.Web.Declarations;
using DraftControl.Web.Planned;
using DraftControl.Web.Texts;
using Microsoft.AspNetCore.Mvc;
using Version = DraftControl.Core.Registers.Version;

namespace DraftControl.Web.Pages.Publishing;

/// <summary>A steward opens an approved version to the public, at once or at a set time, after a look at what that means.</summary>
public sealed class ReleaseModel(Access access, PlannedReleases releases, PlannedActs acts, TimeProvider clock) : DeclarationPage(access)
{
    [FromRoute]
    public VersionNumber Number { get; init; }

    /// <summary><c>now</c> or <c>later</c>.</summary>
    [BindProperty]
    public string? When { get; set; } = "now";

    [BindProperty]
    public DateFields Day { get; set; } = new();

    /// <summary>As the clock shows it in the United Kingdom.</summary>
    [BindProperty]
    public string? Time { get; set; }

    /// <summary>When it will be released, to be checked; null while the steward chooses.</summary>
    public DateTimeOffset? Due { get; private set; }

    public Version? Version => ModelState.ContainsKey(nameof(Number)) && ModelState[nameof(Number)]!.Errors.Count > 0 ? null : Register.Find(Number);

    /// <summary>The release that is planned already; null where none is.</summary>
    public PlannedAct? Planned => releases.For(Slug, Number);

    /// <summary>A newer version that stays under embargo; null where there is none.</summary>
    public Version? Newer => Register.UnderEmbargoAfter(Number);

    /// <summary>The signatures that open together with the text.</summary>
    public IReadOnlyList<Signature> Signatures => [.. Register.Signatures.Values.Where(signature => signature.Withdrawn is null && signature.Entry.Version == Number)];

    protected override Role? IsFor => Role.Steward;

    protected override bool NeedsFreshSignIn => true;

    public IActionResult OnGet() => Version is { IsReleased: false } ? Page() : NotFound();

    /// <param name="step">Which button was chosen.</param>
    public IActionResult OnPost([FromForm(Name = "do")] string? step)
    {
        if (Version is null)
        {
            return NotFound();
        }

        // Whoever asks about a time does not release now, whatever the radio says.
        if (When != "later" && step is not ("check" or "plan" or "edit"))
        {
            return Write(
                Role.Steward,
                reason: null,
                (register, head) => register.Unchanged(new VersionReleased(head, Number)),
                _ => Released());
        }

        if (step == "edit")
        {
            ModelState.Clear();
            return Page();
        }

        When = "later";
        ModelState.Remove(nameof(When));
        Due = Read();
        return Due is { } due && step == "plan" && IsConfirmed() ? Plan(due) : Page();
    }

    private DateTimeOffset? Read()
    {
        var day = Day.Read(ModelState, nameof(Day), "Enter the day of the release, like 12 5 2027");
        if (!UkTime.TryReadTime(Time, out var time))
        {
            ModelState.AddModelError(nameof(Time), UkTime.Demand);
        }

        if (!ModelState.IsValid || day is not { } on)
        {
            return null;
        }

        if (UkTime.At(on, time, out var complaint) is not { } due)
        {
            ModelState.AddModelError(nameof(Time), complaint!);
            return null;
        }

        if (due <= clock.GetUtcNow() || due > clock.GetUtcNow().AddYears(2))
        {
            ModelState.AddModelError($"{nameof(Day)}.{nameof(DateFields.Day)}", "The time of the release must be in the future, and within two years");
            return null;
        }

        return due;
    }

    private IActionResult Plan(DateTimeOffset due)
    {
        if (Version is { IsReleased: true } || !releases.Plan(FormId, Slug, Number, SignedIn.Holds(Register, Role.Steward)!, due))
        {
            Due = null;
            ModelState.AddModelError(string.Empty, $"Version {Number} is released already, or its release is planned for another time. Look at Publishing, and cancel the other plan first");
            return Page();
        }

        return Done($"Version {Number} will be released on {due.InWords()}. You can cancel that until then.", "/Publishing/Index");
    }

    private RedirectToPageResult Released()
    {
        if (Planned is { } planned)
        {
            acts.Cancel(Slug, planned.Id);
        }

        return Done($"Version {Number} is released.", "/Versions/Show", new { number = Number });
    }
}
