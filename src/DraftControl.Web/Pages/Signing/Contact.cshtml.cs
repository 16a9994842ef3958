using DraftControl.Core.Entries;
using DraftControl.Core.People;
using DraftControl.Core.Wordings;
using DraftControl.Web.Accounts;
using DraftControl.Web.Declarations;
using DraftControl.Web.Signatories;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;

namespace DraftControl.Web.Pages.Signing;

/// <summary>Somebody writes to a signatory without seeing its address; it answers if it chooses to.</summary>
public sealed class ContactModel(Access access, Contacts contacts, SigningMail mail, FormLimit limit) : DeclarationPage(access)
{
    [BindProperty]
    public string? Name { get; set; }

    [BindProperty]
    public string? Organisation { get; set; }

    [BindProperty]
    public string? Email { get; set; }

    [BindProperty]
    public string? Message { get; set; }

    /// <summary>Left empty by people, filled in by programs.</summary>
    [BindProperty]
    public string? Website { get; set; }

    public bool IsSent { get; private set; }

    /// <summary>Whom the message goes to; null where nobody may know that it signed.</summary>
    public Organisation? To { get; private set; }

    /// <summary>Where it is reached; null where it gave no address.</summary>
    public OrganisationContact? Reached { get; private set; }

    protected override bool ShowsDrafting => false;

    public override void OnPageHandlerExecuting(PageHandlerExecutingContext context)
    {
        base.OnPageHandlerExecuting(context);
        if (context.Result is null && Slug.TryParse((string?)RouteData.Values["organisation"], provider: null, out var slug) && Register.StandingSignatures(slug).Any(Register.IsPublic))
        {
            (To, Reached) = (Register.Roster.Organisations[slug], contacts.Find(Slug, slug));
        }

        // It is the same whether there is no such organisation or no address, so that nothing is told about who is under embargo.
        Response.StatusCode = context.Result is null && Reached is null ? StatusCodes.Status404NotFound : Response.StatusCode;
    }

    public IActionResult OnPost()
    {
        if (Reached is not { } reached || To is not { } to)
        {
            return Page();
        }

        var name = ModelState.ReadLine(nameof(Name), Name, "Your name", "Enter your name", 100);
        var organisation = ModelState.ReadLine(nameof(Organisation), Organisation, "The organisation", "Enter your organisation", 200);
        var email = ModelState.Read<EmailAddress>(nameof(Email), Email, EmailAddress.Demand);
        this.CheckMessage(nameof(Message), Message, "Enter a message");
        this.CheckTrap(Website);
        if (!ModelState.IsValid || !EntryId.TryParse(FormId, provider: null, out _) || !this.MaySend(limit))
        {
            return Page();
        }

        mail.Post($"contact/{FormId}", reached.Email, Slug, $"A message about your commitment: {Register.Title}", $"""
            {name}, {organisation}, writes to {to.Name} about "{Register.Title}":

            {Hygiene.Normalised(Message!).Trim()}

            Reply to: {email}

            The address above is what the sender typed. They do not see yours unless you answer.

            """);
        IsSent = true;
        return Page();
    }
}
