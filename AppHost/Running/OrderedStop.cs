using System.Diagnostics;
using AppHost.Servers;
using Microsoft.Extensions.Hosting;

namespace AppHost.Running;

/// <summary>
/// Stops the services before the servers they stand on: what is under way can be finished. Hosted services stop in the reverse order of
/// their registration, so this comes before the engine, which ends all that is left at once.
/// </summary>
internal sealed class OrderedStop(
    DistributedApplicationModel model, ResourceCommandService commands, ResourceNotificationService notifications, EngineWatch engine,
    TextWriter output) : IHostedService
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(25);

    public Task StartAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public async Task StopAsync(CancellationToken cancellationToken)
    {
        output.WriteLine("stopping");
        if (engine.Ended.IsCompleted)
        {
            return;
        }

        using var patience = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        patience.CancelAfter(Patience);
        var running = model.GetProjectResources().Where(service => StateOf(service)?.Snapshot.State?.Text == KnownResourceStates.Running);
        var stopped = await Task.WhenAll(running.Select(service => StopAsync(service, patience.Token)));
        if (stopped.All(done => done))
        {
            output.WriteLine("  services have ended; now the servers");
        }

        foreach (var server in model.Resources.OfType<InstalledServer>())
        {
            await SignalAsync(server, cancellationToken);
        }
    }

    private async Task<bool> StopAsync(ProjectResource service, CancellationToken cancel)
    {
        var result = await commands.ExecuteCommandAsync(service, KnownResourceCommands.StopCommand, cancel);
        if (!result.Success)
        {
            output.WriteLine($"  {service.Name} did not end by itself, {result.Message}; the engine ends it with everything else");
        }

        return result.Success;
    }

    /// <summary>A server with a signal of its own for a quick and clean end gets it before the engine's.</summary>
    private async Task SignalAsync(InstalledServer server, CancellationToken cancel)
    {
        var process = StateOf(server)?.Snapshot.Properties.FirstOrDefault(property => property.Name == "executable.pid")?.Value;
        if (server.StopSignal is { } signal && process is int id)
        {
            using var kill = Process.Start("kill", ["-s", signal, "--", $"{id}"]);
            await kill.WaitForExitAsync(cancel);
        }
    }

    private ResourceEvent? StateOf(IResource resource) => notifications.TryGetCurrentState(resource.Name, out var now) ? now : null;
}
