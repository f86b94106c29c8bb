using System.Diagnostics;
using System.Text.Json;
using Contracts;
using Npgsql;
using ServiceDefaults.Data;

namespace ServiceDefaults.Messaging;

/// <summary>
/// Messages to other services: written in the transaction of what they tell, sent afterwards, never lost, never sent early.
/// </summary>
public sealed class Outbox
{
    private readonly SemaphoreSlim written = new(0);

    /// <summary>
    /// The command that writes a message; run it in the transaction of the state change, and call <see cref="Wake"/> after it.
    /// </summary>
    public static NpgsqlBatchCommand Writing(IOfCounty message) =>
        new NpgsqlBatchCommand("insert into outbox (id, type, payload, trace_parent) values ($1, $2, $3, $4)")
            .With(
                Guid.CreateVersion7(),
                message.GetType().FullName!,
                JsonSerializer.Serialize(message, message.GetType()),
                Activity.Current?.Id);

    /// <summary>Writes messages on a connection that is in a transaction.</summary>
    public static async Task WriteAsync(NpgsqlConnection connection, IEnumerable<IOfCounty> messages, CancellationToken cancel)
    {
        await using var batch = new NpgsqlBatch(connection);
        foreach (var message in messages)
        {
            batch.BatchCommands.Add(Writing(message));
        }

        if (batch.BatchCommands.Count > 0)
        {
            await batch.ExecuteNonQueryAsync(cancel);
        }
    }

    /// <summary>
    /// Tells the sender of this process that something was written. Rows of a process that died are found by the others' look every second.
    /// </summary>
    public void Wake() => written.Release();

    internal async Task WaitAsync(CancellationToken cancel)
    {
        await written.WaitAsync(TimeSpan.FromSeconds(1), cancel);
        while (written.CurrentCount > 0)
        {
            await written.WaitAsync(cancel);
        }
    }
}
