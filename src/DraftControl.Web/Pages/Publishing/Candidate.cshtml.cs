using DraftControl.Core.Acts;
using DraftControl.Core.Entries;
using DraftControl.Core.People;
using DraftControl.Core.Rules.Gates;
using DraftControl.Core.Wordings;
using DraftControl.Web.Declarations;
using Microsoft.AspNetCore.Mvc;

namespace DraftControl.Web.Pages.Publishing;

/// <summary>A steward freezes the text for approval: first the number and that they have read it, then a look at what is frozen.</summary>
public sealed class CandidateModel(Access access) : DeclarationPage(access)
{
    /// <summary>The number that the version is to have.</summary>
    [BindProperty]
    public string? Number { get; set; }

    /// <summary>Whether the steward has read the text and the publishing rules.</summary>
    [BindProperty]
    public bool HasRead { get; set; }

    /// <summary>The text that they read.</summary>
    [BindProperty]
    public Sha256? TextSha { get; set; }

    /// <summary>The publishing rules that they read.</summary>
    [BindProperty]
    public Sha256? PolicySha { get; set; }

    public bool IsChecking { get; private set; }

    public IReadOnlyList<GateState> Gates => field ??= Register.Gates(Moment);

    protected override Role? IsFor => Role.Steward;

    public void OnGet() => Number = NumberOfVersion.Suggested(Register);

    /// <param name="step">Which button was chosen.</param>
    public IActionResult OnPost([FromForm(Name = "do")] string? step)
    {
        if (TextSha is null || PolicySha is null)
        {
            return BadRequest();
        }

        if (step == "edit")
        {
            ModelState.Clear();
            return Page();
        }

        if (!HasRead)
        {
            ModelState.AddModelError(nameof(HasRead), "Confirm that you have read the text and the publishing rules");
        }

        _ = NumberOfVersion.TryRead(ModelState, Register, Number, out var number);
        Attempt Open(Core.Registers.Register register, Head head) => register.Unchanged(new CandidateOpened(head, number, TextSha, PolicySha));
        if (step == "send")
        {
            return Write(Role.Steward, reason: null, Open, _ => Done($"Draft {Register.DraftNumber} is the candidate for version {number}. Its words and the publishing rules stay as they are until it is approved or withdrawn.", "/Publishing/Index"));
        }

        IsChecking = Rehearse(Role.Steward, reason: null, Open) is not null;
        return Page();
    }
}
