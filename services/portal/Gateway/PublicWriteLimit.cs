using System.Threading.RateLimiting;
using ServiceDefaults.Problems;

namespace Portal.Gateway;

/// <summary>
/// How many requests that write something one address may send in a minute to addresses without sign-in (<c>Public:WritesPerMinute</c>,
/// 20 by default).
/// </summary>
internal sealed class PublicWriteLimit(IConfiguration configuration) : IDisposable
{
    private readonly PartitionedRateLimiter<string> addresses = PartitionedRateLimiter.Create<string, string>(address =>
        RateLimitPartition.GetFixedWindowLimiter(address, _ => new FixedWindowRateLimiterOptions
        {
            PermitLimit = configuration.GetValue("Public:WritesPerMinute", 20),
            Window = TimeSpan.FromMinutes(1),
        }));

    /// <summary>Null where the request may pass.</summary>
    public Problem? FaultOf(HttpContext context)
    {
        if (HttpMethods.IsGet(context.Request.Method) || context.Request.Path.Value?.Split('/') is not ["", "api", _, "public", ..])
        {
            return null;
        }

        return FaultOfVisitor(context);
    }

    /// <summary>The same for a form on a page, which writes without sign-in too.</summary>
    public Problem? FaultOfVisitor(HttpContext context)
    {
        using var lease = addresses.AttemptAcquire(context.Connection.RemoteIpAddress?.ToString() ?? "");
        return lease.IsAcquired ? null : FrameworkProblems.Of(StatusCodes.Status429TooManyRequests);
    }

    public void Dispose() => addresses.Dispose();
}
