using DraftControl.Web.Accounts;

namespace DraftControl.Web.Look;

/// <summary>Who runs this copy, from the settings <c>Operator:Name</c>, <c>Operator:Contact</c> and <c>Operator:TextLicence</c>; null where one is not set.</summary>
/// <param name="Name">The organisation that answers for the service.</param>
/// <param name="Contact">An e-mail address, a web address, or how else to reach it.</param>
/// <param name="TextLicence">The licence under which the words of declarations may be used.</param>
public sealed record Operator(string? Name, string? Contact, string? TextLicence)
{
    /// <summary>Where a link to the contact leads; null where it is neither an e-mail address nor a web address.</summary>
    public string? ContactHref => EmailAddress.TryParse(Contact, provider: null, out _) ? $"mailto:{Contact}"
        : Uri.TryCreate(Contact, UriKind.Absolute, out var address) && address.Scheme is "https" or "http" ? Contact
        : null;

    public static Operator Of(IConfiguration settings) => new(Set(settings["Operator:Name"]), Set(settings["Operator:Contact"]), Set(settings["Operator:TextLicence"]));

    private static string? Set(string? setting) => setting?.Trim() is { Length: > 0 } text ? text : null;
}
