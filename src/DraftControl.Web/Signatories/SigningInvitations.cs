using DraftControl.Core.Entries;
using DraftControl.Core.People;
using DraftControl.Core.Wordings;
using DraftControl.Web.Accounts;
using Microsoft.EntityFrameworkCore;

namespace DraftControl.Web.Signatories;

/// <summary>Whom an invitation is for.</summary>
public sealed record Invitee(string Name, OrganisationClass Class, string? Nation, Slug? Slug, EmailAddress Email)
{
    /// <summary>A registered organisation with an address.</summary>
    public static Invitee Of(Organisation organisation, EmailAddress email) => new(organisation.Name.ToString(), organisation.Class, organisation.Nation?.ToString(), organisation.Slug, email);
}

/// <summary>Invitations to read and sign a version. Their links are kept nowhere, only what tells that a link is the right one.</summary>
public sealed class SigningInvitations(IDbContextFactory<AccountsContext> contexts, TimeProvider clock)
{
    /// <summary>How long a link works, unless a steward says otherwise.</summary>
    public const int UsualDays = 60;

    public IReadOnlyList<SigningInvitation> In(Slug declaration)
    {
        var slug = declaration.ToString();
        using var context = contexts.CreateDbContext();
        return [.. context.SigningInvitations.AsNoTracking().Where(invitation => invitation.Declaration == slug).OrderBy(invitation => invitation.Organisation)];
    }

    public SigningInvitation? Find(Slug declaration, string id) => In(declaration).FirstOrDefault(invitation => invitation.Id == id);

    /// <summary>The invitation whose link has this token, revoked and expired ones included.</summary>
    public SigningInvitation? FindByToken(string token)
    {
        var hash = Sha256.Of(token).ToString();
        using var context = contexts.CreateDbContext();
        return context.SigningInvitations.AsNoTracking().SingleOrDefault(invitation => invitation.TokenHash == hash);
    }

    /// <summary>Makes an invitation, once for each id.</summary>
    /// <returns>The token of its link; null where there is an invitation with this id already.</returns>
    public string? Add(string id, Slug declaration, VersionNumber version, Invitee invitee, string by, DateTimeOffset expires, string? reason = null)
    {
        var token = SecretToken.New();
        using var context = contexts.CreateDbContext();
        if (Exists(id))
        {
            return null;
        }

        context.SigningInvitations.Add(new SigningInvitation
        {
            Id = id,
            TokenHash = Sha256.Of(token).ToString(),
            Declaration = declaration.ToString(),
            Version = version.ToString(),
            Organisation = invitee.Name,
            Class = invitee.Class.Spelled(),
            Nation = invitee.Nation,
            Slug = invitee.Slug?.ToString(),
            Email = invitee.Email.ToString(),
            InvitedBy = by,
            Reason = reason,
            Created = clock.GetUtcNow(),
            Expires = expires,
        });
        try
        {
            context.SaveChanges();
            return token;
        }
        catch (DbUpdateException) when (Exists(id))
        {
            return null;
        }
    }

    /// <summary>A new link in place of the old one, which stops working.</summary>
    /// <param name="id">The invitation.</param>
    /// <param name="expires">Until when the new link works.</param>
    /// <param name="reason">Why it cannot wait, in the time before an election; null keeps what was said before.</param>
    /// <returns>Its token.</returns>
    public string Renew(string id, DateTimeOffset expires, string? reason = null)
    {
        var token = SecretToken.New();
        var hash = Sha256.Of(token).ToString();
        Set(id, set => set.SetProperty(i => i.TokenHash, hash).SetProperty(i => i.Expires, expires).SetProperty(i => i.Revoked, (DateTimeOffset?)null));
        if (reason is not null)
        {
            Set(id, set => set.SetProperty(i => i.Reason, reason));
        }

        return token;
    }

    public void Revoke(string id)
    {
        DateTimeOffset? now = clock.GetUtcNow();
        Set(id, set => set.SetProperty(i => i.Revoked, now));
    }

    /// <summary>Notes that the link was opened, the first time.</summary>
    public void Open(SigningInvitation invitation)
    {
        if (invitation.Opened is null)
        {
            DateTimeOffset? now = clock.GetUtcNow();
            Set(invitation.Id, set => set.SetProperty(i => i.Opened, now));
        }
    }

    public void Answer(string id, InvitationAnswer answer)
    {
        DateTimeOffset? now = clock.GetUtcNow();
        Set(id, set => set.SetProperty(i => i.Answer, answer).SetProperty(i => i.Answered, now));
    }

    private bool Exists(string id)
    {
        using var context = contexts.CreateDbContext();
        return context.SigningInvitations.Any(invitation => invitation.Id == id);
    }

    private void Set(string id, Action<Microsoft.EntityFrameworkCore.Query.UpdateSettersBuilder<SigningInvitation>> change)
    {
        using var context = contexts.CreateDbContext();
        context.SigningInvitations.Where(invitation => invitation.Id == id).ExecuteUpdate(change);
    }
}
