using System.Net;
using Microsoft.AspNetCore.HttpOverrides;

namespace DraftControl.Web.Security;

/// <summary>
/// Whose word is taken on where a request came from. Setting <c>Proxies</c>: addresses or networks, with commas between,
/// such as <c>10.0.0.5, 192.0.2.0/24</c>. Without it nobody's.
/// </summary>
public static class Proxies
{
    public static void UseProxies(this IApplicationBuilder app, IConfiguration settings)
    {
        var named = (settings["Proxies"] ?? "").Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        if (named.Length == 0)
        {
            return;
        }

        var options = new ForwardedHeadersOptions { ForwardedHeaders = ForwardedHeaders.XForwardedFor | ForwardedHeaders.XForwardedProto };
        options.KnownProxies.Clear();
        options.KnownIPNetworks.Clear();
        foreach (var name in named)
        {
            options.KnownIPNetworks.Add(Network(name));
        }

        app.UseForwardedHeaders(options);
    }

    private static System.Net.IPNetwork Network(string name) =>
        System.Net.IPNetwork.TryParse(name, out var network) ? network
        : IPAddress.TryParse(name, out var address) ? new System.Net.IPNetwork(address, address.GetAddressBytes().Length * 8)
        : throw new InvalidOperationException($"The setting Proxies names '{name}'. Give addresses or networks with commas between, like 10.0.0.5, 192.0.2.0/24.");
}
