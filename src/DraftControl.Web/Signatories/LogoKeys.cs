using System.Security.Cryptography;
using DraftControl.Core.Wordings;
using Microsoft.AspNetCore.DataProtection;

namespace DraftControl.Web.Signatories;

/// <summary>Lets a logo that is not public yet be seen by whom the page is for: its address carries a key that works for a day.</summary>
public sealed class LogoKeys(IDataProtectionProvider protection)
{
    private readonly ITimeLimitedDataProtector protector = protection.CreateProtector("Logo").ToTimeLimitedDataProtector();

    /// <summary>The key for a logo.</summary>
    public string For(string logo) => protector.Protect(logo, TimeSpan.FromDays(1));

    public bool Opens(string? key, Sha256 logo)
    {
        try
        {
            return key is { Length: > 0 } && protector.Unprotect(key) == logo.ToString();
        }
        catch (CryptographicException)
        {
            return false;
        }
    }
}
