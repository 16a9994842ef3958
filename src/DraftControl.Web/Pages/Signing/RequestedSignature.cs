using DraftControl.Core.Entries;
using DraftControl.Web.Signatories;

namespace DraftControl.Web.Pages.Signing;

/// <summary>What an organisation answered, as the request that a steward sees.</summary>
internal static class RequestedSignature
{
    /// <param name="fields">The answers, checked.</param>
    /// <param name="id">The form's id.</param>
    /// <param name="version">What it asks to sign.</param>
    /// <param name="link">The link through which it asks.</param>
    /// <param name="authority">Who decided, and when, in one line.</param>
    /// <param name="now">When.</param>
    public static SignatureRequest Requested(this SigningFields fields, string id, VersionNumber version, SigningInvitation link, string authority, DateTimeOffset now) => new()
    {
        Id = id,
        Kind = RequestKind.Sign,
        Declaration = link.Declaration,
        Version = version.ToString(),
        Invitation = link.Id,
        Created = now,
        Organisation = SigningFields.Clean(fields.Name)!,
        Class = fields.Class!,
        Nation = SigningFields.Clean(fields.Nation),
        ContactName = SigningFields.Clean(fields.ContactName)!,
        ContactEmail = SigningFields.Clean(fields.ContactEmail)!.ToLowerInvariant(),
        OfficeOfSignatory = SigningFields.Clean(fields.Office),
        Authority = authority,
        Minutes = SigningFields.Clean(fields.Minutes),
        MayShowName = fields.MayShowName,
        MayShowLogo = fields.MayShowLogo,
        Logo = fields.MayShowLogo ? fields.Logo : null,
        LogoText = fields.MayShowLogo ? SigningFields.Clean(fields.LogoText) : null,
        CommitmentTitle = SigningFields.Clean(fields.CommitmentTitle),
        Partners = SigningFields.Clean(fields.Partners),
        Mission = SigningFields.Clean(fields.Mission),
        Impact = SigningFields.Clean(fields.Impact),
    };
}
