using System.Diagnostics;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace AppHost.Running;

/// <summary>How a run begins, reports and ends.</summary>
internal static class RunSetup
{
    /// <summary>When this program began.</summary>
    public static long Begun { get; private set; }

    public static void AddRun(this IDistributedApplicationBuilder builder, Options options)
    {
        if (!builder.ExecutionContext.IsRunMode)
        {
            return;
        }

        Begun = Stopwatch.GetTimestamp();
        builder.Configuration["ASPIRE_ALLOW_UNSECURED_TRANSPORT"] = "true"; // everything stays on this machine
        builder.Configuration["ASPIRE_VERSION_CHECK_DISABLED"] = "true"; // a start asks nobody outside
        builder.Configuration["ASPIRE_DASHBOARD_TELEMETRY_OPTOUT"] = "true";
        builder.Configuration["DcpPublisher:WaitForResourceCleanup"] = "true";
        builder.Services.AddLogging(log => log.AddFilter(null, LogLevel.Warning));
        PatientCheck.AddTo(builder.Services);
        builder.Services.AddSingleton(options).AddSingleton<Outcome>();
        builder.Services.AddHostedService<RunReport>();
        builder.Services.AddSingleton<EngineWatch>().AddHostedService(services => services.GetRequiredService<EngineWatch>());
        builder.Services.AddHostedService<OrderedStop>();
    }

    /// <returns>The exit code: 0 after a wished stop, 1 after a failure.</returns>
    public static async Task<int> RunToEndAsync(this DistributedApplication application)
    {
        var outcome = application.Services.GetService<Outcome>();
        await application.RunAsync();
        return outcome is { HasFailed: true } ? 1 : 0;
    }
}
