using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;

namespace DraftControl.Web;

/// <summary>
/// Where this site is, for links in mail, feeds and records. Setting <c>PublicAddress</c>, such as
/// <c>https://declarations.example</c>; without it the first address that the server listens at. Never what a request
/// says of its host, because anybody can say anything there.
/// </summary>
public sealed class SiteAddress(IConfiguration settings, IServer server)
{
    private readonly Lazy<Uri?> configured = new(() => Configured(settings["PublicAddress"]));

    /// <summary>The whole address of a page.</summary>
    /// <param name="path">From the site's root: <c>/declarations/…</c>.</param>
    public string Of(string path) => new Uri(Root, path).ToString();

    private Uri Root => configured.Value
        ?? new Uri((server.Features.Get<IServerAddressesFeature>()?.Addresses.FirstOrDefault() ?? "http://localhost:5080").Replace("[::]", "localhost", StringComparison.Ordinal).Replace("0.0.0.0", "localhost", StringComparison.Ordinal).Replace("://+", "://localhost", StringComparison.Ordinal).Replace("://*", "://localhost", StringComparison.Ordinal));

    private static Uri? Configured(string? text) => text is not { Length: > 0 } ? null
        : Uri.TryCreate(text, UriKind.Absolute, out var address) && address.Scheme is "http" or "https" ? address
        : throw new InvalidOperationException($"The setting PublicAddress is '{text}'. Give the whole address of the site, like https://declarations.example.");
}
