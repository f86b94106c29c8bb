using System.Diagnostics.Metrics;
using Dapper;
using Microsoft.Extensions.Logging;
using Npgsql;
using ServiceDefaults.Telemetry;

namespace ServiceDefaults.Messaging;

/// <summary>What waits in the outbox, meter <c>Duty.Outbox</c>: how many messages, and how old the oldest is.</summary>
internal sealed class OutboxGauges : CalmGauges
{
    private readonly NpgsqlDataSource source;
    private (long Rows, double Seconds)? last;

    public OutboxGauges(NpgsqlDataSource source, IMeterFactory meters, ILogger<OutboxGauges> log)
        : base(log)
    {
        this.source = source;
        var meter = meters.Create("Duty.Outbox");
        meter.CreateObservableGauge("duty.outbox.waiting", () => Of(l => l.Rows), "{message}", "Messages in the outbox");
        meter.CreateObservableGauge("duty.outbox.lag", () => Of(l => l.Seconds), "s", "Age of the oldest message in the outbox");
    }

    protected override async Task ReadAsync(CancellationToken cancel)
    {
        await using var connection = await source.OpenConnectionAsync(cancel);
        last = await connection.QuerySingleAsync<(long, double)>(new CommandDefinition(
            "select count(*), coalesce(extract(epoch from now() - min(created_at)), 0)::float8 from outbox", cancellationToken: cancel));
    }

    private IEnumerable<Measurement<T>> Of<T>(Func<(long Rows, double Seconds), T> figure)
        where T : struct => last is { } known ? [new(figure(known))] : [];
}
