using Microsoft.AspNetCore.StaticAssets;

namespace DraftControl.Web.Security;

/// <summary>Tells browsers and proxies to keep no copy of what somebody who is signed in sees.</summary>
public static class NotKept
{
    public static void UseNotKept(this IApplicationBuilder app) => app.Use((context, next) =>
    {
        context.Response.OnStarting(() =>
        {
            if (context.User.Identity is { IsAuthenticated: true } && context.GetEndpoint()?.Metadata.GetMetadata<StaticAssetDescriptor>() is null)
            {
                context.Response.Headers.CacheControl = "no-store";
            }

            return Task.CompletedTask;
        });
        return next(context);
    });
}
