using Microsoft.Extensions.Hosting;

namespace AppHost.Running;

/// <summary>Where the engine is killed, its monitors end what it started, and nobody would say so: this does.</summary>
internal sealed class EngineWatch(Engine engine, Outcome outcome, IHostApplicationLifetime lifetime) : BackgroundService
{
    private readonly TaskCompletionSource ended = new(TaskCreationOptions.RunContinuationsAsynchronously);

    /// <summary>Completes where the engine ended while it was needed.</summary>
    public Task Ended => ended.Task;

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var often = new PeriodicTimer(TimeSpan.FromMilliseconds(500));
        while (await often.WaitForNextTickAsync(stoppingToken))
        {
            engine.Look();
            if (lifetime.ApplicationStopping.IsCancellationRequested)
            {
                return; // from now on it is to end
            }

            if (engine.Main is { } main && !Engine.IsAlive(main))
            {
                outcome.Fail("Aspire's engine ended; what it ran ends with it.");
                ended.SetResult();
                return;
            }
        }
    }
}
