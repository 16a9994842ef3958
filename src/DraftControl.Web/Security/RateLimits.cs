using System.Globalization;
using System.Security.Claims;
using System.Threading.RateLimiting;
using Microsoft.AspNetCore.Diagnostics;

namespace DraftControl.Web.Security;

/// <summary>Answers 429, and when to come back, to whoever sends too much.</summary>
public static class RateLimits
{
    private static readonly TimeSpan minute = TimeSpan.FromMinutes(1);

    public static void AddRateLimits(this IServiceCollection services)
    {
        services.AddSingleton(provider => provider.GetRequiredService<IConfiguration>().GetSection("Limits").Get<Limits>() ?? new Limits());
        services.AddSingleton<SignInTries>();
        services.AddSingleton(provider => Limiter(provider.GetRequiredService<Limits>()));
    }

    /// <summary>Like the framework's own, which is not disposed of with the site.</summary>
    public static void UseRateLimits(this WebApplication app)
    {
        var limiter = app.Services.GetRequiredService<PartitionedRateLimiter<HttpContext>>();
        app.Use(async (context, next) =>
        {
            using var lease = await limiter.AcquireAsync(context, cancellationToken: context.RequestAborted);
            if (lease.IsAcquired)
            {
                await next(context);
                return;
            }

            context.Response.StatusCode = StatusCodes.Status429TooManyRequests;
            context.Response.SayWhen(lease.TryGetMetadata(MetadataName.RetryAfter, out var wait) ? wait : minute);
        });
    }

    /// <summary>So many in each minute.</summary>
    public static FixedWindowRateLimiterOptions AMinute(int most) => new() { PermitLimit = most, Window = minute, QueueLimit = 0 };

    /// <summary>Says in a header how long to wait.</summary>
    public static void SayWhen(this HttpResponse response, TimeSpan wait) =>
        response.Headers.RetryAfter = Math.Max(1, (int)Math.Ceiling(wait.TotalSeconds)).ToString(CultureInfo.InvariantCulture);

    private static PartitionedRateLimiter<HttpContext> Limiter(Limits limits) => PartitionedRateLimiter.CreateChained(
        By(context => IsSignIn(context.Request) ? context.Connection.RemoteIpAddress?.ToString() ?? "" : null, limits.SignInAddress),
        By(PersonOf, limits.Writes),
        By(context => IsImport(context.Request) ? PersonOf(context) : null, limits.Imports));

    /// <summary>A limit for each key; a request without one is not limited, nor is the page that tells of a refusal.</summary>
    private static PartitionedRateLimiter<HttpContext> By(Func<HttpContext, string?> key, int most) => PartitionedRateLimiter.Create<HttpContext, string>(context =>
        Sends(context) && key(context) is { } name
            ? RateLimitPartition.GetFixedWindowLimiter(name, _ => AMinute(most))
            : RateLimitPartition.GetNoLimiter(""));

    private static bool Sends(HttpContext context) =>
        !HttpMethods.IsGet(context.Request.Method) && !HttpMethods.IsHead(context.Request.Method) && context.Features.Get<IStatusCodeReExecuteFeature>() is null;

    private static string? PersonOf(HttpContext context) => context.User.FindFirstValue(ClaimTypes.NameIdentifier);

    // Taking somebody's place in one click is there in development alone.
    private static bool IsSignIn(HttpRequest request) =>
        new[] { "/sign-in", "/invitation", "/set-up" }.Any(path => request.Path.StartsWithSegments(path, StringComparison.OrdinalIgnoreCase)) && request.Query["handler"] != "As";

    private static bool IsImport(HttpRequest request) => (request.Path.Value ?? "").TrimEnd('/').ToUpperInvariant() is var path
        && (path is "/DECLARATIONS/NEW" or "/API/V1/DECLARATIONS" || path.EndsWith("/CONTRIBUTIONS/INTAKE", StringComparison.Ordinal) || path.EndsWith("/DISPOSITION/OBSERVATIONS", StringComparison.Ordinal));
}
