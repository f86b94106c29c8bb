using System.Runtime.InteropServices;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace AppHost.Running;

/// <summary>How a run begins, reports and ends.</summary>
internal static class RunSetup
{
    private static readonly TimeSpan StopTimeout = TimeSpan.FromSeconds(60);

    public static void AddRun(this IDistributedApplicationBuilder builder, Options options)
    {
        if (!builder.ExecutionContext.IsRunMode)
        {
            return;
        }

        builder.Configuration["ASPIRE_ALLOW_UNSECURED_TRANSPORT"] = "true"; // everything stays on this machine
        builder.Configuration["ASPIRE_VERSION_CHECK_DISABLED"] = "true"; // a start asks nobody outside
        builder.Configuration["ASPIRE_DASHBOARD_TELEMETRY_OPTOUT"] = "true";
        builder.Configuration["DcpPublisher:WaitForResourceCleanup"] = "true";
        builder.Services.AddLogging(log => log.AddFilter(null, LogLevel.Warning));
        builder.Services.Configure<HostOptions>(host => host.ShutdownTimeout = StopTimeout);
        PatientCheck.AddTo(builder.Services);
        builder.Services.AddSingleton(options).AddSingleton(Console.Out).AddSingleton<Outcome>();
        builder.Services.AddSingleton<Engine>().AddSingleton<EngineWatch>();
        // The engine's own service starts only when everything it starts has been started: who watches that begins before it.
        builder.Services.Insert(0, ServiceDescriptor.Singleton<IHostedService, RunReport>());
        builder.Services.Insert(0, ServiceDescriptor.Singleton<IHostedService>(services => services.GetRequiredService<EngineWatch>()));
        builder.Services.AddHostedService<OrderedStop>();
    }

    /// <returns>The exit code: 0 after a wished stop, 1 after a failure. Nothing of the run is left then.</returns>
    public static async Task<int> RunToEndAsync(this DistributedApplication application)
    {
        var lifetime = application.Services.GetRequiredService<IHostApplicationLifetime>();
        using var closedTerminal = PosixSignalRegistration.Create(PosixSignal.SIGHUP, signal =>
        {
            signal.Cancel = true;
            lifetime.StopApplication();
        });
        if (application.Services.GetService<Engine>() is not { } engine)
        {
            await application.RunAsync(); // publishing
            return 0;
        }

        var outcome = application.Services.GetRequiredService<Outcome>();
        var lost = application.Services.GetRequiredService<EngineWatch>().Ended;
        var run = application.RunAsync();
        if (await Task.WhenAny(run, lost) == lost)
        {
            await engine.EndedAsync(StopTimeout);
            return 1; // whatever could have been stopped in order is gone
        }

        await using (application)
        {
            await run;
            if (!lifetime.ApplicationStopped.IsCancellationRequested)
            {
                await application.StopAsync(); // the stop came while everything was starting
            }
        }

        await engine.EndedAsync(StopTimeout);
        return outcome.HasFailed ? 1 : 0;
    }
}
