using DraftControl.Core.Acts;
using DraftControl.Core.Entries;
using DraftControl.Core.People;
using DraftControl.Core.Registers;
using DraftControl.Web.Accounts;
using DraftControl.Web.Declarations;
using DraftControl.Web.Planned;
using DraftControl.Web.SignIn;
using Microsoft.AspNetCore.Mvc;

namespace DraftControl.Web.Pages.People;

/// <summary>A steward gives somebody an office for an organisation: now, or for the days that a deputy stands in.</summary>
public sealed class AppointModel(Access access, AccountBook accounts, InvitationMail invitations, PlannedActs planned, TimeProvider clock) : DeclarationPage(access)
{
    [BindProperty]
    public string? Email { get; set; }

    [BindProperty]
    public string? Role { get; set; }

    [BindProperty]
    public string? Organisation { get; set; }

    [BindProperty]
    public string? Group { get; set; }

    /// <summary>Why appointing a councillor cannot wait, in the time before an election.</summary>
    [BindProperty]
    public string? Reason { get; set; }

    [BindProperty]
    public Term Term { get; set; } = new();

    protected override Role? IsFor => Core.People.Role.Steward;

    protected override bool NeedsFreshSignIn => true;

    public IActionResult OnPost()
    {
        var email = ModelState.Read<EmailAddress>(nameof(Email), Email, EmailAddress.Demand);
        if (!Roles.TryParse(Role, out var role))
        {
            ModelState.AddModelError(nameof(Role), "Select the office");
        }

        var organisation = ModelState.Read<Slug>(nameof(Organisation), Organisation, "Select the organisation");
        var (from, to) = Term.Read(ModelState, nameof(Term), clock.GetUtcNow());

        // What stands in the box for a group is only asked of councillors.
        var group = role == Core.People.Role.Councillor && !string.IsNullOrWhiteSpace(Group)
            ? ModelState.ReadLine(nameof(Group), Group, "The group", "Enter the group in one line", 100)
            : null;

        // Only a councillor of that council could be taken for campaigning.
        var reason = role == Core.People.Role.Councillor && organisation is not null ? BeforeElection.Read(ModelState, Register, [organisation], from?.Begins ?? Moment, Reason) : null;

        // Tried with an id that stands for somebody new, so that a refusal leaves no account.
        var tried = email is null ? null : accounts.Find(email) ?? AccountBook.NewPerson();
        var isNew = tried is null || SignedIn.Person is not { } steward || Register.Find(EntryId.Of(steward, FormId)) is null;
        if (!IsConfirmed() || (isNew && Rehearse(Core.People.Role.Steward, reason, (register, head) => register.Unchanged(new Appointed(head, new Office(tried!, role, organisation!), group))) is null))
        {
            return Page();
        }

        var office = new Office(accounts.FindOrAdd(email!), role, organisation!);
        var words = $"{email} as {role.InWords()} for {Register.Roster.NameOf(organisation!)}";
        var confirming = role == Core.People.Role.Councillor ? " A representative of the same council has to confirm it." : "";
        if (to is not null)
        {
            Plan(PlannedKind.EndAppointment, office, group, to.Ends, reason: null);
        }

        if (from is not null)
        {
            Plan(PlannedKind.Appoint, office, group, from.Begins, reason);
            return Done($"{words}: the office begins on {from}{(to is null ? "" : $" and ends after {to}")}.{confirming}", "/People/Index");
        }

        return Write(
            Core.People.Role.Steward,
            reason,
            (register, head) => register.Unchanged(new Appointed(head, office, group)),
            recorded =>
            {
                Invite(recorded);
                return Done($"You appointed {words}.{(to is null ? "" : $" The office ends after {to}.")}{confirming}", "/People/Index");
            });
    }

    private void Invite(RecordedEntry recorded)
    {
        var register = Ledger.Read();
        if (register.Roster.Appointments.GetValueOrDefault(recorded.Entry.Seq) is { } held)
        {
            invitations.Send(Slug, register, held);
        }
    }

    /// <summary>The same form plans the same thing, however often it is sent.</summary>
    private void Plan(PlannedKind kind, Office office, Line? group, DateTimeOffset due, string? reason)
    {
        var by = SignedIn.SpeaksAs(Register, Core.People.Role.Steward)!;
        planned.Add(new PlannedAct
        {
            Id = EntryId.Of(by.Person, $"{FormId}/{kind}").ToString()[..32],
            Declaration = Slug.ToString(),
            Kind = kind,
            By = by.Person.ToString(),
            ByOrganisation = by.Organisation.ToString(),
            Due = due,
            Created = clock.GetUtcNow(),
            Appointee = office.Person.ToString(),
            Role = office.Role.Spelled(),
            Organisation = office.Organisation.ToString(),
            Group = group?.ToString(),
            Reason = reason,
        });
    }
}
