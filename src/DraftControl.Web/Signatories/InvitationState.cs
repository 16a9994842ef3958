using DraftControl.Core.People;
using DraftControl.Core.Registers;

namespace DraftControl.Web.Signatories;

/// <summary>How far an organisation with a link has come.</summary>
public enum InvitationState
{
    Invited,

    Opened,

    Asked,

    Confirmed,

    Declined,

    Stays,

    AskedToWithdraw,

    Withdrawn,

    Revoked,

    Expired,
}

/// <summary>Where invitations stand.</summary>
public static class InvitationStates
{
    /// <summary>How far the organisation has come, from its requests, oldest first.</summary>
    public static InvitationState StateOf(this SigningInvitation invitation, Register register, IEnumerable<SignatureRequest> requests, DateTimeOffset now) =>
        requests.LastOrDefault(request => request.Invitation == invitation.Id) switch
        {
            { State: RequestState.Waiting } waiting => waiting.Kind == RequestKind.Sign ? InvitationState.Asked : InvitationState.AskedToWithdraw,
            { State: RequestState.Confirmed } confirmed => confirmed.Kind == RequestKind.Sign ? InvitationState.Confirmed : InvitationState.Withdrawn,
            { State: RequestState.Declined } => InvitationState.Declined,
            _ when register.HasSigned(invitation) => InvitationState.Confirmed,
            _ when invitation.Revoked is not null => InvitationState.Revoked,
            _ when invitation.Answer == InvitationAnswer.Stay => InvitationState.Stays,
            _ when invitation.Expires <= now => InvitationState.Expired,
            _ => invitation.Opened is null ? InvitationState.Invited : InvitationState.Opened,
        };

    /// <summary>Whether the organisation has said nothing, although it was asked.</summary>
    public static bool IsSilent(this InvitationState state) => state is InvitationState.Invited or InvitationState.Opened or InvitationState.Expired;

    public static string InWords(this InvitationState state) => state switch
    {
        InvitationState.Invited => "Not opened",
        InvitationState.Opened => "Opened",
        InvitationState.Asked => "Asks to sign",
        InvitationState.Confirmed => "Signed",
        InvitationState.Declined => "Not confirmed",
        InvitationState.Stays => "Stays with what it signed",
        InvitationState.AskedToWithdraw => "Asks to withdraw",
        InvitationState.Withdrawn => "Withdrawn",
        InvitationState.Revoked => "Link withdrawn",
        _ => "Link expired",
    };

    /// <summary>What its tag is called in the stylesheet.</summary>
    public static string Css(this InvitationState state) => state switch
    {
        InvitationState.Asked or InvitationState.AskedToWithdraw => "dc-state--needs-checking",
        InvitationState.Confirmed => "dc-state--accepted",
        InvitationState.Opened => "dc-state--open",
        InvitationState.Declined => "dc-state--not-accepted",
        _ => "govuk-tag--grey",
    };

    private static bool HasSigned(this Register register, SigningInvitation invitation) =>
        Slug.TryParse(invitation.Slug, provider: null, out var slug)
        && register.StandingSignatures(slug).Any(signature => signature.Entry.Version.ToString() == invitation.Version);
}
