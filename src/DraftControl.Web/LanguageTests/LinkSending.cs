using System.Globalization;
using DraftControl.Core.People;
using DraftControl.Core.Registers;
using DraftControl.Core.Wordings;
using DraftControl.Git;
using DraftControl.Web.Texts;

namespace DraftControl.Web.LanguageTests;

/// <summary>Makes personal links and sends them. Pages and the API send through here alike.</summary>
public sealed class LinkSending(LanguageLinks links, LanguageMail mail)
{
    /// <summary>Sends each chief executive a link of their own, once for each form.</summary>
    /// <param name="ledger">The declaration.</param>
    /// <param name="by">The steward.</param>
    /// <param name="form">The form's id or the <c>Idempotency-Key</c>.</param>
    /// <param name="to">The appointments of those who get one; whoever cannot be reached gets none.</param>
    /// <param name="until">The last day on which they work.</param>
    /// <returns>Those who have their link by this form.</returns>
    public IReadOnlyList<Appointment> Send(Ledger ledger, Office by, string form, IEnumerable<Appointment> to, DateOnly until)
    {
        var (register, expires) = (ledger.Read(), UkTime.BeginningOf(until.AddDays(1)));
        var sent = to.Where(held => mail.CanReach(held.Office)).ToList();
        foreach (var held in sent)
        {
            var id = Sha256.Of(string.Create(CultureInfo.InvariantCulture, $"{ledger.Slug}/{by.Person}/{form}/{held.Seq}")).ToString()[..32];
            if (links.Make(id, ledger.Slug, held, by.Person, expires) is { } token)
            {
                mail.Post(register, ledger.Slug, held.Office, register.Author(by), expires, token);
            }
        }

        return sent;
    }

    /// <summary>What is wrong with a last day; null where it will do.</summary>
    public static string? Complaint(DateOnly until, DateOnly today) => until < today || until > today.AddYears(1) ? "The last day must be today or later, and within a year" : null;
}
