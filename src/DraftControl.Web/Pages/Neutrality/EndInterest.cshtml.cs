using DraftControl.Core.Acts;
using DraftControl.Core.Entries;
using DraftControl.Core.People;
using DraftControl.Web.Declarations;
using Microsoft.AspNetCore.Mvc;

namespace DraftControl.Web.Pages.Neutrality;

/// <summary>A councillor says that they have an interest no longer, and why.</summary>
public sealed class EndInterestModel(Access access) : DeclarationPage(access)
{
    /// <summary>The interest, by the entry that declared it.</summary>
    [FromRoute]
    public int Seq { get; set; }

    [BindProperty]
    public string? Reason { get; set; }

    /// <summary>Only its own councillor finds it here.</summary>
    public InterestDeclared? Declared => Register.Interests.Find(Seq) is { } declared && declared.By.Person == SignedIn.Person ? declared : null;

    protected override Role? IsFor => Role.Councillor;

    public IActionResult OnGet() => Declared is null ? NotFound() : Page();

    public IActionResult OnPost()
    {
        if (Declared is null)
        {
            return NotFound();
        }

        if (string.IsNullOrWhiteSpace(Reason))
        {
            ModelState.AddModelError(nameof(Reason), "Enter why you have the interest no longer");
        }

        return Write(
            Role.Councillor,
            Reason,
            (register, head) => register.Unchanged(new InterestEnded(head, Seq)),
            _ => Done("You ended the interest. You can check these clauses again.", "/Neutrality/Interests"));
    }
}
