using DraftControl.Core.People;
using DraftControl.Web.Accounts;
using Microsoft.EntityFrameworkCore;

namespace DraftControl.Web.Mail;

/// <summary>Messages about a declaration that could not be sent, until a steward has them tried again or discards them.</summary>
public sealed class DeadLetters(IDbContextFactory<AccountsContext> contexts, Bell bell, TimeProvider clock)
{
    /// <summary>The newest first.</summary>
    public IReadOnlyList<OutgoingMail> Of(Slug declaration)
    {
        using var context = contexts.CreateDbContext();
        return [.. About(context, declaration).AsNoTracking().OrderByDescending(mail => mail.GivenUp)];
    }

    public int Count(Slug declaration)
    {
        using var context = contexts.CreateDbContext();
        return About(context, declaration).Count();
    }

    /// <summary>Those that failed so far and will be tried again by themselves.</summary>
    public IReadOnlyList<OutgoingMail> StillTried(Slug declaration)
    {
        var slug = declaration.ToString();
        using var context = contexts.CreateDbContext();
        return [.. context.Mail.AsNoTracking().Where(mail => mail.Declaration == slug && mail.Due != null && mail.Fault != null).OrderBy(mail => mail.Due)];
    }

    /// <summary>Sends a message as if it were new.</summary>
    /// <returns>Whether it was still there.</returns>
    public bool TryAgain(Slug declaration, int id)
    {
        DateTimeOffset? now = clock.GetUtcNow();
        using var context = contexts.CreateDbContext();
        var found = About(context, declaration).Where(mail => mail.Id == id).ExecuteUpdate(set => set
            .SetProperty(mail => mail.Due, now).SetProperty(mail => mail.GivenUp, (DateTimeOffset?)null).SetProperty(mail => mail.Attempts, 0).SetProperty(mail => mail.Fault, (string?)null));
        bell.Ring();
        return found == 1;
    }

    /// <summary>Forgets a message.</summary>
    /// <returns>Whether it was still there.</returns>
    public bool Discard(Slug declaration, int id)
    {
        using var context = contexts.CreateDbContext();
        return About(context, declaration).Where(mail => mail.Id == id).ExecuteDelete() == 1;
    }

    private static IQueryable<OutgoingMail> About(AccountsContext context, Slug declaration)
    {
        var slug = declaration.ToString();
        return context.Mail.Where(mail => mail.Declaration == slug && mail.GivenUp != null);
    }
}
