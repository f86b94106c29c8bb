using System.Text.Json;
using Npgsql;
using ServiceDefaults.Data;

namespace Review.Live;

/// <summary>
/// Listens on one connection for what any replica changed. While it was away, everybody is told that something may have been missed.
/// </summary>
internal sealed partial class ChangeListener(Database database, ChangeHub hub, ILogger<ChangeListener> log) : BackgroundService
{
    private static readonly TimeSpan Quiet = TimeSpan.FromSeconds(15);
    private static readonly TimeSpan Rest = TimeSpan.FromSeconds(1);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var again = new PeriodicTimer(Rest, TimeProvider.System);
        do
        {
            try
            {
                await ListenAsync(stoppingToken);
            }
            catch (Exception e) when (e is NpgsqlException or TimeoutException or IOException)
            {
                ListenedAgain(e);
            }
        }
        while (await again.WaitForNextTickAsync(stoppingToken));
    }

    private async Task ListenAsync(CancellationToken cancel)
    {
        // Sees no row of anybody: what it hears is told on by county and body only.
        await using var connection = await database.OpenAsync(Tenant.Of([]), cancel);
        connection.Notification += (_, told) => Tell(told.Payload);
        await ExecuteAsync(connection, "listen changes", cancel);
        hub.Tell(Change.Missed);
        while (true)
        {
            if (!await connection.WaitAsync(Quiet, cancel))
            {
                await ExecuteAsync(connection, "select 1", cancel); // a connection that died in silence is found out
            }
        }
    }

    private void Tell(string payload)
    {
        try
        {
            hub.Tell(Change.Read(payload));
        }
        catch (JsonException e)
        {
            NotUnderstood(e, payload);
        }
    }

    private static async Task ExecuteAsync(NpgsqlConnection connection, string sql, CancellationToken cancel)
    {
        await using var command = new NpgsqlCommand(sql, connection);
        await command.ExecuteNonQueryAsync(cancel);
    }

    [LoggerMessage(LogLevel.Warning, "Changes are not heard for a moment; listening is tried again")]
    private partial void ListenedAgain(Exception e);

    [LoggerMessage(LogLevel.Error, "A change is not understood: {Payload}")]
    private partial void NotUnderstood(Exception e, string payload);
}
