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
/// run it; a fault backs off and is tried again without end. A message sent twice carries the same id, and inboxes drop the second.
/// </summary>
internal sealed partial class OutboxSender(NpgsqlDataSource source, Outbox outbox, IBus bus, ILogger<OutboxSender> log) : BackgroundService
{
    private const int AtOnce = 200;
    private static readonly ActivitySource Traces = new("Outbox");
    private static readonly Counter<long> Sent = new Meter("Duty.Outbox").CreateCounter<long>("duty.outbox.sent");
    private static readonly TimeSpan LongestPause = TimeSpan.FromSeconds(15);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        var pause = TimeSpan.Zero;
        while (!stoppingToken.IsCancellationRequested)
        {
            try
            {
                while (await SendSomeAsync(stoppingToken) == AtOnce)
                {
                }

                pause = TimeSpan.Zero;
                await outbox.WaitAsync(stoppingToken);
            }
            catch (Exception e) when (!stoppingToken.IsCancellationRequested)
            {
                pause = TimeSpan.FromSeconds(Math.Clamp(pause.TotalSeconds * 2, 0.5, LongestPause.TotalSeconds));
                NotSent(e, pause);
                await Task.Delay(pause, stoppingToken);
            }
        }
    }

    private async Task<int> SendSomeAsync(CancellationToken cancel)
    {
        await using var connection = await source.OpenConnectionAsync(cancel);
        await using var transaction = await connection.BeginTransactionAsync(cancel);
        var rows = (await connection.QueryAsync<Row>(
            "select seq, id, type, payload, trace_parent from outbox order by seq limit @AtOnce for update skip locked", new { AtOnce })).AsList();
        if (rows.Count == 0)
        {
            return 0;
        }

        await Task.WhenAll(rows.Select(row => PublishAsync(row, cancel)));
        await connection.ExecuteAsync("delete from outbox where seq = any(@sent)", new { sent = rows.Select(r => r.Seq).ToArray() });
        await transaction.CommitAsync(cancel);
        Sent.Add(rows.Count);
        return rows.Count;
    }

    private async Task PublishAsync(Row row, CancellationToken cancel)
    {
        var type = typeof(IOfCounty).Assembly.GetType(row.Type, throwOnError: true)!;
        using var span = Traces.StartActivity("outbox send", ActivityKind.Internal, row.TraceParent);
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(cancel);
        patience.CancelAfter(TimeSpan.FromSeconds(10));
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
    }

    [LoggerMessage(LogLevel.Warning, "Outbox not sent, trying again in {Pause}")]
    private partial void NotSent(Exception e, TimeSpan pause);

    private sealed record Row(long Seq, Guid Id, string Type, string Payload, string? TraceParent);
}
