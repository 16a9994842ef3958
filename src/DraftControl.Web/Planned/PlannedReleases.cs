using DraftControl.Core.Entries;
using DraftControl.Core.People;
using DraftControl.Web.Accounts;
using Microsoft.EntityFrameworkCore;

namespace DraftControl.Web.Planned;

/// <summary>Versions that are to be released at a set time.</summary>
public sealed class PlannedReleases(IDbContextFactory<AccountsContext> contexts, TimeProvider clock)
{
    /// <summary>The release of a version that is planned; null where none is.</summary>
    public PlannedAct? For(Slug declaration, VersionNumber version)
    {
        using var context = contexts.CreateDbContext();
        return Of(context, declaration, version).AsNoTracking().Where(act => act.Cancelled == null && act.Done == null).OrderBy(act => act.Due).FirstOrDefault();
    }

    /// <summary>The last planned release of a version, if it could not be done.</summary>
    public PlannedAct? FailedFor(Slug declaration, VersionNumber version)
    {
        using var context = contexts.CreateDbContext();
        return Of(context, declaration, version).AsNoTracking().OrderByDescending(act => act.Created).FirstOrDefault() is { Fault: not null } failed ? failed : null;
    }

    /// <summary>Plans a release. Sent twice it is planned once.</summary>
    /// <param name="id">The form's id.</param>
    /// <param name="declaration">The declaration.</param>
    /// <param name="version">The version to release.</param>
    /// <param name="by">The steward in whose name it will be released.</param>
    /// <param name="due">When.</param>
    /// <param name="reason">Why it cannot wait, where that is before an election.</param>
    /// <returns>Whether it is planned; false where another release of it is planned already.</returns>
    public bool Plan(string id, Slug declaration, VersionNumber version, Office by, DateTimeOffset due, Reason? reason = null)
    {
        using var context = contexts.CreateDbContext();
        using var transaction = context.Database.BeginTransaction();
        if (Of(context, declaration, version).FirstOrDefault(act => act.Cancelled == null && act.Done == null) is { } planned)
        {
            return planned.Id == id;
        }

        context.PlannedActs.Add(new PlannedAct
        {
            Id = id,
            Declaration = declaration.ToString(),
            Kind = PlannedKind.Release,
            By = by.Person.ToString(),
            ByOrganisation = by.Organisation.ToString(),
            Due = due,
            Created = clock.GetUtcNow(),
            Version = version.ToString(),
            Reason = reason?.ToString(),
        });
        context.SaveChanges();
        transaction.Commit();
        return true;
    }

    private static IQueryable<PlannedAct> Of(AccountsContext context, Slug declaration, VersionNumber version)
    {
        var (slug, number) = (declaration.ToString(), version.ToString());
        return context.PlannedActs.Where(act => act.Kind == PlannedKind.Release && act.Declaration == slug && act.Version == number);
    }
}
