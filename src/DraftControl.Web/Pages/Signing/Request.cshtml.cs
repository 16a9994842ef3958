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
/// A steward looks at what an organisation asks for and confirms it, which writes the entries, or declines it with a
/// reason. Confirming twice writes once, and goes on where it stopped.
/// </summary>
public sealed class RequestModel(Access access, SignatureRequests requests, Contacts contacts, SigningInvitations invitations, SigningMail mail, LogoKeys keys) : DeclarationPage(access)
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
    public IReadOnlyList<Organisation> Candidates => field ??= [.. new[] { Invited() }.OfType<Organisation>().Concat(Register.Like(Asked!.Organisation)).Distinct()];

    public string? LogoPath => Asked!.Logo is { } logo ? Url.Page("/Signing/Logo", new { name = $"{logo}.png", key = keys.For(logo) }) : null;

    protected override Role? IsFor => Role.Steward;

    public IActionResult OnGet()
    {
        if (Asked is not { } asked)
        {
            return NotFound();
        }

        Which = Invited()?.Slug.ToString() ?? Candidates.FirstOrDefault(known => SameName.Is(known.Name.ToString(), asked.Organisation))?.Slug.ToString() ?? (Candidates.Count == 0 ? New : null);
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
            return Done("This request was decided already.", "/Signing/Requests");
        }

        switch (step)
        {
            case "decline":
                return Decline(asked);
            case "check" or "confirm" when asked.Kind == RequestKind.Withdraw:
                return WithdrawNext(asked);
            case "check" or "confirm":
                Checked = Register.SignatureOf(asked)?.Signatory is Signatory.Registered signed ? Register.Roster.Organisations[signed.Organisation] : Chosen();
                return Checked is { } organisation && step == "confirm" ? Confirm(asked, organisation) : Page();
            default:
                ModelState.Clear();
                return Page();
        }
    }

    private Organisation? Invited() => Asked!.Invitation is { } id && Slug.TryParse(invitations.Find(Slug, id)?.Slug, provider: null, out var slug) ? Register.Roster.Organisations.GetValueOrDefault(slug) : null;

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

    private IActionResult Confirm(SignatureRequest asked, Organisation organisation)
    {
        if (Register.Roster.Organisations.ContainsKey(organisation.Slug) && (Which != New || Register.Written(asked.RegisteringForm()) is not null))
        {
            return Sign(asked, organisation);
        }

        FormId = asked.RegisteringForm();
        return Write(Role.Steward, reason: null, (register, head) => register.Unchanged(new OrganisationRegistered(head, organisation)), _ => Sign(asked, organisation));
    }

    private IActionResult Sign(SignatureRequest asked, Organisation organisation)
    {
        if (Register.SignatureOf(asked) is { } signed)
        {
            return PutUp(asked, organisation, signed);
        }

        FormId = asked.Id;
        var authority = Line.Parse(asked.Minutes is null ? asked.Authority! : $"{asked.Authority}, {asked.Minutes}");
        return Write(
            Role.Steward,
            reason: null,
            (register, head) => new Core.Acts.Signing(new Signatory.Registered(organisation.Slug), VersionNumber.Parse(asked.Version), Line.Parse(asked.OfficeOfSignatory!), authority).Sign(register, head),
            recorded => PutUp(asked, organisation, recorded.Entry));
    }

    /// <summary>A commitment is a public page at once, so it waits until its version is released.</summary>
    private IActionResult PutUp(SignatureRequest asked, Organisation organisation, Entry signed)
    {
        if (asked.CommitmentTitle is null || Register.Find(VersionNumber.Parse(asked.Version)) is not { IsReleased: true } || Register.Written(asked.CommitmentForm()) is not null)
        {
            return Finish(asked, organisation.Slug, signed.Seq);
        }

        FormId = asked.CommitmentForm();
        return Write(Role.Steward, reason: null, (register, head) => CommitmentPage.PutUp(register, head, organisation.Slug, asked), _ => Finish(asked, organisation.Slug, signed.Seq));
    }

    private RedirectToPageResult Finish(SignatureRequest asked, Slug organisation, int entry)
    {
        contacts.Keep(asked, organisation);
        requests.Confirm(asked.Id, SignedIn.Person!, entry);
        mail.PostDecided(Register, Slug, asked, declined: null);
        return Done($"You confirmed that {asked.Organisation} signed version {asked.Version}.", "/Signing/Requests");
    }

    /// <summary>Withdraws the signatures of the organisation one after the other.</summary>
    private IActionResult WithdrawNext(SignatureRequest asked)
    {
        var next = Invited() is { } organisation ? Ledger.Read().StandingSignatures(organisation.Slug).FirstOrDefault() : null;
        if (next is null)
        {
            requests.Confirm(asked.Id, SignedIn.Person!, Register.Seq);
            mail.PostDecided(Register, Slug, asked, declined: null);
            return Done($"You confirmed that {asked.Organisation} took its name off.", "/Signing/Requests");
        }

        FormId = $"{asked.Id}/{next.Entry.Seq}";
        return Write(Role.Steward, asked.Reason, (register, head) => new WithdrawingSignature(next.Entry.Seq).Withdraw(register, head), _ => WithdrawNext(asked));
    }

    private IActionResult Decline(SignatureRequest asked)
    {
        if (SigningFields.Clean(Answer) is not { } answer)
        {
            ModelState.AddModelError(nameof(Answer), "Enter why you do not confirm it. The organisation reads it");
        }
        else if (Core.Entries.Reason.Complaint(answer) is { } complaint)
        {
            ModelState.AddModelError(nameof(Answer), complaint);
        }
        else if (Register.SignatureOf(asked) is not null)
        {
            ModelState.AddModelError(nameof(Answer), "The signature is in the record already. Confirm the request, then withdraw the signature if it is wrong");
        }
        else
        {
            requests.Decline(asked.Id, SignedIn.Person!, answer);
            mail.PostDecided(Register, Slug, asked, answer);
            return Done($"You did not confirm the request of {asked.Organisation}. {asked.ContactEmail} gets your reason.", "/Signing/Requests");
        }

        return Page();
    }
}
