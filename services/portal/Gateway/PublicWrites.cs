using System.Threading.RateLimiting;

namespace Portal.Gateway;

/// <summary>
/// How many requests that write something one address may send in a minute to addresses without sign-in (<c>Public:WritesPerMinute</c>,
/// 20 by default), through the API and the forms of pages together.
/// </summary>
internal static class PublicWrites
{
    /// <summary>Of the addresses that are limited so.</summary>
    public const string Policy = "public writes";

    public static void AddPublicWrites(this WebApplicationBuilder builder) => builder.Services.AddRateLimiter(limits =>
    {
        var permitted = new FixedWindowRateLimiterOptions
        {
            PermitLimit = builder.Configuration.GetValue("Public:WritesPerMinute", 20),
            Window = TimeSpan.FromMinutes(1),
        };
        limits.RejectionStatusCode = StatusCodes.Status429TooManyRequests;
        limits.AddPolicy(Policy, context => HttpMethods.IsGet(context.Request.Method) || HttpMethods.IsHead(context.Request.Method)
            ? RateLimitPartition.GetNoLimiter("")
            : RateLimitPartition.GetFixedWindowLimiter(context.Connection.RemoteIpAddress?.ToString() ?? "unknown", _ => permitted));
    });
}
