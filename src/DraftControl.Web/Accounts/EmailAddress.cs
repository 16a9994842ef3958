using System.Diagnostics.CodeAnalysis;
using System.Net.Mail;
using DraftControl.Core.Wordings;

namespace DraftControl.Web.Accounts;

/// <summary>An e-mail address, in lower case.</summary>
public sealed record EmailAddress : IParsable<EmailAddress>
{
    /// <summary>What a form says about an address that will not do.</summary>
    public const string Demand = "Enter an email address in the correct format, like name@example.com";

    private readonly string text;

    private EmailAddress(string text) => this.text = text;

    public static EmailAddress Parse(string s, IFormatProvider? provider = null) =>
        TryParse(s, provider, out var result) ? result : throw new FormatException(Demand);

    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, [MaybeNullWhen(false)] out EmailAddress result)
    {
        var valid = s is { Length: > 2 and <= 320 }
            && Hygiene.IsCleanLine(s)
            && MailAddress.TryCreate(s.Trim(), out var address)
            && string.Equals(address.Address, s.Trim(), StringComparison.Ordinal);

        result = valid ? new EmailAddress(s!.Trim().ToLowerInvariant()) : null;
        return valid;
    }

    public override string ToString() => text;
}
