using DraftControl.Core.People;
using DraftControl.Core.Rules;
using DraftControl.Web.Accounts;
using Microsoft.EntityFrameworkCore;

namespace DraftControl.Web.Editing;

/// <summary>The texts that editors of a declaration begin reasons with.</summary>
public sealed class ReasonTemplates(IDbContextFactory<AccountsContext> contexts, TimeProvider clock)
{
    /// <summary>By name.</summary>
    public IReadOnlyList<ReasonTemplate> Of(Slug declaration)
    {
        var slug = declaration.ToString();
        using var context = contexts.CreateDbContext();
        return [.. context.ReasonTemplates.AsNoTracking().Where(kept => kept.Declaration == slug).AsEnumerable().OrderBy(kept => kept.Name, StringComparer.OrdinalIgnoreCase).ThenBy(kept => kept.Id, StringComparer.Ordinal)];
    }

    public ReasonTemplate? Find(Slug declaration, string? id)
    {
        var slug = declaration.ToString();
        using var context = contexts.CreateDbContext();
        return id is null ? null : context.ReasonTemplates.AsNoTracking().SingleOrDefault(kept => kept.Id == id && kept.Declaration == slug);
    }

    /// <summary>Keeps one, with the revision that it was made from: 0 for a new one. Null where it is kept.</summary>
    public Refusal? Save(ReasonTemplate typed)
    {
        using var context = contexts.CreateDbContext();
        var kept = context.ReasonTemplates.SingleOrDefault(other => other.Id == typed.Id);
        if (kept is not null && kept.Declaration == typed.Declaration && kept.Name == typed.Name && kept.Text == typed.Text)
        {
            return null;
        }

        if (context.ReasonTemplates.AsNoTracking().Where(other => other.Declaration == typed.Declaration && other.Id != typed.Id).AsEnumerable().Any(other => string.Equals(other.Name, typed.Name, StringComparison.OrdinalIgnoreCase)))
        {
            return Refusal.NotAllowed("There is a template of this name. Choose another name.");
        }

        if (kept is null ? typed.Revision != 0 : kept.Revision != typed.Revision || kept.Declaration != typed.Declaration)
        {
            return Stale;
        }

        if (kept is null)
        {
            kept = typed;
            context.Add(kept);
        }

        (kept.Name, kept.Text, kept.SavedBy, kept.Office, kept.Saved, kept.Revision) = (typed.Name, typed.Text, typed.SavedBy, typed.Office, clock.GetUtcNow(), typed.Revision + 1);
        try
        {
            context.SaveChanges();
            return null;
        }
        catch (DbUpdateException)
        {
            return Stale;
        }
    }

    public void Remove(ReasonTemplate template)
    {
        using var context = contexts.CreateDbContext();
        context.ReasonTemplates.Where(kept => kept.Id == template.Id).ExecuteDelete();
    }

    private static Refusal Stale => Refusal.Changed("Another editor changed or deleted this template meanwhile. Read what is kept now, then save again.");
}
