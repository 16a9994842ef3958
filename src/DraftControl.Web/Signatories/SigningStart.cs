using DraftControl.Core.Registers;
using DraftControl.Git;
using Version = DraftControl.Core.Registers.Version;

namespace DraftControl.Web.Signatories;

/// <summary>
/// How an organisation begins to sign that nobody invited: the questions come behind a link that is sent to the address
/// given, so that nothing is kept for an address that nobody reads. The page and the API begin alike.
/// </summary>
public sealed class SigningStart(SigningInvitations invitations, SigningMail mail, TimeProvider clock)
{
    /// <summary>What can be signed: the newest released version; null where there is none.</summary>
    public static Version? VersionOf(Register register) => register.Versions.LastOrDefault(version => version.IsReleased);

    /// <summary>Sends the link, unless one went to the same address for the same organisation just now.</summary>
    /// <param name="id">What makes sending it twice the same as once.</param>
    /// <param name="ledger">The declaration.</param>
    /// <param name="version">What is signed.</param>
    /// <param name="invitee">Who signs.</param>
    public void Send(string id, Ledger ledger, Version version, Invitee invitee)
    {
        var now = clock.GetUtcNow();
        if (invitations.In(ledger.Slug).Any(known => known.Email == invitee.Email.ToString() && known.Organisation == invitee.Name && known.Version == version.Number.ToString() && known.Revoked is null && known.Created > now.AddMinutes(-10)))
        {
            return;
        }

        var expires = now.AddDays(SigningInvitations.UsualDays);
        if (invitations.Add(id, ledger.Slug, version.Number, invitee, by: "", expires) is { } token)
        {
            mail.PostStart(ledger.Read(), ledger.Slug, version, invitee.Name, invitee.Email.ToString(), expires, token);
        }
    }
}
