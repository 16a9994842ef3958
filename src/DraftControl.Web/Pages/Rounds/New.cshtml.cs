using System.ComponentModel.DataAnnotations;
using DraftControl.Core.Acts;
using DraftControl.Core.Entries;
using DraftControl.Core.People;
using DraftControl.Core.Rules;
using DraftControl.Core.Wordings;
using DraftControl.Web.Declarations;
using Microsoft.AspNetCore.Mvc;

namespace DraftControl.Web.Pages.Rounds;

/// <summary>A steward or an editor opens a round, now or at a set time.</summary>
public sealed class NewModel(Access access, TimeProvider clock) : DeclarationPage(access)
{
    private const int MaxName = 200;

    [BindProperty, Required(ErrorMessage = "Enter a name for the round")]
    public string? Name { get; set; }

    [BindProperty, Required(ErrorMessage = "Enter the purpose of the round")]
    public string? Reason { get; set; }

    /// <summary><c>now</c> or <c>later</c>.</summary>
    [BindProperty, Required(ErrorMessage = "Select when the round opens")]
    public string? When { get; set; }

    [BindProperty]
    public MomentFields Opens { get; set; } = new();

    [BindProperty]
    public MomentFields Closes { get; set; } = new();

    public Office Office => SignedIn.SpeaksAsAny(Register, office => RoundRules.MayNotRun(office) is null)!;

    protected override bool IsForParticipants => true;

    public IActionResult OnGet() => MayRun ? Page() : StatusCode(StatusCodes.Status403Forbidden);

    public IActionResult OnPost()
    {
        if (!MayRun)
        {
            return StatusCode(StatusCodes.Status403Forbidden);
        }

        var now = clock.GetUtcNow();
        var opens = When == "later" ? Opens.Read(ModelState, nameof(Opens), "the opening", now) : null;
        var closes = Closes.Read(ModelState, nameof(Closes), "the closing", now);
        var name = Hygiene.Normalised(Name ?? "").Trim();
        if (name.Length > 0 && (name.Length > MaxName || !Line.TryParse(name, null, out _)))
        {
            ModelState.AddModelError(nameof(Name), "Enter a name in one line of at most 200 characters");
        }

        return Write(
            Office.Role,
            Reason,
            (register, head) => register.Unchanged(new RoundOpened(head, register.Rounds.Count + 1, Line.Parse(name), new Moment(opens ?? head.At), new Moment(closes!.Value))),
            recorded => Done("You opened a round. Representatives are told.", "/Rounds/Show", new { number = ((RoundOpened)recorded.Entry).Round }));
    }

    private bool MayRun => SignedIn.SpeaksAsAny(Register, office => RoundRules.MayNotRun(office) is null) is not null;
}
