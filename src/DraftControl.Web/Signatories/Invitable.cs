using DraftControl.Core.Entries;
using DraftControl.Core.People;
using DraftControl.Core.Registers;
using DraftControl.Web.Accounts;
using Version = DraftControl.Core.Registers.Version;

namespace DraftControl.Web.Signatories;

/// <summary>Whom an invitation to sign a version can still be sent to.</summary>
public sealed class Invitable(SigningInvitations invitations, Contacts contacts, AccountBook accounts, TimeProvider clock)
{
    /// <summary>The links to a version that work.</summary>
    public IReadOnlyList<SigningInvitation> Links(Slug slug, Version version) =>
        [.. invitations.In(slug).Where(invitation => invitation.Version == version.Number.ToString() && invitation.Revoked is null && invitation.Expires > clock.GetUtcNow())];

    /// <summary>Registered organisations that have neither signed a version nor one of these links to it, with where they are reached.</summary>
    public IReadOnlyList<Invitee> Registered(Slug slug, Register register, Version version, IReadOnlyList<SigningInvitation> links)
    {
        var taken = links.Select(invitation => invitation.Slug).OfType<string>().ToHashSet(StringComparer.Ordinal);
        var reached = contacts.In(slug).ToDictionary(contact => contact.Organisation, contact => contact.Email, StringComparer.Ordinal);
        return [.. register.Roster.Organisations.Values
            .Where(organisation => !taken.Contains(organisation.Slug.ToString()) && !register.StandingSignatures(organisation.Slug).Any(signature => signature.Entry.Version == version.Number))
            .Select(organisation => (Organisation: organisation, Email: reached.GetValueOrDefault(organisation.Slug.ToString()) ?? Representative(register, organisation)))
            .Where(pair => pair.Email is not null)
            .Select(pair => Invitee.Of(pair.Organisation, EmailAddress.Parse(pair.Email!)))
            .OrderBy(invitee => invitee.Name, StringComparer.Ordinal)];
    }

    private string? Representative(Register register, Organisation organisation) => register.Roster.Holders(Role.Representative)
        .FirstOrDefault(held => held.Office.Organisation == organisation.Slug) is { } held ? accounts.EmailOf(held.Office.Person) : null;
}
