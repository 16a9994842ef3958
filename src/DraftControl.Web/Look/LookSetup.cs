using System.Text;
using Microsoft.Net.Http.Headers;

namespace DraftControl.Web.Look;

/// <summary>The operator's colours as a stylesheet of this site, because no page may have styles of its own.</summary>
public static class LookSetup
{
    public static void AddLook(this IServiceCollection services, IConfiguration settings)
    {
        services.AddSingleton(ServiceLook.Of(settings));
        services.AddSingleton(Operator.Of(settings));
    }

    /// <summary><c>/look.css</c>: kept for ever under the address that names its content, asked for again under any other.</summary>
    public static void MapLook(this IEndpointRouteBuilder app) => app.MapGet("/look.css", (HttpResponse response, ServiceLook look, string? v) =>
    {
        response.Headers.CacheControl = string.Equals(v, look.Fingerprint, StringComparison.Ordinal) ? "public, max-age=31536000, immutable" : "no-cache";
        return Results.Bytes(Encoding.UTF8.GetBytes(look.Css), "text/css; charset=utf-8", entityTag: new EntityTagHeaderValue($"\"{look.Fingerprint}\""));
    }).AllowAnonymous().ExcludeFromDescription();
}
