using DraftControl.Core.People;
using DraftControl.Web.Accounts;
using Microsoft.EntityFrameworkCore;

namespace DraftControl.Web.Unsent;

/// <summary>What became of a saving: the proposal as it is kept now, and whether a colleague had saved other words meanwhile, so that nothing was overwritten.</summary>
public sealed record Saving(UnsentProposal Kept, bool IsStale);

/// <summary>The proposals that organisations are writing and have not sent.</summary>
public sealed class UnsentBook(IDbContextFactory<AccountsContext> contexts, TimeProvider clock)
{
    /// <summary>Those of some organisations, newest first.</summary>
    public IReadOnlyList<UnsentProposal> Of(Slug declaration, IEnumerable<Slug> organisations)
    {
        var (slug, whose) = (declaration.ToString(), Names(organisations));
        using var context = contexts.CreateDbContext();
        return [.. context.UnsentProposals.AsNoTracking().Where(kept => kept.Declaration == slug && whose.Contains(kept.Organisation)).OrderByDescending(kept => kept.Saved).ThenBy(kept => kept.Id)];
    }

    /// <summary>One by its id; null where there is none that belongs to these organisations.</summary>
    public UnsentProposal? Find(Slug declaration, string? id, IEnumerable<Slug> organisations)
    {
        var (slug, whose) = (declaration.ToString(), Names(organisations));
        using var context = contexts.CreateDbContext();
        return id is null ? null : context.UnsentProposals.AsNoTracking().SingleOrDefault(kept => kept.Id == id && kept.Declaration == slug && whose.Contains(kept.Organisation));
    }

    /// <summary>Keeps what somebody typed, with the revision that it was made from: 0 where it was not kept before. Null where the id is another organisation's.</summary>
    public Saving? Save(UnsentProposal typed)
    {
        using var context = contexts.CreateDbContext();
        if (context.UnsentProposals.SingleOrDefault(other => other.Id == typed.Id) is not { } kept)
        {
            (typed.Revision, typed.Saved) = (typed.Revision + 1, clock.GetUtcNow());
            context.Add(typed);
            return Stored(context, typed);
        }

        if (kept.Declaration != typed.Declaration || kept.Organisation != typed.Organisation)
        {
            return null;
        }

        if (kept.SaysTheSameAs(typed))
        {
            return new Saving(kept, IsStale: false);
        }

        if (kept.Revision != typed.Revision)
        {
            return new Saving(kept, IsStale: true);
        }

        (kept.Title, kept.Reason, kept.Changes, kept.Base) = (typed.Title, typed.Reason, typed.Changes, typed.Base);
        (kept.SavedBy, kept.Saved, kept.Revision) = (typed.SavedBy, clock.GetUtcNow(), kept.Revision + 1);
        return Stored(context, kept);
    }

    /// <summary>Forgets one, because it was sent or is not wanted any more.</summary>
    public void Remove(UnsentProposal unsent)
    {
        using var context = contexts.CreateDbContext();
        context.UnsentProposals.Where(kept => kept.Id == unsent.Id && kept.Declaration == unsent.Declaration && kept.Organisation == unsent.Organisation).ExecuteDelete();
    }

    private Saving? Stored(AccountsContext context, UnsentProposal unsent)
    {
        try
        {
            context.SaveChanges();
            return new Saving(unsent, IsStale: false);
        }
        catch (DbUpdateException)
        {
            // A colleague saved it, sent it or deleted it at the same time.
            using var again = contexts.CreateDbContext();
            return again.UnsentProposals.AsNoTracking().SingleOrDefault(kept => kept.Id == unsent.Id) is { } theirs
                && theirs.Declaration == unsent.Declaration && theirs.Organisation == unsent.Organisation ? new Saving(theirs, IsStale: true) : null;
        }
    }

    private static List<string> Names(IEnumerable<Slug> organisations) => [.. organisations.Select(organisation => organisation.ToString())];
}
