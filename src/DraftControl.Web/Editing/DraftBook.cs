using DraftControl.Core.People;
using DraftControl.Web.Accounts;
using Microsoft.EntityFrameworkCore;

namespace DraftControl.Web.Editing;

/// <summary>What became of a saving: the draft as it is kept now, and whether another editor had saved other words meanwhile, so that nothing was overwritten.</summary>
public sealed record DraftSaving(DraftDecision Kept, bool IsStale);

/// <summary>The decisions that editors prepare and have not published, with what they say about them.</summary>
public sealed class DraftBook(IDbContextFactory<AccountsContext> contexts, TimeProvider clock)
{
    public IReadOnlyList<DraftDecision> Of(Slug declaration)
    {
        var slug = declaration.ToString();
        using var context = contexts.CreateDbContext();
        return [.. context.DraftDecisions.AsNoTracking().Where(kept => kept.Declaration == slug).OrderByDescending(kept => kept.Saved).ThenBy(kept => kept.Id)];
    }

    public DraftDecision? Find(Slug declaration, string? id)
    {
        var slug = declaration.ToString();
        using var context = contexts.CreateDbContext();
        return id is null ? null : context.DraftDecisions.AsNoTracking().SingleOrDefault(kept => kept.Id == id && kept.Declaration == slug);
    }

    /// <summary>The one about something; null where there is none.</summary>
    public DraftDecision? About(Slug declaration, Decidable item)
    {
        var (slug, which) = (declaration.ToString(), item.ToString());
        using var context = contexts.CreateDbContext();
        return context.DraftDecisions.AsNoTracking().SingleOrDefault(kept => kept.Declaration == slug && kept.Item == which);
    }

    /// <summary>Keeps what somebody typed, with the revision that it was made from: 0 where there was no draft.</summary>
    public DraftSaving Save(DraftDecision typed)
    {
        using var context = contexts.CreateDbContext();
        var kept = context.DraftDecisions.SingleOrDefault(other => other.Declaration == typed.Declaration && other.Item == typed.Item);
        if (kept is not null && (kept.SaysTheSameAs(typed) || kept.Revision != typed.Revision))
        {
            return new(kept, IsStale: !kept.SaysTheSameAs(typed));
        }

        if (kept is null)
        {
            kept = typed;
            context.Add(kept);
        }

        (kept.Typed, kept.Tip, kept.SavedBy, kept.Office, kept.Saved, kept.Revision) = (typed.Typed, typed.Tip, typed.SavedBy, typed.Office, clock.GetUtcNow(), typed.Revision + 1);
        try
        {
            context.SaveChanges();
            return new(kept, IsStale: false);
        }
        catch (DbUpdateException)
        {
            // Another editor saved it, published it or deleted it at the same time.
            return About(Slug.Parse(typed.Declaration), typed.About) is { } theirs ? new(theirs, IsStale: true) : Save(Anew(typed));
        }
    }

    /// <summary>Forgets one with all that was said about it, because it is published or not wanted any more.</summary>
    public void Remove(DraftDecision draft)
    {
        using var context = contexts.CreateDbContext();
        context.DraftComments.Where(comment => comment.Draft == draft.Id).ExecuteDelete();
        context.DraftDecisions.Where(kept => kept.Id == draft.Id).ExecuteDelete();
    }

    /// <summary>What is said about the draft decisions of a declaration, oldest first.</summary>
    public ILookup<string, DraftComment> Comments(Slug declaration)
    {
        var slug = declaration.ToString();
        using var context = contexts.CreateDbContext();
        return context.DraftComments.AsNoTracking().Where(comment => comment.Declaration == slug).OrderBy(comment => comment.At).ThenBy(comment => comment.Id).ToLookup(comment => comment.Draft, StringComparer.Ordinal);
    }

    /// <summary>Says something about a draft, once for each id.</summary>
    public void Say(string id, DraftDecision draft, Office by, string text)
    {
        using var context = contexts.CreateDbContext();
        if (!context.DraftComments.Any(comment => comment.Id == id))
        {
            context.Add(new DraftComment { Id = id, Draft = draft.Id, Declaration = draft.Declaration, Person = by.Person.ToString(), Office = by.ToString(), At = clock.GetUtcNow(), Text = text });
            context.SaveChanges();
        }
    }

    private static DraftDecision Anew(DraftDecision typed) => new()
    {
        Id = Guid.NewGuid().ToString("N"),
        Declaration = typed.Declaration,
        Item = typed.Item,
        Typed = typed.Typed,
        Tip = typed.Tip,
        SavedBy = typed.SavedBy,
        Office = typed.Office,
    };
}
