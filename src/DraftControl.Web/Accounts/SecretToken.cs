using System.Buffers.Text;
using System.Security.Cryptography;

namespace DraftControl.Web.Accounts;

/// <summary>What opens something to whoever has it: 256 random bits, fit for an address. Only its SHA-256 is ever kept.</summary>
public static class SecretToken
{
    public static string New() => Base64Url.EncodeToString(RandomNumberGenerator.GetBytes(32));
}
