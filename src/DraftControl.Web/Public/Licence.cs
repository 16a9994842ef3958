namespace DraftControl.Web.Public;

/// <summary>Under which licence the texts may be used. Settings <c>Licence:Text</c> and <c>Licence:Address</c>.</summary>
public sealed class Licence(IConfiguration settings)
{
    private const string UsualName = "Open Government Licence v3.0";
    private const string UsualAddress = "https://www.nationalarchives.gov.uk/doc/open-government-licence/version/3/";

    /// <summary>What it is called.</summary>
    public string Name => settings["Licence:Text"] is { Length: > 0 } name ? name : UsualName;

    /// <summary>Where it can be read; null where the operator names a licence and no address.</summary>
    public string? Address => settings["Licence:Address"] is { Length: > 0 } address && Uri.TryCreate(address, UriKind.Absolute, out var given) && given.Scheme is "http" or "https" ? given.ToString()
        : Name == UsualName ? UsualAddress
        : null;
}
