using Registry.Entries;
using ServiceDefaults.Time;

namespace Registry.Term;

/// <summary>Looks every second for terms that are over. Any number of replicas may look: each entry is taken once.</summary>
public sealed partial class TermSweep(EndTerms terms, EntryCounts counts, TimeProvider time, ILogger<TermSweep> log) : BackgroundService
{
    private const int CountEvery = 60;

    /// <inheritdoc/>
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(TimeSpan.FromSeconds(1));
        for (var tick = 0; await timer.WaitForNextTickAsync(stoppingToken); tick++)
        {
            try
            {
                var ended = 0;
                for (var some = EndTerms.AtOnce; some == EndTerms.AtOnce; ended += some)
                {
                    some = await terms.EndSomeAsync(time.Today(), time.GetUtcNow(), stoppingToken);
                }

                if (ended > 0 || tick % CountEvery == 0)
                {
                    await counts.CountAsync(time.Today(), stoppingToken);
                }
            }
            catch (Exception e) when (!stoppingToken.IsCancellationRequested)
            {
                Failed(e);
            }
        }
    }

    [LoggerMessage(LogLevel.Warning, "Terms were not ended; tried again in a second")]
    private partial void Failed(Exception e);
}
