using DraftControl.Core.Entries;
using DraftControl.Core.People;
using DraftControl.Core.Wordings;
using DraftControl.Web.Declarations;
using DraftControl.Web.Signatories;
using DraftControl.Web.Texts;
using Microsoft.AspNetCore.Mvc;
using Version = DraftControl.Core.Registers.Version;

namespace DraftControl.Web.Pages.Signing;

/// <summary>A steward invites organisations to read and sign an approved version, each by a link of its own.</summary>
public sealed class InviteModel(Access access, SigningInvitations invitations, Invitable invitable, SigningMail mail, TimeProvider clock) : DeclarationPage(access)
{
    private IReadOnlyList<Invitee> invited = [];
    private IReadOnlyList<SigningInvitation> links = [];

    /// <summary>The version to sign.</summary>
    [BindProperty]
    public VersionNumber? Number { get; set; }

    /// <summary>Registered organisations to invite where they are reached already.</summary>
    [BindProperty]
    public List<string> Chosen { get; set; } = [];

    /// <summary>Others, one a line.</summary>
    [BindProperty]
    public string? Others { get; set; }

    /// <summary>The last day on which links work.</summary>
    [BindProperty]
    public DateFields Until { get; set; } = new();

    /// <summary>Why it cannot wait, in the time before an election; kept with each invitation.</summary>
    [BindProperty]
    public string? Reason { get; set; }

    /// <summary>Whom the steward checks before anything is sent; empty while they fill in the form.</summary>
    public IReadOnlyList<Invitee> Checked { get; private set; } = [];

    /// <summary>The reason that is kept; null where none is asked for.</summary>
    public string? Why { get; private set; }

    /// <summary>What they will read.</summary>
    public string Preview { get; private set; } = "";

    /// <summary>Registered organisations that have neither signed nor a link, with where they are reached.</summary>
    public IReadOnlyList<Invitee> Known { get; private set; } = [];

    /// <summary>The invitations that this very form makes, which may be sent again.</summary>
    private HashSet<string> Own => field ??= [.. Enumerable.Range(0, InvitedList.Most).Select(IdOf)];

    protected override Role? IsFor => Role.Steward;

    public IActionResult OnGet()
    {
        if (Register.Versions.IsEmpty)
        {
            return RedirectToPage("/Signing/Index", new { slug = Slug });
        }

        Number = Register.Versions[^1].Number;
        Until = DateFields.Of(clock.GetUtcNow().UkDay().AddDays(SigningInvitations.UsualDays));
        Find(Register.Versions[^1]);
        return Page();
    }

    /// <param name="step">Which button was chosen.</param>
    public IActionResult OnPost([FromForm(Name = "do")] string? step)
    {
        if (Number is not { } number || Register.Find(number) is not { } version)
        {
            return NotFound();
        }

        Find(version);
        if (step == "edit")
        {
            ModelState.Clear();
            return Page();
        }

        if (Read() is not { } day)
        {
            return Page();
        }

        var (by, expires) = (Register.Author(SignedIn.Holds(Register, Role.Steward)!), UkTime.BeginningOf(day.AddDays(1)));
        if (step == "send")
        {
            Send(version, by, expires);
            return Done(invited.Count == 1 ? $"{invited[0].Name} is invited." : $"{invited.Count} organisations are invited.", "/Signing/Index");
        }

        Preview = mail.Invitation(Register, Slug, version, invited[0].Name, by, expires, token: null);
        Checked = invited;
        return Page();
    }

    private void Find(Version version)
    {
        links = [.. invitable.Links(Slug, version).Where(invitation => !Own.Contains(invitation.Id))];
        Known = invitable.Registered(Slug, Register, version, links);
    }

    /// <summary>The last day on which links work; null where that, or whom to invite, cannot be read.</summary>
    private DateOnly? Read()
    {
        var list = new InvitedList(Register);
        invited = [.. Known.Where(invitee => Chosen.Contains(invitee.Slug!.ToString())), .. list.Read(Others)];
        foreach (var complaint in list.Complaints(invited, links))
        {
            ModelState.AddModelError(nameof(Others), complaint);
        }

        if (invited.Count == 0 && ModelState.IsValid)
        {
            ModelState.AddModelError(nameof(Chosen), "Choose at least one organisation, or enter one");
        }

        var (until, today) = (Until.Read(ModelState, nameof(Until), "Enter the last day on which the links work, like 30 6 2027"), clock.GetUtcNow().UkDay());
        if (until < today || until > today.AddYears(1))
        {
            ModelState.AddModelError($"{nameof(Until)}.{nameof(DateFields.Day)}", "The last day must be today or later, and within a year");
        }

        Why = BeforeElection.Read(ModelState, Register, Register.Roster.Organisations.Keys, Moment, Reason);
        return ModelState.IsValid ? until : null;
    }

    private void Send(Version version, string by, DateTimeOffset expires)
    {
        foreach (var (index, invitee) in invited.Index())
        {
            if (invitations.Add(IdOf(index), Slug, version.Number, invitee, SignedIn.Person!.ToString(), expires, Why) is { } token)
            {
                mail.PostInvitation(Register, Slug, version, invitee.Name, invitee.Email.ToString(), by, expires, token);
            }
        }
    }

    private string IdOf(int index) => Sha256.Of($"{Slug}/{FormId}/{index}").ToString()[..32];
}
