using System.Threading.RateLimiting;

namespace Portal.Identity.Accounts;

/// <summary>
/// How many sign-ins one address may try in a minute (<c>SignIn:PerMinute</c>, 300 by default: a whole county office may stand behind one
/// address). Guessing at one account is slowed down much earlier (<see cref="SignInAttempts"/>).
/// </summary>
internal sealed class SignInLimit(IConfiguration configuration) : IDisposable
{
    private readonly PartitionedRateLimiter<string> addresses = PartitionedRateLimiter.Create<string, string>(address =>
        RateLimitPartition.GetFixedWindowLimiter(address, _ => new FixedWindowRateLimiterOptions
        {
            PermitLimit = configuration.GetValue("SignIn:PerMinute", 300),
            Window = TimeSpan.FromMinutes(1),
        }));

    public bool Allows(string address)
    {
        using var lease = addresses.AttemptAcquire(address);
        return lease.IsAcquired;
    }

    public void Dispose() => addresses.Dispose();
}
