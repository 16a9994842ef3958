using DraftControl.Core.People;
using DraftControl.Core.Registers;
using DraftControl.Web.Declarations;
using DraftControl.Web.LanguageTests;
using DraftControl.Web.Texts;
using Microsoft.AspNetCore.Mvc;

namespace DraftControl.Web.Pages.LanguageTests;

/// <summary>A steward sends chief executives personal links, and withdraws them.</summary>
public sealed class LinksModel(Access access, LanguageLinks links, LinkSending sending, LanguageMail mail) : DeclarationPage(access)
{
    /// <summary>The chief executives who get a link, by appointment.</summary>
    [BindProperty]
    public List<int> Chosen { get; set; } = [];

    /// <summary>The last day on which links work.</summary>
    [BindProperty]
    public DateFields Until { get; set; } = new();

    /// <summary>Whom the steward checks before anything is sent; empty while they choose.</summary>
    public IReadOnlyList<Appointment> Checked { get; private set; } = [];

    /// <summary>What they will read.</summary>
    public string Preview { get; private set; } = "";

    /// <summary>Every chief executive, with the newest link to them and how many clauses wait for them.</summary>
    public IEnumerable<(Appointment Held, LanguageLink? Link, int Waiting)> ChiefExecutives =>
        from held in Register.Roster.Holders(Role.ChiefExecutive)
        join link in links.In(Slug).DistinctBy(link => link.Appointment) on held.Seq equals link.Appointment into newest
        select (held, newest.FirstOrDefault(), Register.AskedOf(held.Office.Person).Count());

    public bool CanReach(Appointment held) => mail.CanReach(held.Office);

    protected override Role? IsFor => Role.Steward;

    public void OnGet() => Until = DateFields.Of(Moment.UkDay().AddDays(LanguageLinks.UsualDays));

    /// <param name="step">Which button was chosen.</param>
    public IActionResult OnPost([FromForm(Name = "do")] string? step)
    {
        if (step == "edit")
        {
            ModelState.Clear();
            return Page();
        }

        var held = Register.Roster.Holders(Role.ChiefExecutive).Where(held => Chosen.Contains(held.Seq)).ToList();
        if (held.Count == 0)
        {
            ModelState.AddModelError(nameof(Chosen), "Select at least one chief executive");
        }

        foreach (var one in held.Where(one => !CanReach(one)))
        {
            ModelState.AddModelError(nameof(Chosen), $"The chief executive of {Register.Roster.NameOf(one.Office.Organisation)} has no account any more, so there is no address to send to");
        }

        var (until, today) = (Until.Read(ModelState, nameof(Until), "Enter the last day on which the links work, like 30 6 2027"), Moment.UkDay());
        if (until is { } last && LinkSending.Complaint(last, today) is { } complaint)
        {
            ModelState.AddModelError($"{nameof(Until)}.{nameof(DateFields.Day)}", complaint);
        }

        if (until is not { } day || !ModelState.IsValid)
        {
            return Page();
        }

        var steward = SignedIn.Holds(Register, Role.Steward)!;
        if (step == "send")
        {
            var sent = sending.Send(Ledger, steward, FormId, held, day);
            return Done(sent.Count == 1 ? "1 link is sent." : $"{sent.Count} links are sent.", "/LanguageTests/Links");
        }

        (Checked, Preview) = (held, mail.Text(Register, Slug, held[0].Office, Register.Author(steward), UkTime.BeginningOf(day.AddDays(1)), token: null));
        return Page();
    }

    public IActionResult OnPostRevoke(string? id) => id is not null && links.Revoke(Slug, id)
        ? Done("The link is withdrawn. It opens nothing any more.", "/LanguageTests/Links")
        : NotFound();
}
