using System.Diagnostics;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using ServiceDefaults.Messaging;

namespace ServiceDefaults.Telemetry;

/// <summary>
/// Figures that are counted in the database. They are read every 15 seconds, and less often where reading takes long, so that it
/// never takes more than a twentieth of the time; telemetry gets what was read last, however often it asks. Replicas tell the same.
/// </summary>
public abstract partial class CalmGauges(ILogger log) : BackgroundService
{
    private static readonly TimeSpan Calm = TimeSpan.FromSeconds(15);

    /// <summary>Reads the figures and keeps them.</summary>
    protected abstract Task ReadAsync(CancellationToken cancel);

    /// <inheritdoc/>
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        while (!stoppingToken.IsCancellationRequested)
        {
            var start = Stopwatch.GetTimestamp();
            try
            {
                await ReadAsync(stoppingToken);
            }
            catch (Exception e) when (Outage.Is(e))
            {
                NotRead(log, GetType().Name, e.Message);
            }

            var took = Stopwatch.GetElapsedTime(start) * 20;
            await Task.Delay(took > Calm ? took : Calm, stoppingToken);
        }
    }

    [LoggerMessage(LogLevel.Warning, "{Gauges} keep their last figures, the database is away: {Reason}")]
    private static partial void NotRead(ILogger log, string gauges, string reason);
}
