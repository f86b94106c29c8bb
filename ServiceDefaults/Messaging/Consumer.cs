using Contracts;
using Dapper;
using MassTransit;
using Npgsql;
using ServiceDefaults.Data;

namespace ServiceDefaults.Messaging;

/// <summary>
/// Handles a message exactly once in effect: its id is written in the transaction of what it brings about, and a second delivery changes
/// nothing. Works as the message's county. While the database is away the message waits here, without end: only what is wrong with the
/// message itself ends in the queue of errors.
/// </summary>
public abstract class Consumer<T>(Database database, Outbox outbox) : IConsumer<T>
    where T : class, IOfCounty
{
    /// <summary>What the message brings about, on a connection in a transaction.</summary>
    protected abstract Task HandleAsync(T message, NpgsqlConnection connection, CancellationToken cancel);

    /// <inheritdoc/>
    public async Task Consume(ConsumeContext<T> context)
    {
        while (true)
        {
            try
            {
                await ConsumeOnceAsync(context);
                return;
            }
            catch (Exception e) when (Outage.Is(e) && !context.CancellationToken.IsCancellationRequested)
            {
                LogContext.Warning?.Log(
                    e, "{Consumer} waits for what is away; message {MessageId} is tried again", GetType().Name, context.MessageId);
                await Task.Delay(Outage.Wait, context.CancellationToken);
            }
        }
    }

    private async Task ConsumeOnceAsync(ConsumeContext<T> context)
    {
        var cancel = context.CancellationToken;
        await using var connection = await database.OpenAsync(Tenant.Of(context.Message.County), cancel);
        await using var transaction = await connection.BeginTransactionAsync(cancel);
        var isNew = await connection.ExecuteAsync(
            "insert into inbox (message_id, consumer) values (@MessageId, @Consumer) on conflict do nothing",
            new { context.MessageId, Consumer = GetType().Name });
        if (isNew == 0)
        {
            return;
        }

        await HandleAsync(context.Message, connection, cancel);
        await transaction.CommitAsync(cancel);
        outbox.Wake();
    }
}
