using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.Server.Kestrel.Core;

namespace DraftControl.Web.Security;

/// <summary>How much one request may send: 1 MiB, unless an endpoint says otherwise with <c>[RequestSizeLimit]</c>.</summary>
public static class RequestLimit
{
    private const int MostBytes = 1024 * 1024;

    public static void AddRequestLimit(this IServiceCollection services) => services
        .Configure<KestrelServerOptions>(kestrel => kestrel.Limits.MaxRequestBodySize = MostBytes)
        .Configure<FormOptions>(form => form.ValueLengthLimit = MostBytes);

    /// <summary>Refuses by the announced length, before antiforgery reads the form and would call it a bad token.</summary>
    public static void UseRequestLimit(this IApplicationBuilder app) => app.Use((context, next) =>
    {
        var most = context.Features.Get<IHttpMaxRequestBodySizeFeature>()?.MaxRequestBodySize;

        // The page that says so comes by here again.
        var refused = context.Features.Get<IStatusCodeReExecuteFeature>() is not null;

        if (!refused && context.Request.ContentLength > most)
        {
            context.Response.StatusCode = StatusCodes.Status413PayloadTooLarge;
            context.Response.Headers.Connection = "close";
            return Task.CompletedTask;
        }

        return next(context);
    });
}
