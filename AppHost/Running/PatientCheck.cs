using System.Diagnostics;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace AppHost.Running;

/// <summary>
/// Asks several times before it says no. Of itself Aspire asks after one second, then two, three, four and five more, so that a server which
/// is ready after seven seconds would be waited for until the tenth, and what waits for it likewise.
/// </summary>
internal sealed class PatientCheck(IHealthCheck check) : IHealthCheck
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(10);
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(250);

    /// <summary>Makes every check of the app host patient.</summary>
    public static void AddTo(IServiceCollection services) => services.PostConfigure<HealthCheckServiceOptions>(checks =>
    {
        foreach (var registration in checks.Registrations)
        {
            var make = registration.Factory;
            registration.Factory = given => new PatientCheck(make(given));
        }
    });

    public async Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default)
    {
        var begun = Stopwatch.StartNew();
        while (true)
        {
            var result = await check.CheckHealthAsync(context, cancellationToken);
            if (result.Status == HealthStatus.Healthy || begun.Elapsed > Patience)
            {
                return result;
            }

            await Task.Delay(Pause, cancellationToken);
        }
    }
}
