using DraftControl.Core.People;
using DraftControl.Core.Registers;
using DraftControl.Web.Declarations;
using DraftControl.Web.Signatories;

namespace DraftControl.Web.Pages.Signing;

/// <summary>An invitation, and how far the organisation has come.</summary>
public sealed record ShownInvitation(SigningInvitation Invitation, InvitationState State);

/// <summary>For stewards: who was invited, who has opened their link, who asks to sign, who has signed, who stayed silent.</summary>
public sealed class IndexModel(Access access, SigningInvitations invitations, SignatureRequests requests, TimeProvider clock) : DeclarationPage(access)
{
    /// <summary>Whether only those are shown who have said nothing.</summary>
    public bool OnlySilent { get; private set; }

    /// <summary>Every invitation, by version, newest first.</summary>
    public IReadOnlyList<IGrouping<string, ShownInvitation>> Invited { get; private set; } = [];

    public int Waiting => requests.CountWaiting(Slug);

    /// <summary>Signatures that stand, newest first.</summary>
    public IEnumerable<Signature> Signatures => Register.Signatures.Values.Where(signature => signature.Withdrawn is null).Reverse();

    protected override Role? IsFor => Role.Steward;

    /// <param name="only"><c>silent</c> for those who have said nothing.</param>
    public void OnGet(string? only)
    {
        OnlySilent = only == "silent";
        var (asked, now) = (requests.In(Slug), clock.GetUtcNow());
        Invited = [.. invitations.In(Slug)
            .Select(invitation => new ShownInvitation(invitation, invitation.StateOf(Register, asked, now)))
            .Where(shown => !OnlySilent || shown.State.IsSilent())
            .GroupBy(shown => shown.Invitation.Version)
            .OrderByDescending(group => Core.Entries.VersionNumber.Parse(group.Key))];
    }
}
