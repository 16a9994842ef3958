using DraftControl.Core.Acts;
using DraftControl.Core.Entries;
using DraftControl.Core.People;
using DraftControl.Core.Rules;
using DraftControl.Core.Wordings;
using DraftControl.Web.Declarations;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace DraftControl.Web.Pages.Terms;

/// <summary>A steward or an editor writes the list of loaded terms.</summary>
public sealed class EditModel(Access access) : DeclarationPage(access)
{
    private const int MostFaults = 10;

    /// <summary>One term a line: <c>term: reason</c>.</summary>
    [BindProperty]
    public string? Terms { get; set; }

    [BindProperty]
    public string? Reason { get; set; }

    /// <summary>The list that they had read; empty where it was the usual one.</summary>
    [BindProperty]
    public string? Seen { get; set; }

    /// <summary>Whether somebody else changed the list meanwhile.</summary>
    public bool HasMovedOn { get; private set; }

    private Office? Office => SignedIn.SpeaksAsAny(Register, office => TermsRules.MayNotWrite(office) is null);

    private Sha256? Standing => Register.Files.Hash(Files.TermsPath);

    protected override bool IsForParticipants => true;

    public IActionResult OnGet()
    {
        (Terms, Seen) = (TermLines.Of(Register.Files.Terms), Standing?.ToString());
        return Office is null ? StatusCode(StatusCodes.Status403Forbidden) : Page();
    }

    public IActionResult OnPost()
    {
        if (Office is not { } office)
        {
            return StatusCode(StatusCodes.Status403Forbidden);
        }

        if (TermLines.Read(Terms ?? "", out _) is { Count: > 0 } faults)
        {
            // A field shows one error, so it says them all, as far as anybody reads.
            ModelState.AddModelError(nameof(Terms), $"{string.Join(". ", faults.Take(MostFaults))}{(faults.Count > MostFaults ? $". {faults.Count - MostFaults} more" : "")}");
        }

        var seen = Sha256.TryParse(Seen, provider: null, out var hash) ? hash : null;
        var result = Write(office.Role, Reason, (register, head) => new WritingTerms(Terms ?? "", seen).Write(register, head), _ => Done("The list is saved.", "/Terms/Index"));
        if (result is not PageResult || Standing == seen)
        {
            return result;
        }

        // They have the newer list before them now, so that saving again is on purpose.
        (HasMovedOn, Seen) = (true, Standing?.ToString());
        ModelState.Remove(nameof(Seen));
        return result;
    }
}
