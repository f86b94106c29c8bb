using System.Diagnostics;
using System.Diagnostics.Metrics;
using System.Text.Json;
using Contracts;
using Dapper;
using MassTransit;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Npgsql;

namespace ServiceDefaults.Messaging;

/// <summary>
/// Sends what stands in the outbox, in order, with publisher confirms, and removes it once the broker has it. Any number of replicas may
/// run it; a message the broker does not take waits longer each time, without end, and holds up no other. A message sent twice carries the
/// same id, and inboxes drop the second.
/// </summary>
internal sealed partial class OutboxSender(NpgsqlDataSource source, Outbox outbox, IBus bus, ILogger<OutboxSender> log) : BackgroundService
{
    private const int AtOnce = 200;
    private static readonly ActivitySource Traces = new("Outbox");
    private static readonly Counter<long> Sent = new Meter("Duty.Outbox").CreateCounter<long>("duty.outbox.sent");

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        while (!stoppingToken.IsCancellationRequested)
        {
            try
            {
                while (await SendSomeAsync(stoppingToken) == AtOnce)
                {
                }
            }
            catch (Exception e) when (!stoppingToken.IsCancellationRequested)
            {
                NotRead(e);
            }

            await outbox.WaitAsync(stoppingToken);
        }
    }

    private async Task<int> SendSomeAsync(CancellationToken cancel)
    {
        await using var connection = await source.OpenConnectionAsync(cancel);
        await using var transaction = await connection.BeginTransactionAsync(cancel);
        var rows = (await connection.QueryAsync<Row>(
            """
            select seq, id, type, payload, trace_parent from outbox
            where next_try <= now() order by seq limit @AtOnce for update skip locked
            """,
            new { AtOnce })).AsList();
        if (rows.Count == 0)
        {
            return 0;
        }

        var faults = await Task.WhenAll(rows.Select(row => PublishAsync(row, cancel)));
        await connection.ExecuteAsync(
            "delete from outbox where seq = any(@sent)",
            new { sent = rows.Where((_, at) => faults[at] is null).Select(r => r.Seq).ToArray() });
        if (faults.Any(f => f is not null))
        {
            NotSent(faults.Count(f => f is not null), faults.First(f => f is not null)!);
            await connection.ExecuteAsync(
                """
                update outbox
                set tries = tries + 1, next_try = now() + least(interval '15 seconds', interval '0.5 seconds' * power(2, least(tries, 10)))
                where seq = any(@left)
                """,
                new { left = rows.Where((_, at) => faults[at] is not null).Select(r => r.Seq).ToArray() });
        }

        await transaction.CommitAsync(cancel);
        Sent.Add(faults.Count(f => f is null));
        return rows.Count;
    }

    /// <summary>Null when the broker has it.</summary>
    private async Task<Exception?> PublishAsync(Row row, CancellationToken cancel)
    {
        using var span = Traces.StartActivity("outbox send", ActivityKind.Internal, row.TraceParent);
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(cancel);
        patience.CancelAfter(TimeSpan.FromSeconds(10));
        try
        {
            var type = typeof(IOfCounty).Assembly.GetType(row.Type, throwOnError: true)!;
            await bus.Publish(
                JsonSerializer.Deserialize(row.Payload, type)!,
                type,
                Pipe.Execute<PublishContext>(context =>
                {
                    context.MessageId = row.Id;
                    if (context is RabbitMqSendContext rabbit)
                    {
                        rabbit.Mandatory = true;
                    }
                }),
                patience.Token);
            return null;
        }
        catch (Exception e) when (!cancel.IsCancellationRequested)
        {
            return e;
        }
    }

    [LoggerMessage(LogLevel.Warning, "{Count} messages not sent; they stay in the outbox and are tried again")]
    private partial void NotSent(int count, Exception e);

    [LoggerMessage(LogLevel.Warning, "The outbox cannot be read; it is tried again")]
    private partial void NotRead(Exception e);

    private sealed record Row(long Seq, Guid Id, string Type, string Payload, string? TraceParent);
}
