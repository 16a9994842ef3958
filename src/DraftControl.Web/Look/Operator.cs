using DraftControl.Web.Accounts;

namespace DraftControl.Web.Look;

/// <summary>Who runs this copy, from the settings <c>Operator:Name</c> and <c>Operator:Contact</c>; null where one is not set.</summary>
/// <param name="Name">The organisation that answers for the service.</param>
/// <param name="Contact">An e-mail address, a web address, or how else to reach it.</param>
public sealed record Operator(string? Name, string? Contact)
{
    /// <summary>Where a link to the contact leads; null where it is neither an e-mail address nor a web address.</summary>
    public string? ContactHref => EmailAddress.TryParse(Contact, provider: null, out _) ? $"mailto:{Contact}"
        : Uri.TryCreate(Contact, UriKind.Absolute, out var address) && address.Scheme is "https" or "http" ? Contact
        : null;

    public static Operator Of(IConfiguration settings) => new(Set(settings["Operator:Name"]), Set(settings["Operator:Contact"]));

    private static string? Set(string? setting) => setting?.Trim() is { Length: > 0 } text ? text : null;
}
