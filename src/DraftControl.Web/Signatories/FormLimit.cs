using System.Threading.RateLimiting;
using DraftControl.Web.Security;

namespace DraftControl.Web.Signatories;

/// <summary>How many forms an address may send without signing in: 5 a minute, setting <c>Limits:PublicForms</c>.</summary>
public sealed class FormLimit(IConfiguration settings) : IDisposable
{
    /// <summary>What somebody reads who sent too many.</summary>
    public const string Sentence = "Too many forms came from your address. Wait a minute, then send it again";

    private readonly PartitionedRateLimiter<string> limiter = PartitionedRateLimiter.Create<string, string>(address => RateLimitPartition.GetFixedWindowLimiter(address, _ => new FixedWindowRateLimiterOptions
    {
        PermitLimit = settings.GetValue("Limits:PublicForms", 5),
        Window = TimeSpan.FromMinutes(1),
    }));

    /// <summary>Whether one more may be sent now; counts it. Where not, the answer's headers say when.</summary>
    public bool Allows(HttpContext context)
    {
        using var lease = limiter.AttemptAcquire(context.Connection.RemoteIpAddress?.ToString() ?? "");
        if (!lease.IsAcquired)
        {
            context.Response.SayWhen(lease.TryGetMetadata(MetadataName.RetryAfter, out var wait) ? wait : TimeSpan.FromMinutes(1));
        }

        return lease.IsAcquired;
    }

    public void Dispose() => limiter.Dispose();
}
