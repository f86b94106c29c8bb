using Aspire.Hosting.Dashboard;
using Aspire.Hosting.Engine;

namespace Aspire.Hosting.Running;

/// <summary>One run of an application, from nothing to nothing.</summary>
internal sealed class ApplicationRun(Application application, Report report)
{
    private static readonly TimeSpan StopTimeout = TimeSpan.FromSeconds(60);

    /// <returns>The exit code of the AppHost: 0 after a wished stop, 1 after a failure.</returns>
    public async Task<int> RunAsync(CancellationToken stop)
    {
        try
        {
            using var session = Session.Create();
            var ports = new Ports();
            Allocation.Make(application.Resources, ports, session);
            await using var engine = await DcpProcess.StartAsync(Bundle.Find(), session.Folder, stop);
            var code = await RunAsync(session, ports, engine, stop);
            return code;
        }
        catch (DistributedApplicationException refused)
        {
            report.Failed(refused.Message);
            return 1;
        }
        catch (Exception lost) when (lost is HttpRequestException or IOException)
        {
            report.Failed($"Aspire's engine no longer answers: {lost.Message}"); // it went while we were speaking to it
            return 1;
        }
        catch (OperationCanceledException) when (stop.IsCancellationRequested)
        {
            return 0;
        }
    }

    private async Task<int> RunAsync(Session session, Ports ports, DcpProcess engine, CancellationToken stop)
    {
        using var living = CancellationTokenSource.CreateLinkedTokenSource(stop);
        using var closed = new CancellationTokenSource();
        var faults = new Faults();
        var processes = new Processes(engine.Client);
        faults.Observe(processes.FollowAsync(closed.Token));
        faults.Observe(engine.WatchAsync(closed.Token));
        var board = new Board(application.Resources);
        var run = new RunContext(session, processes, new Companions(processes), ports, application.Projects, faults, application.StartTimeout);
        var dashboard = DashboardAddresses.Allocate(ports);
        var system = new RunningSystem(application, run, board, dashboard.Telemetry, report);
        await using var service = await DashboardServer.StartAsync(application.Name, dashboard, board, system, engine.Client, living.Token);
        try
        {
            await run.Companions.StartAsync("dashboard", DashboardProcess.Plan(Bundle.Find(), dashboard), living.Token);
            await Task.WhenAny(faults.First, system.StartAsync(living.Token)).Unwrap();
            AnnounceReady(dashboard);
            await faults.First.WaitAsync(living.Token);
            return 0;
        }
        catch (ResourceFailed failure)
        {
            await report.FailedAsync(failure, processes, stop);
            return 1;
        }
        finally
        {
            report.Stopping();
            await living.CancelAsync();
            using var patience = new CancellationTokenSource(StopTimeout);
            await (engine.IsRunning ? system.StopAsync(patience.Token) : Task.CompletedTask); // without the engine its monitors end everything
            await closed.CancelAsync();
        }
    }

    private void AnnounceReady(DashboardAddresses dashboard)
    {
        var external = application.Resources.SelectMany(resource => resource.Endpoints.Where(endpoint => endpoint.IsExternal).Take(1)
            .Select(endpoint => (resource.Name, Url: resource.Instances[0].Url(endpoint))));
        SessionFile.Write(application, dashboard);
        report.Ready([.. external, ("dashboard", dashboard.LoginUrl)]);
    }
}
