using DraftControl.Web.Accounts;
using Microsoft.EntityFrameworkCore;

namespace DraftControl.Web.Signatories;

/// <summary>Logos that were uploaded for a request that was never sent, or that a steward declined.</summary>
public sealed class UnusedLogos(IDbContextFactory<AccountsContext> contexts, Logos logos, TimeProvider clock)
{
    /// <summary>How long a logo waits for its request, or for another one once that was declined.</summary>
    public const int DaysKept = 7;

    public void Remove()
    {
        var before = clock.GetUtcNow().AddDays(-DaysKept);
        using var context = contexts.CreateDbContext();
        var asked = context.SignatureRequests.Where(request => request.Logo != null && (request.State != RequestState.Declined || request.Decided > before)).Select(request => request.Logo!);
        logos.Remove(before, context.Contacts.Where(contact => contact.Logo != null).Select(contact => contact.Logo!).Union(asked).ToHashSet());
    }
}
