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
    public MomentFields At { get; set; } = new();

    /// <summary>Why it cannot wait, where it falls into the time before an election.</summary>
    [BindProperty]
    public string? Reason { get; set; }

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
                ReasonFor(Moment),
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
        Due = At.Read(ModelState, nameof(At), "the release", clock.GetUtcNow());
        var reason = Due is { } at ? ReasonFor(at) : null;
        Due = ModelState.IsValid ? Due : null;
        return Due is { } due && step == "plan" && IsConfirmed() ? Plan(due, reason) : Page();
    }

    /// <summary>Every organisation that takes part is concerned by a release.</summary>
    private string? ReasonFor(DateTimeOffset at) => BeforeElection.Read(ModelState, Register, Register.Roster.Organisations.Keys, at, Reason);

    private IActionResult Plan(DateTimeOffset due, string? reason)
    {
        if (Version is { IsReleased: true } || !releases.Plan(FormId, Slug, Number, SignedIn.Holds(Register, Role.Steward)!, due, reason is null ? null : Core.Entries.Reason.Parse(reason)))
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
