using DraftControl.Core.People;
using DraftControl.Web.Declarations;
using DraftControl.Web.Mail;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace DraftControl.Web.Pages.Mail;

/// <summary>Messages about this declaration, and of the site to those who take part in it, that could not be sent. A steward has them tried again, or discards them.</summary>
public sealed class IndexModel(Access access, DeadLetters letters) : DeclarationPage(access)
{
    /// <summary>The message that a button is about.</summary>
    [BindProperty]
    public int Message { get; set; }

    public IReadOnlyList<OutgoingMail> Dead => field ??= letters.Of(Slug);

    public IReadOnlyList<OutgoingMail> StillTried => field ??= letters.StillTried(Slug);

    protected override Role? IsFor => Role.Steward;

    public IActionResult OnPostAgain() => letters.TryAgain(Slug, Message)
        ? Done("The message is tried again now. If it fails, it comes back here.", "/Mail/Index")
        : Gone();

    public IActionResult OnPostDiscard() => letters.Discard(Slug, Message)
        ? Done("You discarded the message. Nobody gets it.", "/Mail/Index")
        : Gone();

    private PageResult Gone()
    {
        ModelState.AddModelError(string.Empty, "This message is not here any more. Somebody else had it tried again or discarded it.");
        return Page();
    }
}
