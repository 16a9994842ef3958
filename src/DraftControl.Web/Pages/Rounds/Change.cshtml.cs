using System.ComponentModel.DataAnnotations;
using DraftControl.Core.Acts;
using DraftControl.Core.Entries;
using DraftControl.Core.People;
using DraftControl.Core.Registers;
using DraftControl.Core.Rules;
using DraftControl.Web.Declarations;
using Microsoft.AspNetCore.Mvc;

namespace DraftControl.Web.Pages.Rounds;

/// <summary>A steward or an editor extends, pauses, resumes or closes a round.</summary>
public sealed class ChangeModel(Access access, TimeProvider clock) : DeclarationPage(access)
{
    private const string NothingSelected = "Select what to do";

    [FromRoute]
    public int Number { get; set; }

    /// <summary><c>extend</c>, <c>pause</c>, <c>resume</c> or <c>close</c>.</summary>
    [BindProperty, Required(ErrorMessage = NothingSelected), AllowedValues("extend", "pause", "resume", "close", ErrorMessage = NothingSelected)]
    public string? What { get; set; }

    [BindProperty]
    public MomentFields Closes { get; set; } = new();

    [BindProperty]
    public string? Reason { get; set; }

    public Round Round => Register.Rounds.Find(round => round.Number == Number)!;

    public Office Office => SignedIn.SpeaksAsAny(Register, office => RoundRules.MayNotRun(office) is null)!;

    protected override bool IsForParticipants => true;

    public IActionResult OnGet() =>
        Round is not { } round ? NotFound()
        : Office is null ? StatusCode(StatusCodes.Status403Forbidden)
        : clock.GetUtcNow() < round.Ends ? Page()
        : RedirectToPage("/Rounds/Show", new { slug = Slug.ToString(), number = Number });

    public IActionResult OnPost()
    {
        if (Round is null)
        {
            return NotFound();
        }

        if (Office is null)
        {
            return StatusCode(StatusCodes.Status403Forbidden);
        }

        var closes = What == "extend" ? Closes.Read(ModelState, nameof(Closes), "the closing", clock.GetUtcNow()) : null;
        if (What is "extend" or "pause" && string.IsNullOrWhiteSpace(Reason))
        {
            ModelState.AddModelError(nameof(Reason), What == "pause" ? "Enter the notice that everybody reads" : "Enter the reason for the extension");
        }

        return Write(
            Office.Role,
            Reason,
            (register, head) => register.Unchanged(What switch
            {
                "extend" => new RoundExtended(head, Number, new Moment(closes!.Value)),
                "pause" => new RoundPaused(head, Number),
                "resume" => new RoundResumed(head, Number),
                _ => new RoundClosed(head, Number),
            }),
            _ => Done(Said, "/Rounds/Show", new { number = Number }));
    }

    private string Said => What switch
    {
        "extend" => "You extended the round.",
        "pause" => "You paused the round. Everybody reads your notice.",
        "resume" => "The round goes on.",
        _ => "You closed the round.",
    };
}
