using Microsoft.Extensions.Hosting;

namespace AppHost.Running;

/// <summary>Where the engine is killed, its monitors end what it started, and nobody would say so: this does.</summary>
internal sealed class EngineWatch(Engine engine, Outcome outcome) : BackgroundService
{
    public bool HasEnded { get; private set; }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var often = new PeriodicTimer(TimeSpan.FromMilliseconds(500));
        while (await often.WaitForNextTickAsync(stoppingToken))
        {
            engine.Look();
            if (engine.Main is { } main && !Engine.IsAlive(main))
            {
                HasEnded = true;
                outcome.Fail("Aspire's engine ended; what it ran ends with it.");
                return;
            }
        }
    }
}
