using DraftControl.Core.Acts;
using DraftControl.Core.Entries;
using DraftControl.Core.People;
using DraftControl.Core.Registers;
using DraftControl.Core.Rules;
using DraftControl.Web.Declarations;
using Microsoft.AspNetCore.Mvc;

namespace DraftControl.Web.Pages.Proposals;

/// <summary>Somebody does one thing about a proposal and says why, on one page.</summary>
public abstract class AboutProposalPage(Access access) : DeclarationPage(access)
{
    [FromRoute]
    public int Number { get; set; }

    [BindProperty]
    public string? Reason { get; set; }

    public Proposal Proposal => Register.Proposals[Number];

    public string WhoSees => Register.WhoSees(Office);

    /// <summary>In which office the person does it.</summary>
    protected Office Office => SignedIn.Holds(Register, IsFor!.Value)!;

    /// <summary>Why it is not this person's to do; null where it is.</summary>
    protected abstract Refusal? NotYours { get; }

    /// <summary>Whether there is anything to do here now.</summary>
    protected abstract bool IsDue { get; }

    /// <summary>What is said once it is done.</summary>
    protected abstract string Said { get; }

    public virtual IActionResult OnGet() =>
        !Register.Proposals.ContainsKey(Number) ? NotFound()
        : NotYours is not null ? StatusCode(StatusCodes.Status403Forbidden)
        : IsDue ? Page()
        : RedirectToPage("/Proposals/Show", new { slug = Slug.ToString(), number = Number });

    public virtual IActionResult OnPost()
    {
        if (!Register.Proposals.ContainsKey(Number))
        {
            return NotFound();
        }

        Validate();
        return Write(IsFor!.Value, Reason, Attempt, _ => Done(Said, "/Proposals/Show", new { number = Number }));
    }

    /// <summary>Says beside each field what is wrong with it.</summary>
    protected abstract void Validate();

    protected abstract Attempt Attempt(Register register, Head head);

    /// <summary>Where a text has to be given.</summary>
    protected void Demand(string demand)
    {
        if (string.IsNullOrWhiteSpace(Reason))
        {
            ModelState.AddModelError(nameof(Reason), demand);
        }
    }
}
