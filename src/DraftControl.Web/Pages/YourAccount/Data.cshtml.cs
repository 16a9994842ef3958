using System.Text.Json;
using DraftControl.Core.People;
using DraftControl.Web.Accounts;
using DraftControl.Web.Declarations;
using DraftControl.Web.SignIn;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace DraftControl.Web.Pages.YourAccount;

/// <summary>Everything that is kept about the person, as one file.</summary>
public sealed class DataModel(OwnAccount own, DeclarationBook declarations, IDbContextFactory<AccountsContext> contexts) : AccountPage(own)
{
    private static readonly JsonSerializerOptions readable = new() { WriteIndented = true, PropertyNamingPolicy = JsonNamingPolicy.CamelCase };

    protected override Guard Guard => Guard.FreshWherePossible;

    public IActionResult OnGet()
    {
        var person = PersonId.Parse(Account.Id);
        using var context = contexts.CreateDbContext();
        var kept = new
        {
            person = Account.Id,
            Account.Name,
            Account.Email,
            Account.Created,
            mail = Account.Mail.ToString(),
            reminders = !Account.NoReminders,
            Account.Reminded,
            singleKeys = Account.Shortcuts,
            hasPassword = Account.PasswordHash is not null,
            hasAuthenticatorApp = Account.TwoFactorEnabled,
            hasToken = Account.TokenHash is not null,
            passkeys = Passkeys.Select(passkey => new { passkey.Name, passkey.CreatedAt }),
            offices = declarations.All().SelectMany(ledger => ledger.Read().Roster.Appointments.Values.Where(held => held.Office.Person == person)
                .Select(held => new { declaration = $"{ledger.Slug}", office = $"{held.Office}", group = held.Group?.ToString(), hasEnded = held.Ended is not null })),
            entries = declarations.All().SelectMany(ledger => ledger.Read().Entries.Where(recorded => recorded.Entry.By.Person == person)
                .Select(recorded => new { declaration = $"{ledger.Slug}", commit = $"{recorded.Commit}", recorded.Entry.At, kind = recorded.Entry.GetType().Name })),
            messages = context.Mail.AsNoTracking().Where(mail => mail.Person == Account.Id).Select(mail => new { mail.Subject, mail.Created, mail.Sent }).ToList(),
            unsentProposals = context.UnsentProposals.AsNoTracking().Where(unsent => unsent.Author == Account.Id).Select(unsent => new { unsent.Declaration, unsent.Title, unsent.Reason, unsent.Saved, unsent.Changes }).ToList(),
            uploads = context.IntakeUploads.AsNoTracking().Where(upload => upload.By == Account.Id).Select(upload => new { upload.Declaration, upload.File, upload.Created, upload.Corrections }).ToList(),
        };
        return File(JsonSerializer.SerializeToUtf8Bytes(kept, readable), "application/json", "draftcontrol-my-data.json");
    }
}
