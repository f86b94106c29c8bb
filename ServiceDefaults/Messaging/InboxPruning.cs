using Dapper;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Npgsql;

namespace ServiceDefaults.Messaging;

/// <summary>
/// Removes from the inbox what is older than any message that may still come a second time: at start and every hour, in small batches that
/// hold nobody up. Any number of replicas may run it.
/// </summary>
internal sealed partial class InboxPruning(NpgsqlDataSource source, ILogger<InboxPruning> log) : BackgroundService
{
    /// <summary>
    /// Days that a message is remembered. A queue gives an unanswered message back within minutes, an outbox within seconds.
    /// </summary>
    public const int Days = 30;

    private const int AtOnce = 1000;
    private static readonly TimeSpan Every = TimeSpan.FromHours(1);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(Every, TimeProvider.System);
        do
        {
            try
            {
                while (await RemoveSomeAsync(stoppingToken) == AtOnce)
                {
                }
            }
            catch (Exception e) when (Outage.Is(e))
            {
                NotNow(e);
            }
        }
        while (await timer.WaitForNextTickAsync(stoppingToken));
    }

    private async Task<int> RemoveSomeAsync(CancellationToken cancel)
    {
        await using var connection = await source.OpenConnectionAsync(cancel);
        return await connection.ExecuteAsync(new CommandDefinition(
            """
            delete from inbox where (message_id, consumer) in (
                select message_id, consumer from inbox where handled_at < now() - make_interval(days => @Days)
                order by handled_at limit @AtOnce for update skip locked)
            """,
            new { Days, AtOnce },
            cancellationToken: cancel));
    }

    [LoggerMessage(LogLevel.Warning, "Old messages stay in the inbox for now; they are removed in an hour")]
    private partial void NotNow(Exception e);
}
