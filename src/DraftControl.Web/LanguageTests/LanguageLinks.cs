using DraftControl.Core.People;
using DraftControl.Core.Registers;
using DraftControl.Core.Wordings;
using DraftControl.Web.Accounts;
using Microsoft.EntityFrameworkCore;

namespace DraftControl.Web.LanguageTests;

/// <summary>Chief executives' personal links. They are kept nowhere, only what tells that a link is the right one.</summary>
public sealed class LanguageLinks(IDbContextFactory<AccountsContext> contexts, TimeProvider clock)
{
    /// <summary>How long a link works, unless a steward says otherwise.</summary>
    public const int UsualDays = 30;

    /// <summary>The links of a declaration, newest first.</summary>
    public IReadOnlyList<LanguageLink> In(Slug declaration)
    {
        var slug = declaration.ToString();
        using var context = contexts.CreateDbContext();
        return [.. context.LanguageLinks.AsNoTracking().Where(link => link.Declaration == slug).OrderByDescending(link => link.Created)];
    }

    /// <summary>The link that has this token, revoked and expired ones included; null where there is none.</summary>
    public LanguageLink? FindByToken(Slug declaration, string token)
    {
        var (slug, hash) = (declaration.ToString(), Sha256.Of(token).ToString());
        using var context = contexts.CreateDbContext();
        return context.LanguageLinks.AsNoTracking().SingleOrDefault(link => link.TokenHash == hash && link.Declaration == slug);
    }

    /// <summary>Makes a link, once for each id; earlier ones of the same appointment stop working.</summary>
    /// <returns>Its token; null where there is a link with this id already.</returns>
    public string? Make(string id, Slug declaration, Appointment appointment, PersonId by, DateTimeOffset expires)
    {
        var (token, slug, now) = (SecretToken.New(), declaration.ToString(), clock.GetUtcNow());
        using var context = contexts.CreateDbContext();
        using var transaction = context.Database.BeginTransaction();
        if (context.LanguageLinks.Any(link => link.Id == id))
        {
            return null;
        }

        context.LanguageLinks.Where(link => link.Declaration == slug && link.Appointment == appointment.Seq && link.Revoked == null)
            .ExecuteUpdate(set => set.SetProperty(link => link.Revoked, (DateTimeOffset?)now));
        context.LanguageLinks.Add(new LanguageLink
        {
            Id = id,
            TokenHash = Sha256.Of(token).ToString(),
            Declaration = slug,
            Appointment = appointment.Seq,
            Person = appointment.Office.Person.ToString(),
            MadeBy = by.ToString(),
            Created = now,
            Expires = expires,
        });
        try
        {
            context.SaveChanges();
            transaction.Commit();
            return token;
        }
        catch (DbUpdateException) when (Exists(id))
        {
            return null;
        }
    }

    /// <summary>Withdraws a link.</summary>
    /// <returns>Whether there is one.</returns>
    public bool Revoke(Slug declaration, string id)
    {
        var slug = declaration.ToString();
        DateTimeOffset? now = clock.GetUtcNow();
        using var context = contexts.CreateDbContext();
        context.LanguageLinks.Where(link => link.Declaration == slug && link.Id == id && link.Revoked == null).ExecuteUpdate(set => set.SetProperty(link => link.Revoked, now));
        return context.LanguageLinks.Any(link => link.Declaration == slug && link.Id == id);
    }

    /// <summary>Notes that a link was opened, the first time.</summary>
    public void Open(LanguageLink opened)
    {
        if (opened.Opened is null)
        {
            DateTimeOffset? now = clock.GetUtcNow();
            using var context = contexts.CreateDbContext();
            context.LanguageLinks.Where(link => link.Id == opened.Id).ExecuteUpdate(set => set.SetProperty(link => link.Opened, now));
        }
    }

    private bool Exists(string id)
    {
        using var context = contexts.CreateDbContext();
        return context.LanguageLinks.Any(link => link.Id == id);
    }
}
