using DraftControl.Core.People;
using DraftControl.Web.Accounts;
using Microsoft.EntityFrameworkCore;

namespace DraftControl.Web.Signatories;

/// <summary>Where signatories are reached, and their logos. Addresses are shown to nobody but stewards.</summary>
public sealed class Contacts(IDbContextFactory<AccountsContext> contexts)
{
    public IReadOnlyList<OrganisationContact> In(Slug declaration)
    {
        var slug = declaration.ToString();
        using var context = contexts.CreateDbContext();
        return [.. context.Contacts.AsNoTracking().Where(contact => contact.Declaration == slug)];
    }

    public OrganisationContact? Find(Slug declaration, Slug organisation)
    {
        var (slug, name) = (declaration.ToString(), organisation.ToString());
        using var context = contexts.CreateDbContext();
        return context.Contacts.AsNoTracking().SingleOrDefault(contact => contact.Declaration == slug && contact.Organisation == name);
    }

    /// <summary>Every organisation that lets this logo be shown.</summary>
    public IReadOnlyList<OrganisationContact> WithLogo(string logo)
    {
        using var context = contexts.CreateDbContext();
        return [.. context.Contacts.AsNoTracking().Where(contact => contact.Logo == logo)];
    }

    /// <summary>Keeps how an organisation is reached from here on, in place of what was known.</summary>
    public void Keep(SignatureRequest request, Slug organisation)
    {
        using var context = contexts.CreateDbContext();
        var slug = organisation.ToString();
        var contact = context.Contacts.SingleOrDefault(known => known.Declaration == request.Declaration && known.Organisation == slug);
        if (contact is null)
        {
            context.Contacts.Add(contact = new OrganisationContact { Declaration = request.Declaration, Organisation = slug, Name = request.ContactName, Email = request.ContactEmail });
        }

        (contact.Name, contact.Email) = (request.ContactName, request.ContactEmail);
        (contact.Logo, contact.LogoText) = request.MayShowLogo ? (request.Logo, request.LogoText) : (null, null);
        context.SaveChanges();
    }
}
