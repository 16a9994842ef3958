using DraftControl.Core.Acts;
using DraftControl.Core.Entries;
using DraftControl.Core.People;
using DraftControl.Core.Registers;
using DraftControl.Web.Declarations;
using DraftControl.Web.Texts;
using Microsoft.AspNetCore.Mvc;

namespace DraftControl.Web.Pages.Proposals;

/// <summary>A representative puts their organisation's open proposal in other words, against the text as it stands.</summary>
public sealed class ReviseModel(Access access, Redlines redlines) : ProposingPage(access, redlines)
{
    [FromRoute]
    public int Number { get; set; }

    public override string Heading => $"Revise proposal {Number}";

    protected override int? Revised => Number;

    public IActionResult OnGet()
    {
        if (!Register.Proposals.TryGetValue(Number, out var proposal))
        {
            return NotFound();
        }

        if (!proposal.IsOpen || proposal.Organisation != SignedIn.Holds(Register, Role.Representative)!.Organisation)
        {
            return StatusCode(StatusCodes.Status403Forbidden);
        }

        (Base, Title, Reason) = (Register.Tip, proposal.Title.ToString(), proposal.Reason.ToString());
        Changes = TypedChanges.Of(proposal, Ledger.FilesAt(proposal.Wording).Draft, Ledger.FilesAt(proposal.Base).Draft, Register.Draft);
        return Page();
    }

    protected override Attempt Attempt(Proposing proposing, Register register, Head head) => proposing.Revise(register, head, Number, Ledger.FilesAt);

    protected override IActionResult Sent(RecordedEntry recorded) => Done($"You revised proposal {Number}.", "/Proposals/Show", new { number = Number });
}
