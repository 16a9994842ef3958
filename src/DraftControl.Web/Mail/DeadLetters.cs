using System.Linq.Expressions;
using DraftControl.Core.People;
using DraftControl.Git;
using DraftControl.Web.Accounts;
using DraftControl.Web.Declarations;
using Microsoft.EntityFrameworkCore;

namespace DraftControl.Web.Mail;

/// <summary>
/// Messages that could not be sent, until a steward has them tried again or discards them. The stewards of a declaration see to
/// those about it, and to the site's own to people who have or had an office in it; to others' all stewards see, so that none is lost.
/// </summary>
public sealed class DeadLetters(IDbContextFactory<AccountsContext> contexts, DeclarationBook declarations, Bell bell, TimeProvider clock)
{
    /// <summary>The newest first.</summary>
    public IReadOnlyList<OutgoingMail> Of(Slug declaration) => [.. For(declaration, mail => mail.GivenUp != null).OrderByDescending(mail => mail.GivenUp)];

    /// <summary>Those that failed so far and will be tried again by themselves.</summary>
    public IReadOnlyList<OutgoingMail> StillTried(Slug declaration) => [.. For(declaration, mail => mail.Due != null && mail.Fault != null).OrderBy(mail => mail.Due)];

    /// <summary>Sends a message as if it were new.</summary>
    /// <returns>Whether it was still there, and may be sent.</returns>
    public bool TryAgain(Slug declaration, int id)
    {
        if (!Of(declaration).Any(mail => mail.Id == id && !mail.IsTooLate))
        {
            return false;
        }

        DateTimeOffset? now = clock.GetUtcNow();
        using var context = contexts.CreateDbContext();
        var found = Dead(context, id).ExecuteUpdate(set => set
            .SetProperty(mail => mail.Due, now).SetProperty(mail => mail.GivenUp, (DateTimeOffset?)null).SetProperty(mail => mail.Attempts, 0).SetProperty(mail => mail.Fault, (string?)null));
        bell.Ring();
        return found == 1;
    }

    /// <summary>Forgets a message.</summary>
    /// <returns>Whether it was still there.</returns>
    public bool Discard(Slug declaration, int id)
    {
        using var context = contexts.CreateDbContext();
        return Of(declaration).Any(mail => mail.Id == id) && Dead(context, id).ExecuteDelete() == 1;
    }

    private static IQueryable<OutgoingMail> Dead(AccountsContext context, int id) => context.Mail.Where(mail => mail.Id == id && mail.GivenUp != null);

    private static bool HasOrHadOffice(Ledger? ledger, string person) => ledger?.Read().Roster.Appointments.Values.Any(held => held.Office.Person.ToString() == person) == true;

    private List<OutgoingMail> For(Slug declaration, Expression<Func<OutgoingMail, bool>> which)
    {
        var slug = declaration.ToString();
        using var context = contexts.CreateDbContext();
        var found = context.Mail.AsNoTracking().Where(which).Where(mail => mail.Declaration == slug || mail.Declaration == null).ToList();
        return found.FindAll(mail => mail.Declaration == slug || IsOf(declaration, mail.Person));
    }

    /// <summary>Whether the stewards of a declaration see to what the site sends to a person.</summary>
    private bool IsOf(Slug declaration, string? person) =>
        person is null || HasOrHadOffice(declarations.Find(declaration), person) || !declarations.All().Any(ledger => HasOrHadOffice(ledger, person));
}
