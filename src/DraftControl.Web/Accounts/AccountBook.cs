using System.Diagnostics.CodeAnalysis;
using System.Security.Cryptography;
using DraftControl.Core.People;
using DraftControl.Core.Wordings;
using Microsoft.EntityFrameworkCore;

namespace DraftControl.Web.Accounts;

/// <summary>Who is behind an opaque person id, and who holds a bearer token.</summary>
public sealed class AccountBook(IDbContextFactory<AccountsContext> contexts, TimeProvider clock)
{
    /// <summary>Makes the database where there is none, and brings an older one up to date.</summary>
    public void Migrate()
    {
        using var context = contexts.CreateDbContext();
        context.Database.Migrate();
    }

    /// <summary>An id that nobody has.</summary>
    public static PersonId NewPerson() => PersonId.Parse($"p-{Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(6))}");

    /// <summary>The person with this address. An account is made where there is none.</summary>
    public PersonId FindOrAdd(EmailAddress email)
    {
        using var context = contexts.CreateDbContext();
        var address = email.ToString();
        if (context.Users.AsNoTracking().SingleOrDefault(a => a.Email == address) is { } known)
        {
            return PersonId.Parse(known.Id);
        }

        var person = NewPerson().ToString();
        context.Users.Add(Made(person, address));
        try
        {
            context.SaveChanges();
        }
        catch (DbUpdateException)
        {
            // Somebody else made the same account at the same time.
            context.ChangeTracker.Clear();
            person = context.Users.AsNoTracking().Single(a => a.Email == address).Id;
        }

        return PersonId.Parse(person);
    }

    /// <summary>A new bearer token for the person with this address. An older one stops working.</summary>
    public string NewToken(EmailAddress email)
    {
        var person = FindOrAdd(email).ToString();
        var token = $"dc_{SecretToken.New()}";
        var hash = Sha256.Of(token).ToString();
        using var context = contexts.CreateDbContext();
        context.Users.Where(a => a.Id == person).ExecuteUpdate(set => set.SetProperty(a => a.TokenHash, hash));
        return token;
    }

    public bool TryFindByToken(string token, [NotNullWhen(true)] out PersonId? person)
    {
        using var context = contexts.CreateDbContext();
        var hash = Sha256.Of(token).ToString();
        var found = context.Users.AsNoTracking().Where(a => a.TokenHash == hash).Select(a => a.Id).SingleOrDefault();
        person = found is null ? null : PersonId.Parse(found);
        return person is not null;
    }

    /// <summary>The person with this address; null where there is none.</summary>
    public PersonId? Find(EmailAddress email)
    {
        using var context = contexts.CreateDbContext();
        var address = email.ToString();
        return context.Users.AsNoTracking().Where(a => a.Email == address).Select(a => a.Id).SingleOrDefault() is { } found ? PersonId.Parse(found) : null;
    }

    /// <summary>What is known of a person; null where there is no account.</summary>
    public KnownPerson? Find(PersonId person) => Known([person]).GetValueOrDefault(person);

    /// <summary>What is known of some people; those without an account are left out.</summary>
    public IReadOnlyDictionary<PersonId, KnownPerson> Known(IReadOnlyCollection<PersonId> people)
    {
        var ids = people.Select(person => person.ToString()).ToList();
        using var context = contexts.CreateDbContext();
        return context.Users.AsNoTracking().Where(a => ids.Contains(a.Id))
            .Select(a => new { a.Id, a.Name, a.Email, a.EmailConfirmed, a.SecurityStamp, a.Shortcuts }).AsEnumerable()
            .Select(a => new KnownPerson(PersonId.Parse(a.Id), a.Name, a.Email!, a.EmailConfirmed, a.SecurityStamp, a.Shortcuts))
            .ToDictionary(known => known.Person);
    }

    /// <summary>The address of a person; null where there is no account.</summary>
    public string? EmailOf(PersonId person) => Find(person)?.Email;

    /// <summary>Whether nobody has an account.</summary>
    public bool IsEmpty()
    {
        using var context = contexts.CreateDbContext();
        return !context.Users.Any();
    }

    /// <summary>The person's bearer token stops working.</summary>
    public void RevokeToken(PersonId person)
    {
        var id = person.ToString();
        using var context = contexts.CreateDbContext();
        context.Users.Where(a => a.Id == id).ExecuteUpdate(set => set.SetProperty(a => a.TokenHash, (string?)null));
    }

    /// <summary>Everybody, by address.</summary>
    public IReadOnlyList<(PersonId Person, string Email)> All()
    {
        using var context = contexts.CreateDbContext();
        return [.. context.Users.AsNoTracking().OrderBy(a => a.Email).AsEnumerable().Select(a => (PersonId.Parse(a.Id), a.Email!))];
    }

    /// <summary>An account as Identity keeps it; nobody can sign in with it until they have a link, a password or a passkey.</summary>
    private Account Made(string person, string address) => new()
    {
        Id = person,
        UserName = person,
        NormalizedUserName = person.ToUpperInvariant(),
        Email = address,
        NormalizedEmail = address.ToUpperInvariant(),
        LockoutEnabled = true,
        SecurityStamp = Convert.ToHexString(RandomNumberGenerator.GetBytes(16)),
        Created = clock.GetUtcNow(),
    };
}
