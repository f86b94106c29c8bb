using System.Diagnostics;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace AppHost.Running;

/// <summary>
/// Asks several times before it says no, until the first yes. Of itself Aspire asks after one second, then two, three, four and five
/// more, so that a server which is ready after seven seconds would be waited for until the tenth, and what waits for it likewise.
/// </summary>
internal sealed class PatientCheck(IHealthCheck check, PatientCheck.Memory memory) : IHealthCheck
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(5);
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(250);

    /// <summary>What outlives one asking.</summary>
    internal sealed class Memory
    {
        public bool HasBeenHealthy { get; set; }
    }

    /// <summary>Makes every check of the app host patient.</summary>
    public static void AddTo(IServiceCollection services) => services.PostConfigure<HealthCheckServiceOptions>(checks =>
    {
        foreach (var registration in checks.Registrations)
        {
            var (make, memory) = (registration.Factory, new Memory());
            registration.Factory = given => new PatientCheck(make(given), memory);
        }
    });

    public async Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default)
    {
        var begun = Stopwatch.StartNew();
        while (true)
        {
            var result = await check.CheckHealthAsync(context, cancellationToken);
            memory.HasBeenHealthy |= result.Status == HealthStatus.Healthy;
            if (memory.HasBeenHealthy || begun.Elapsed > Patience)
            {
                return result;
            }

            await Task.Delay(Pause, cancellationToken);
        }
    }
}
