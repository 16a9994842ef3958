using DraftControl.Core.Acts;
using DraftControl.Core.Entries;
using DraftControl.Core.People;
using DraftControl.Core.Registers;
using DraftControl.Web.Declarations;
using DraftControl.Web.Signatories;
using Microsoft.AspNetCore.Mvc;

namespace DraftControl.Web.Pages.Signing;

/// <summary>
/// A steward corrects a signature or records that it is withdrawn. Nothing is overwritten: a correction withdraws the
/// signature and signs anew, and the record shows both.
/// </summary>
public sealed class SignatureModel(Access access) : DeclarationPage(access)
{
    [FromRoute]
    public int Number { get; init; }

    /// <summary><c>correct</c> or <c>withdraw</c>.</summary>
    [BindProperty]
    public string? What { get; set; }

    [BindProperty]
    public string? Office { get; set; }

    [BindProperty]
    public string? Authority { get; set; }

    [BindProperty]
    public string? Reason { get; set; }

    /// <summary>Whether the entries are shown to be checked.</summary>
    public bool IsChecking { get; private set; }

    public Signature? Signature => Register.Signatures.GetValueOrDefault(Number);

    public string Name => Register.NameOf(Signature!.Entry.Signatory);

    protected override Role? IsFor => Role.Steward;

    public IActionResult OnGet()
    {
        if (Signature is not { } signature)
        {
            return NotFound();
        }

        (Office, Authority) = (signature.Entry.OfficeOfSignatory.ToString(), signature.Entry.Authority.ToString());
        return Page();
    }

    /// <param name="step">Which button was chosen.</param>
    public IActionResult OnPost([FromForm(Name = "do")] string? step)
    {
        if (Signature is not { } signature)
        {
            return NotFound();
        }

        if (step == "edit")
        {
            ModelState.Clear();
            return Page();
        }

        if (What is not ("correct" or "withdraw"))
        {
            ModelState.AddModelError(nameof(What), "Select what you record");
        }

        if (What == "correct")
        {
            ModelState.ReadLine(nameof(Office), Office, "The office", "Enter the office of whoever signed", 100);
            ModelState.ReadLine(nameof(Authority), Authority, "The authority", "Enter who gave the authority, and when", Core.Acts.Signing.MaxLength);
        }

        if (string.IsNullOrWhiteSpace(Reason))
        {
            ModelState.AddModelError(nameof(Reason), "Enter a reason. It stands in the public record");
        }
        else if (Core.Entries.Reason.Complaint(Recorded) is { } complaint)
        {
            ModelState.AddModelError(nameof(Reason), complaint);
        }

        IsChecking = ModelState.IsValid && step != "confirm";
        return ModelState.IsValid && step == "confirm"
            ? Write(Role.Steward, Steps(signature.Entry), _ => Done($"The signature of {Name} under version {signature.Entry.Version} is {(What == "correct" ? "corrected" : "withdrawn")}.", "/Signing/Index"))
            : Page();
    }

    /// <summary>The reason as the record will have it.</summary>
    public string Recorded => What == "correct" ? $"Corrected: {SigningFields.Clean(Reason)}" : SigningFields.Clean(Reason) ?? "";

    private IEnumerable<Step> Steps(Signed old)
    {
        var reason = Core.Entries.Reason.Parse(Recorded);
        yield return new($"{FormId}/1", reason, new WithdrawingSignature(Number).Withdraw);
        if (What == "correct")
        {
            yield return new(FormId, reason, new Core.Acts.Signing(old.Signatory, old.Version, Line.Parse(SigningFields.Clean(Office)!), Line.Parse(SigningFields.Clean(Authority)!)).Sign);
        }
    }
}
