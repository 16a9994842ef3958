using System.Threading.RateLimiting;

namespace DraftControl.Web.Signatories;

/// <summary>How many forms an address may send without signing in: 5 a minute, setting <c>Limits:PublicForms</c>.</summary>
public sealed class FormLimit(IConfiguration settings) : IDisposable
{
    private readonly PartitionedRateLimiter<string> limiter = PartitionedRateLimiter.Create<string, string>(address => RateLimitPartition.GetFixedWindowLimiter(address, _ => new FixedWindowRateLimiterOptions
    {
        PermitLimit = settings.GetValue("Limits:PublicForms", 5),
        Window = TimeSpan.FromMinutes(1),
    }));

    /// <summary>Whether one more may be sent now; counts it.</summary>
    public bool Allows(HttpContext context)
    {
        using var lease = limiter.AttemptAcquire(context.Connection.RemoteIpAddress?.ToString() ?? "");
        return lease.IsAcquired;
    }

    public void Dispose() => limiter.Dispose();
}
