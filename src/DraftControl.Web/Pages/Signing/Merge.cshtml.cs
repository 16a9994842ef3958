using DraftControl.Core.Acts;
using DraftControl.Core.Entries;
using DraftControl.Core.People;
using DraftControl.Core.Registers;
using DraftControl.Web.Declarations;
using DraftControl.Web.Pages.People;
using DraftControl.Web.Signatories;
using Microsoft.AspNetCore.Mvc;

namespace DraftControl.Web.Pages.Signing;

/// <summary>
/// A steward records that signatories merged: their signatures are withdrawn with the reason, and their successor's stands
/// under the same versions. Sent again, it goes on where it stopped.
/// </summary>
public sealed class MergeModel(Access access) : DeclarationPage(access)
{
    /// <summary>Those that merged.</summary>
    [BindProperty]
    public List<string> Merged { get; set; } = [];

    /// <summary>The successor: a registered organisation, or <c>new</c>.</summary>
    [BindProperty]
    public string? Successor { get; set; }

    [BindProperty]
    public OrganisationFields Organisation { get; set; } = new();

    [BindProperty]
    public string? Office { get; set; }

    [BindProperty]
    public string? Authority { get; set; }

    /// <summary>The successor, to be checked; null while the steward fills in the form.</summary>
    public Organisation? Checked { get; private set; }

    /// <summary>Registered organisations whose signatures stand.</summary>
    public IEnumerable<Organisation> Signatories => Register.Roster.Organisations.Values.Where(organisation => Register.StandingSignatures(organisation.Slug).Any());

    /// <summary>The signatures that are withdrawn.</summary>
    public IReadOnlyList<Signature> Ending => [.. Merged.Where(name => name != Successor).SelectMany(name => Slug.TryParse(name, provider: null, out var slug) ? Register.StandingSignatures(slug) : [])];

    protected override Role? IsFor => Role.Steward;

    /// <param name="step">Which button was chosen.</param>
    public IActionResult OnPost([FromForm(Name = "do")] string? step)
    {
        if (step == "edit")
        {
            ModelState.Clear();
            return Page();
        }

        var successor = Read();
        Checked = ModelState.IsValid ? successor : null;
        if (Checked is null || step != "confirm")
        {
            return Page();
        }

        Checked = null;
        return Record(successor!);
    }

    private Organisation? Read()
    {
        if (Merged.Count == 0)
        {
            ModelState.AddModelError(nameof(Merged), "Select those that merged");
        }

        if (Merged is [var only] && only == Successor)
        {
            ModelState.AddModelError(nameof(Merged), "Select at least one organisation other than the successor");
        }

        ModelState.ReadLine(nameof(Office), Office, "The office", "Enter the office of whoever signs for the successor", 100);
        ModelState.ReadLine(nameof(Authority), Authority, "The authority", "Enter what merged them and when, like an order of 1 April 2027", Core.Acts.Signing.MaxLength);
        if (Successor == RequestModel.New)
        {
            return Organisation.Read(ModelState, nameof(Organisation));
        }

        if (Slug.TryParse(Successor, provider: null, out var slug) && Register.Roster.Organisations.GetValueOrDefault(slug) is { } found)
        {
            return found;
        }

        ModelState.AddModelError(nameof(Successor), "Select the successor");
        return null;
    }

    private IActionResult Record(Organisation successor)
    {
        var form = FormId;
        if (Successor != RequestModel.New || Register.Written($"{form}/0") is not null)
        {
            return Sign(form, successor, Versions());
        }

        FormId = $"{form}/0";
        return Write(Role.Steward, $"Successor by merger: {SigningFields.Clean(Authority)}", (register, head) => register.Unchanged(new OrganisationRegistered(head, successor)), _ => Sign(form, successor, Versions()));
    }

    /// <summary>The versions that the merged have signed and the successor has not.</summary>
    private List<VersionNumber> Versions() => [.. Ending.Select(signature => signature.Entry.Version).Distinct().Order()];

    /// <summary>Signs for the successor first, so that at no moment nobody has signed.</summary>
    private IActionResult Sign(string form, Organisation successor, List<VersionNumber> versions)
    {
        var register = Ledger.Read();
        var next = versions.FindIndex(version => !register.StandingSignatures(successor.Slug).Any(signature => signature.Entry.Version == version));
        if (next < 0)
        {
            return Withdraw(form, successor);
        }

        FormId = $"{form}/{versions[next]}";
        return Write(
            Role.Steward,
            $"Successor of {string.Join(", ", Merged.Select(name => register.Roster.NameOf(Slug.Parse(name))))}",
            (now, head) => new Core.Acts.Signing(new Signatory.Registered(successor.Slug), versions[next], Line.Parse(SigningFields.Clean(Office)!), Line.Parse(SigningFields.Clean(Authority)!)).Sign(now, head),
            _ => Sign(form, successor, versions));
    }

    private IActionResult Withdraw(string form, Organisation successor)
    {
        var register = Ledger.Read();
        if (Ending.FirstOrDefault(signature => register.Signatures[signature.Entry.Seq].Withdrawn is null) is not { } next)
        {
            return Done($"{successor.Name} stands in the place of those that merged.", "/Signing/Index");
        }

        FormId = $"{form}/w{next.Entry.Seq}";
        return Write(
            Role.Steward,
            $"Merged into {successor.Name}: {SigningFields.Clean(Authority)}",
            (now, head) => new WithdrawingSignature(next.Entry.Seq).Withdraw(now, head),
            _ => Withdraw(form, successor));
    }
}
