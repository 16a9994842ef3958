using DraftControl.Core.Registers;
using DraftControl.Web.Declarations;
using Microsoft.AspNetCore.Mvc;

namespace DraftControl.Web.Pages.Signatories;

/// <summary>The answer for programs. A name that is not known is not found, so that a misspelled one is not taken for a no.</summary>
public sealed class WasJsonModel(Access access, TimeProvider clock) : WasPage(access, clock)
{
    public IActionResult OnGet()
    {
        Ask();
        return !ModelState.IsValid ? this.Malformed()
            : Answer is { } answer ? new JsonResult(Described(answer))
            : new JsonResult(new { detail = "No one organisation in the register is called so.", suggestions = Suggestions.Select(Named) }) { StatusCode = StatusCodes.Status404NotFound };
    }

    private static object Named(SignatoryOrganisation organisation) => new { organisation = organisation.ShortName?.ToString(), name = organisation.Name.ToString() };

    private static object Described(SignatoryAnswer answer) => new
    {
        organisation = answer.Organisation.ShortName?.ToString(),
        name = answer.Organisation.Name.ToString(),
        date = answer.Day.ToString(),
        timeZone = "Europe/London",
        signatory = answer.Is,
        sentence = answer.Sentence,
        signatures = answer.Proof.Select(signature => signature.Described(answer.Today.End)),
    };
}
