using System.ComponentModel.DataAnnotations;
using DraftControl.Core.Acts;
using DraftControl.Core.Entries;
using DraftControl.Core.People;
using DraftControl.Core.Registers;
using DraftControl.Core.Rules;
using DraftControl.Web.Declarations;
using DraftControl.Web.Texts;
using Microsoft.AspNetCore.Mvc;

namespace DraftControl.Web.Pages.Proposals;

/// <summary>
/// The organisation whose proposal was accepted with changes agrees to them or not. Everybody who holds an office for it reads
/// this page; a representative sends the answer.
/// </summary>
public sealed class AgreeModel(Access access, Redlines redlines, TimeProvider clock) : DeclarationPage(access)
{
    [FromRoute]
    public int Number { get; set; }

    [BindProperty, Required(ErrorMessage = "Select whether you agree")]
    public bool? Agrees { get; set; }

    [BindProperty]
    public string? Reason { get; set; }

    public Proposal Proposal => Register.Proposals[Number];

    /// <summary>What the decision made of each change.</summary>
    public IReadOnlyList<DecidedChange> Outcome => DecidedChange.Of(Register, Proposal, Ledger.FilesAt, redlines);

    /// <summary>Whether the reader is the one who sends the answer.</summary>
    public bool MaySend => SignedIn.Holds(Register, Role.Representative) is { } office && Register.MayNotReply(office, Number) is null;

    public string WhoSees => Register.WhoSees(SignedIn.Holds(Register, Role.Representative)!);

    protected override bool IsForParticipants => true;

    public IActionResult OnGet() =>
        !Register.Proposals.ContainsKey(Number) ? NotFound()
        : SignedIn.Offices(Register).All(office => office.Organisation != Proposal.Organisation) ? StatusCode(StatusCodes.Status403Forbidden)
        : Proposal.IsAsked(clock.GetUtcNow()) ? Page()
        : RedirectToPage("/Proposals/Show", new { slug = Slug.ToString(), number = Number });

    public IActionResult OnPost()
    {
        if (!Register.Proposals.ContainsKey(Number))
        {
            return NotFound();
        }

        if (Agrees == false && string.IsNullOrWhiteSpace(Reason))
        {
            ModelState.AddModelError(nameof(Reason), "Enter what you disagree with");
        }

        return Write(
            Role.Representative,
            Reason,
            (register, head) => register.Unchanged(Agrees == true ? new ChangesAgreed(head, Number) : new ChangesDisputed(head, Number)),
            _ => Done(Agrees == true ? $"You agreed to the changes to proposal {Number}." : $"You disputed the changes to proposal {Number}. Another editor looks at it.", "/Proposals/Show", new { number = Number }));
    }
}
