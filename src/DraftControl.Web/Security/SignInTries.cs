using System.Threading.RateLimiting;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace DraftControl.Web.Security;

/// <summary>Counts tries to sign in to one account, whether or not there is such an account.</summary>
public sealed class SignInTries(Limits limits) : IDisposable
{
    private readonly PartitionedRateLimiter<string> limiter = PartitionedRateLimiter.Create<string, string>(account =>
        RateLimitPartition.GetFixedWindowLimiter(account, _ => RateLimits.AMinute(limits.SignInAccount)));

    /// <summary>What to answer where there were too many; null where there may be one more.</summary>
    /// <param name="page">The page that is asked.</param>
    /// <param name="account">The address or the person.</param>
    public IActionResult? TooMany(PageModel page, string account)
    {
        using var lease = limiter.AttemptAcquire(account);
        if (lease.IsAcquired)
        {
            return null;
        }

        page.Response.SayWhen(lease.TryGetMetadata(MetadataName.RetryAfter, out var wait) ? wait : TimeSpan.FromMinutes(1));
        return page.StatusCode(StatusCodes.Status429TooManyRequests);
    }

    public void Dispose() => limiter.Dispose();
}
