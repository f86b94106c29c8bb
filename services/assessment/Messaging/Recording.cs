using Assessment.Records;
using Contracts;
using Npgsql;
using ServiceDefaults.Data;
using ServiceDefaults.Messaging;

namespace Assessment.Messaging;

/// <summary>Makes a daily record of what another service tells, or settles records by it.</summary>
public abstract class Recording<T>(Database database, Outbox outbox, TimeProvider time, AssessmentMetrics metrics)
    : Consumer<T>(database, outbox)
    where T : class, IOfCounty
{
    /// <summary>The record of a fact; null where it is none.</summary>
    protected virtual DailyRecord? RecordOf(T message) => null;

    /// <summary>What a fact settles; null where nothing.</summary>
    protected virtual Settlement? SettlementOf(T message) => null;

    /// <inheritdoc/>
    protected sealed override async Task HandleAsync(T message, NpgsqlConnection connection, CancellationToken cancel)
    {
        if (RecordOf(message) is { } record && await connection.KeepAsync(record, time.GetUtcNow(), cancel))
        {
            metrics.Recorded(record.Kind);
        }

        if (SettlementOf(message) is { } settlement)
        {
            await connection.SettleAsync(settlement, time.GetUtcNow(), cancel);
        }
    }
}
