using DraftControl.Core.Entries;
using DraftControl.Core.People;
using DraftControl.Core.Registers;
using DraftControl.Web.Declarations;
using DraftControl.Web.Pages.People;
using DraftControl.Web.Signatories;
using Microsoft.AspNetCore.Mvc;

namespace DraftControl.Web.Pages.Signing;

/// <summary>A steward records that signatories merged, after a look at the entries that this writes. Sent again, it goes on where it stopped.</summary>
public sealed class MergeModel(Access access) : DeclarationPage(access)
{
    /// <summary>Those that merged.</summary>
    [BindProperty]
    public List<Slug> Merged { get; set; } = [];

    /// <summary>The successor: a registered organisation, or <c>new</c>.</summary>
    [BindProperty]
    public string? Successor { get; set; }

    [BindProperty]
    public OrganisationFields Organisation { get; set; } = new();

    [BindProperty]
    public string? Office { get; set; }

    [BindProperty]
    public string? Authority { get; set; }

    /// <summary>The merger, to be checked; null while the steward fills in the form.</summary>
    public Merger? Checked { get; private set; }

    /// <summary>Registered organisations whose signatures stand.</summary>
    public IEnumerable<Organisation> Signatories => Register.Roster.Organisations.Values.Where(organisation => Register.StandingSignatures(organisation.Slug).Any());

    /// <summary>The signatures that are withdrawn.</summary>
    public IReadOnlyList<Signature> Ending => [.. Merger.Ending(Register, Merged, Checked!.Successor.Slug)];

    protected override Role? IsFor => Role.Steward;

    /// <param name="step">Which button was chosen.</param>
    public IActionResult OnPost([FromForm(Name = "do")] string? step)
    {
        if (step == "edit")
        {
            ModelState.Clear();
            return Page();
        }

        var merger = Read();
        if (merger is not null && step == "confirm")
        {
            return Write(Role.Steward, merger.Steps(Ledger, FormId), _ => Done($"{merger.Successor.Name} stands in the place of those that merged.", "/Signing/Index"));
        }

        Checked = merger;
        return Page();
    }

    /// <summary>The merger; null, with what is wrong beside its field, where it cannot be read.</summary>
    private Merger? Read()
    {
        if (Merged.Count == 0)
        {
            ModelState.AddModelError(nameof(Merged), "Select those that merged");
        }

        if (Merged is [var only] && only.ToString() == Successor)
        {
            ModelState.AddModelError(nameof(Merged), "Select at least one organisation other than the successor");
        }

        var office = ModelState.ReadLine(nameof(Office), Office, "The office", "Enter the office of whoever signs for the successor", 100);
        var authority = ModelState.ReadLine(nameof(Authority), Authority, "The authority", "Enter what merged them and when, like an order of 1 April 2027", Core.Acts.Signing.MaxLength);
        var successor = Successor == RequestModel.New ? Organisation.Read(ModelState, nameof(Organisation))
            : Slug.TryParse(Successor, provider: null, out var slug) ? Register.Roster.Organisations.GetValueOrDefault(slug)
            : null;
        if (Successor != RequestModel.New && successor is null)
        {
            ModelState.AddModelError(nameof(Successor), "Select the successor");
        }

        return ModelState.IsValid ? new(Merged, successor!, Successor == RequestModel.New, office!, authority!) : null;
    }
}
