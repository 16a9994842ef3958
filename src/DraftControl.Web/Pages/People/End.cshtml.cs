using DraftControl.Core.Acts;
using DraftControl.Core.Entries;
using DraftControl.Core.People;
using DraftControl.Core.Registers;
using DraftControl.Web.Accounts;
using DraftControl.Web.Declarations;
using Microsoft.AspNetCore.Mvc;

namespace DraftControl.Web.Pages.People;

/// <summary>A steward ends an appointment, after a look at what that means.</summary>
public sealed class EndModel(Access access, AccountBook accounts) : DeclarationPage(access)
{
    [FromRoute]
    public int Appointment { get; init; }

    public Appointment? Held => Register.Roster.Appointments.GetValueOrDefault(Appointment);

    protected override Role? IsFor => Role.Steward;

    protected override bool NeedsFreshSignIn => true;

    public string? EmailOf(Appointment held) => accounts.EmailOf(held.Office.Person);

    public IActionResult OnGet() => Held is { Ended: null } ? Page() : NotFound();

    public IActionResult OnPost() => Held is null ? NotFound() : Write(
        Role.Steward,
        reason: null,
        (register, head) => register.Unchanged(new AppointmentEnded(head, Appointment)),
        _ => Done($"You ended the appointment of the {Held!.InWords()} for {Register.Roster.NameOf(Held.Office.Organisation)}.", "/People/Index"));
}
