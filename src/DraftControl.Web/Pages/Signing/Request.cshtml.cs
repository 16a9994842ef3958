using DraftControl.Core.Entries;
using DraftControl.Core.People;
using DraftControl.Web.Declarations;
using DraftControl.Web.Pages.People;
using DraftControl.Web.Signatories;
using Microsoft.AspNetCore.Mvc;

namespace DraftControl.Web.Pages.Signing;

/// <summary>A steward looks at what an organisation asks for and confirms it, which writes the entries, or declines it with a reason.</summary>
public sealed class RequestModel(Access access, SignatureRequests requests, StewardsAnswer answers, LogoKeys keys) : DeclarationPage(access)
{
    /// <summary>What the steward chooses for an organisation that is not registered yet.</summary>
    public const string New = "new";

    /// <summary>What the steward chooses for one that is on the list of all.</summary>
    public const string Another = "another";

    [FromRoute]
    public string Id { get; init; } = "";

    /// <summary>The registered organisation, or one of the words above.</summary>
    [BindProperty]
    public string? Which { get; set; }

    [BindProperty]
    public string? Listed { get; set; }

    [BindProperty]
    public OrganisationFields Organisation { get; set; } = new();

    /// <summary>Why it is declined; the organisation reads it.</summary>
    [BindProperty]
    public string? Answer { get; set; }

    /// <summary>What will be written, to be checked; null while the steward chooses.</summary>
    public Organisation? Checked { get; private set; }

    public SignatureRequest? Asked => field ??= requests.Find(Slug, Id);

    /// <summary>Registered organisations that it may be.</summary>
    public IReadOnlyList<Organisation> Candidates => field ??= answers.Candidates(Slug, Register, Asked!);

    public string? LogoPath => Asked!.Logo is { } logo ? Url.Page("/Signing/Logo", new { name = $"{logo}.png", key = keys.For(logo) }) : null;

    protected override Role? IsFor => Role.Steward;

    public IActionResult OnGet()
    {
        if (Asked is not { } asked)
        {
            return NotFound();
        }

        Which = answers.Invited(Slug, Register, asked)?.Slug.ToString() ?? Candidates.FirstOrDefault(known => SameName.Is(known.Name.ToString(), asked.Organisation))?.Slug.ToString() ?? (Candidates.Count == 0 ? New : null);
        Organisation = new OrganisationFields { Name = asked.Organisation, ShortName = Register.ProposedSlug(asked.Organisation), Class = asked.Class, Nation = asked.Nation };
        return Page();
    }

    /// <param name="step">Which button was chosen.</param>
    public IActionResult OnPost([FromForm(Name = "do")] string? step)
    {
        if (Asked is not { } asked)
        {
            return NotFound();
        }

        if (asked.State != RequestState.Waiting)
        {
            return Done(StewardsAnswer.Decided, "/Signing/Requests");
        }

        switch (step)
        {
            case "decline":
                return Decline(asked);
            case "check" or "confirm" when asked.Kind == RequestKind.Withdraw:
                return Write(() => answers.Withdraw(Ledger, asked), _ => Done($"You confirmed that {asked.Organisation} took its name off.", "/Signing/Requests"));
            case "check" or "confirm":
                Checked = Register.SignatureOf(asked)?.Signatory is Signatory.Registered signed ? Register.Roster.Organisations[signed.Organisation] : Chosen();
                return Checked is { } organisation && step == "confirm" ? Confirm(asked, organisation) : Page();
            default:
                ModelState.Clear();
                return Page();
        }
    }

    private Organisation? Chosen()
    {
        if (Which == New)
        {
            return Organisation.Read(ModelState, nameof(Organisation));
        }

        var (field, slug) = Which == Another ? (nameof(Listed), Listed) : (nameof(Which), Which);
        if (Slug.TryParse(slug, provider: null, out var known) && Register.Roster.Organisations.GetValueOrDefault(known) is { } found)
        {
            return found;
        }

        ModelState.AddModelError(field, "Select which organisation it is");
        return null;
    }

    private IActionResult Confirm(SignatureRequest asked, Organisation organisation) => Write(
        () => answers.Confirm(Ledger, asked, organisation, isNew: Which == New),
        _ => Done($"You confirmed that {asked.Organisation} signed version {asked.Version}.", "/Signing/Requests"));

    private IActionResult Decline(SignatureRequest asked)
    {
        if (answers.Decline(Ledger, asked, Answer) is { } refusal)
        {
            ModelState.AddModelError(nameof(Answer), refusal.Sentence.TrimEnd('.'));
            return Page();
        }

        return Done($"You did not confirm the request of {asked.Organisation}. {asked.ContactEmail} gets your reason.", "/Signing/Requests");
    }
}
