using DraftControl.Core.People;
using DraftControl.Core.Wordings;
using Microsoft.EntityFrameworkCore;

namespace DraftControl.Web.Accounts;

/// <summary>Links that work once. Only the hash of a token is kept, so whoever reads the database cannot use one.</summary>
public sealed class OneTimeLinks(IDbContextFactory<AccountsContext> contexts, TimeProvider clock)
{
    /// <summary>A new link's token, to be sent to the person and shown to nobody else.</summary>
    /// <param name="purpose">What it is for.</param>
    /// <param name="person">Whom it signs in; null where there is no account yet.</param>
    /// <param name="lifetime">How long it works.</param>
    /// <param name="declaration">What an invitation is to.</param>
    /// <param name="returnUrl">Where the person goes then.</param>
    public string Make(LinkPurpose purpose, PersonId? person, TimeSpan lifetime, Slug? declaration = null, string? returnUrl = null)
    {
        var token = SecretToken.New();
        var now = clock.GetUtcNow();
        using var context = contexts.CreateDbContext();
        context.Links.Add(new OneTimeLink
        {
            TokenHash = Sha256.Of(token).ToString(),
            Purpose = purpose,
            Person = person?.ToString(),
            Declaration = declaration?.ToString(),
            ReturnUrl = returnUrl,
            Created = now,
            Expires = now + lifetime,
        });
        context.SaveChanges();
        return token;
    }

    /// <summary>The link with this token, used or expired ones included; null where there is none.</summary>
    public OneTimeLink? Find(string token)
    {
        var hash = Sha256.Of(token).ToString();
        using var context = contexts.CreateDbContext();
        return context.Links.AsNoTracking().SingleOrDefault(link => link.TokenHash == hash);
    }

    /// <summary>Uses a link up. Of several who press its button at once, one succeeds.</summary>
    /// <returns>Whether it could still be used.</returns>
    public bool Use(string token)
    {
        var hash = Sha256.Of(token).ToString();
        DateTimeOffset? now = clock.GetUtcNow();
        using var context = contexts.CreateDbContext();
        return context.Links.Where(link => link.TokenHash == hash && link.Used == null && link.Expires > now).ExecuteUpdate(set => set.SetProperty(link => link.Used, now)) == 1;
    }

    /// <summary>When the newest invitation to a declaration was made for each person; those who were never invited are left out.</summary>
    public IReadOnlyDictionary<PersonId, DateTimeOffset> Invited(Slug declaration)
    {
        var slug = declaration.ToString();
        using var context = contexts.CreateDbContext();
        return context.Links.Where(link => link.Purpose == LinkPurpose.Invitation && link.Declaration == slug && link.Person != null)
            .GroupBy(link => link.Person!, (person, invitations) => new { person, at = invitations.Max(link => link.Created) })
            .ToDictionary(newest => PersonId.Parse(newest.person), newest => newest.at);
    }

    /// <summary>Takes back every link of a kind.</summary>
    public void Forget(LinkPurpose purpose)
    {
        using var context = contexts.CreateDbContext();
        context.Links.Where(link => link.Purpose == purpose).ExecuteDelete();
    }
}
