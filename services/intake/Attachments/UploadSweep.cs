using Intake.Data;
using Npgsql;
using ServiceDefaults.Data;

namespace Intake.Attachments;

/// <summary>Takes away what a process that died had half taken in. Any number of replicas may look.</summary>
internal sealed partial class UploadSweep(Database database, ILogger<UploadSweep> log) : BackgroundService
{
    private const string Delete =
        "delete from attachments where not complete and touched_at < now() - interval '30 minutes' returning 'deleted'";

    /// <inheritdoc/>
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(TimeSpan.FromMinutes(5));
        do
        {
            try
            {
                var gone = await database.AllAsync(
                    Tenant.System, [new NpgsqlBatchCommand(Delete)], row => row.GetString(0), stoppingToken);
                if (gone.Count > 0)
                {
                    Gone(gone.Count);
                }
            }
            catch (Exception e) when (!stoppingToken.IsCancellationRequested)
            {
                Failed(e);
            }
        }
        while (await timer.WaitForNextTickAsync(stoppingToken));
    }

    [LoggerMessage(LogLevel.Information, "{Count} uploads that never came to their end were taken away")]
    private partial void Gone(int count);

    [LoggerMessage(LogLevel.Warning, "Uploads that never came to their end were not taken away; tried again in five minutes")]
    private partial void Failed(Exception e);
}
