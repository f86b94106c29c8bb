using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace AppHost.Running;

/// <summary>
/// Stops the services before the servers they stand on: what is under way can be finished. Hosted services stop in the reverse order of
/// their registration, so this comes before the engine, which ends all that is left at once.
/// </summary>
internal sealed partial class OrderedStop(
    DistributedApplicationModel model, ResourceCommandService commands, EngineWatch engine, ILogger<OrderedStop> log) : IHostedService
{
    public Task StartAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public async Task StopAsync(CancellationToken cancellationToken)
    {
        Console.WriteLine("stopping");
        if (!engine.HasEnded)
        {
            await Task.WhenAll(model.GetProjectResources().Select(service => StopAsync(service, cancellationToken)));
            Console.WriteLine("  services have ended; now the servers");
        }
    }

    private async Task StopAsync(ProjectResource service, CancellationToken cancel)
    {
        try
        {
            await commands.ExecuteCommandAsync(service, KnownResourceCommands.StopCommand, cancel);
        }
        catch (Exception e) when (e is not OperationCanceledException)
        {
            NotStopped(service.Name, e.Message); // the engine ends it with everything else
        }
    }

    [LoggerMessage(LogLevel.Warning, "{Service} could not be stopped by itself: {Reason}")]
    private partial void NotStopped(string service, string reason);
}
