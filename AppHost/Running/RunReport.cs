using System.Diagnostics;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Diagnostics.HealthChecks;
using Microsoft.Extensions.Hosting;

namespace AppHost.Running;

/// <summary>
/// Tells on the console what is healthy, in the line <c>ready</c> where everything is, and afterwards what ended by itself. What ends or is
/// not healthy in time while the system starts ends the run, with the reason and its last lines.
/// </summary>
internal sealed class RunReport(
    DistributedApplicationModel model, ResourceNotificationService notifications, ResourceLoggerService logs, IConfiguration configuration,
    Options options, Outcome outcome, IHostApplicationLifetime lifetime, TextWriter output) : BackgroundService
{
    private const int LastLines = 30;
    private const string Dashboard = "aspire-dashboard";
    private readonly Dictionary<string, string?> states = [];
    private readonly Stopwatch begun = Stopwatch.StartNew();

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var running = CancellationTokenSource.CreateLinkedTokenSource(stoppingToken, lifetime.ApplicationStopping);
        try
        {
            if (await IsReadyAsync(running.Token))
            {
                output.WriteLine($"ready  {string.Join(' ', Addresses())}");
                await TellEndsAsync(running.Token);
            }
        }
        catch (Exception e) when (e is not OperationCanceledException)
        {
            outcome.Fail($"The run cannot be watched any more: {e}");
        }
    }

    private async Task<bool> IsReadyAsync(CancellationToken stop)
    {
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(stop);
        patience.CancelAfter(options.StartTimeout);
        var awaited = model.Resources.Where(IsStarted).ToDictionary(resource => resource.Name, _ => "it was not started");
        try
        {
            await foreach (var change in notifications.WatchAsync(patience.Token))
            {
                var name = change.Resource.Name;
                if (HasEndedByItself(change))
                {
                    await FailAsync(change.Resource, $"{name} ended while the system was starting, {EndOf(change.Snapshot)}");
                    return false;
                }

                if (awaited.ContainsKey(name))
                {
                    awaited[name] = ReasonOf(change.Snapshot);
                }

                if (change.Snapshot.HealthStatus == HealthStatus.Healthy && awaited.Remove(name))
                {
                    output.WriteLine($"  {name} is healthy ({begun.Elapsed.TotalSeconds:0.0} s)");
                }

                if (awaited.Count == 0)
                {
                    return true;
                }
            }
        }
        catch (OperationCanceledException) when (!stop.IsCancellationRequested)
        {
            var (name, reason) = awaited.First();
            await FailAsync(
                model.Resources.First(resource => resource.Name == name),
                $"not healthy after {options.StartTimeout.TotalSeconds:0} s: {string.Join(", ", awaited.Keys)}; {name}: {reason}");
        }

        return false;
    }

    private async Task TellEndsAsync(CancellationToken stop)
    {
        await foreach (var change in notifications.WatchAsync(stop))
        {
            if (HasEndedByItself(change))
            {
                output.WriteLine($"ended  {change.Resource.Name} ended by itself, {EndOf(change.Snapshot)}; it is not started again");
                await TellLastLinesAsync(change.Resource);
            }
        }
    }

    /// <summary>Programs that begin with the system; the engine's own helpers wait to be asked.</summary>
    private static bool IsStarted(IResource resource) =>
        resource is ProjectResource or ExecutableResource or ContainerResource
        && !resource.HasAnnotationOfType<ExplicitStartupAnnotation>();

    private bool HasEndedByItself(ResourceEvent change)
    {
        var (name, state) = (change.Resource.Name, change.Snapshot.State?.Text);
        var before = states.GetValueOrDefault(name);
        states[name] = state;
        return IsStarted(change.Resource) && state != before && before != KnownResourceStates.Stopping
            && KnownResourceStates.TerminalStates.Contains(state);
    }

    private async Task FailAsync(IResource resource, string reason)
    {
        outcome.Fail(reason);
        await TellLastLinesAsync(resource);
    }

    private async Task TellLastLinesAsync(IResource resource)
    {
        var lines = new List<string>();
        try
        {
            await foreach (var batch in logs.GetAllAsync(resource))
            {
                lines.AddRange(batch.Select(line => line.Content));
            }
        }
        catch (Exception e) when (e is not OperationCanceledException)
        {
            lines.Add($"(the rest could not be read: {e.Message})"); // its log goes away when it is started again meanwhile
        }

        foreach (var line in lines.TakeLast(LastLines))
        {
            output.WriteLine($"  {resource.Name} | {line}");
        }
    }

    private static string EndOf(CustomResourceSnapshot snapshot) =>
        snapshot.ExitCode is { } code ? $"with exit code {code}" : snapshot.State?.Text ?? "unknown";

    private static string ReasonOf(CustomResourceSnapshot snapshot) =>
        snapshot.HealthReports.Select(report => report.Description ?? report.ExceptionText).FirstOrDefault(text => text is { Length: > 0 })
            ?? snapshot.State?.Text ?? "it was not started";

    /// <summary>Of what people open: services that are to be reached from outside, and the dashboard with its token.</summary>
    private IEnumerable<string> Addresses()
    {
        foreach (var service in model.GetProjectResources())
        {
            if (service.GetEndpoints().FirstOrDefault(endpoint => endpoint.EndpointAnnotation.IsExternal) is { } endpoint)
            {
                yield return $"{service.Name}={endpoint.Url}";
            }
        }

        if (model.Resources.FirstOrDefault(resource => resource.Name == Dashboard) is IResourceWithEndpoints dashboard)
        {
            yield return $"dashboard={dashboard.GetEndpoint("http").Url}/login?t={configuration["AppHost:BrowserToken"]}";
        }
    }
}
