using DraftControl.Core.People;
using DraftControl.Core.Registers;
using DraftControl.Web.Accounts;
using DraftControl.Web.Declarations;
using DraftControl.Web.SignIn;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace DraftControl.Web.Pages.Invitations;

/// <summary>Where an invitation leads: who invites to what. Opening it does nothing; its button accepts and signs in, once.</summary>
public sealed class AcceptModel(OneTimeLinks links, AccountBook people, DeclarationBook declarations, InvitationMail invitations, UserManager<Account> accounts, Sessions sessions, TimeProvider clock) : PageModel
{
    private OneTimeLink? link;

    [FromRoute]
    public string Token { get; init; } = "";

    /// <summary>What the person wants to be called; may be left empty.</summary>
    [BindProperty]
    public string? Name { get; set; }

    /// <summary>What the invitation is to; null where the link does not work any more.</summary>
    public Register? Register { get; private set; }

    /// <summary>The offices that the person was appointed to.</summary>
    public IReadOnlyList<Appointment> Offices { get; private set; } = [];

    /// <summary>Whether to say that a new invitation is on its way, if there is one to send.</summary>
    public bool IsSentAgain { get; private set; }

    public void OnGet() => Read();

    public async Task<IActionResult> OnPostAsync()
    {
        Read();
        if (Register is null)
        {
            return Page();
        }

        var name = string.IsNullOrWhiteSpace(Name) ? null : ModelState.ReadLine(nameof(Name), Name, "Your name", "Enter your name", 100);
        if (!ModelState.IsValid || await accounts.FindByIdAsync(link!.Person!) is not { } account || !links.Use(Token))
        {
            Read();
            return Page();
        }

        account.Name = name?.ToString() ?? account.Name;
        await sessions.Begin(account, isStrong: false);
        TempData["Done"] = $"Welcome. You take part in “{Register.Title}” now.";
        return this.GoOn(link.ReturnUrl);
    }

    /// <summary>Sends a new invitation to the address that the old one went to; the answer is always the same.</summary>
    public void OnPostAgain()
    {
        Read();
        IsSentAgain = true;
        if (links.Find(Token) is { Purpose: LinkPurpose.Invitation, Declaration: { } slug, Person: { } person } && declarations.Find(Slug.Parse(slug)) is { } ledger
            && ledger.Read().Roster.Of(PersonId.Parse(person)).FirstOrDefault() is { } held)
        {
            invitations.SendAgain(ledger.Slug, ledger.Read(), held);
        }
    }

    private void Read()
    {
        link = links.Find(Token) is { Purpose: LinkPurpose.Invitation, Used: null, Person: not null, Declaration: not null } found && found.Expires > clock.GetUtcNow() ? found : null;
        var person = link is null ? null : PersonId.Parse(link.Person!);
        Register = person is not null && people.Find(person) is not null ? declarations.Find(Slug.Parse(link!.Declaration!))?.Read() : null;
        Offices = Register is null ? [] : [.. Register.Roster.Of(person!)];
        Register = Offices.Count > 0 ? Register : null;
    }
}
