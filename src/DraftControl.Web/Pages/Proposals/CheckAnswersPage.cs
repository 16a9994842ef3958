using System.ComponentModel.DataAnnotations;
using DraftControl.Core.Acts;
using DraftControl.Core.Entries;
using DraftControl.Core.People;
using DraftControl.Core.Registers;
using DraftControl.Web.Declarations;
using DraftControl.Web.Texts;
using Microsoft.AspNetCore.Mvc;

namespace DraftControl.Web.Pages.Proposals;

/// <summary>A form, then a page to check what comes of it, then the entry. Each of them holds all that was typed, so that it leads back to the other.</summary>
public abstract class CheckAnswersPage(Access access, Redlines redlines) : DeclarationPage(access)
{
    [BindProperty, Required(ErrorMessage = "Enter a reason")]
    public string? Reason { get; set; }

    /// <summary>What the person checks before they send it; null while they fill in the form.</summary>
    public IReadOnlyList<ShownChange>? Checked { get; private set; }

    protected Redlines Redlines => redlines;

    /// <summary>The role that this is for.</summary>
    protected abstract Role Role { get; }

    /// <summary>Does what a button asks for: to check, to send, or to go on with the form.</summary>
    protected IActionResult Take(string? step)
    {
        if (step is "check" || IsSending(step))
        {
            Validate();
            return step is "check" ? Check() : Write(Role, Reason, Attempt, Sent);
        }

        // The form is not finished yet, so nothing is wrong with it.
        ModelState.Clear();
        Edit(step);
        return Page();
    }

    protected static bool IsSending(string? step) => step?.StartsWith("send", StringComparison.Ordinal) == true;

    /// <summary>Says beside each field what is wrong with it.</summary>
    protected abstract void Validate();

    /// <summary>The act, from what was typed.</summary>
    protected abstract Attempt Attempt(Register register, Head head);

    /// <summary>What the act makes of the text, to be checked.</summary>
    protected abstract IReadOnlyList<ShownChange> Outcome(Act act);

    /// <summary>Where to go once it is written.</summary>
    protected abstract IActionResult Sent(RecordedEntry recorded);

    /// <summary>Changes the form itself, as a button asks for.</summary>
    protected virtual void Edit(string? step)
    {
    }

    private IActionResult Check()
    {
        Checked = Rehearse(Role, Reason, Attempt) is { } act ? Outcome(act) : null;
        return Page();
    }
}
