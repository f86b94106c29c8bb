using System.Diagnostics.Metrics;
using Dapper;
using ServiceDefaults.Data;
using ServiceDefaults.Telemetry;
using ServiceDefaults.Time;

namespace Review.Metrics;

/// <summary>Cases by procedure and state, and the clocks that run, meter <c>Duty.Review</c>. Over all counties.</summary>
internal sealed class CaseGauges : CalmGauges
{
    private readonly Database database;
    private readonly TimeProvider time;
    private volatile IReadOnlyList<Measurement<long>> cases = [];
    private volatile IReadOnlyList<Measurement<long>> clocks = [];

    public CaseGauges(Database database, TimeProvider time, IMeterFactory meters, ILogger<CaseGauges> log)
        : base(log)
    {
        (this.database, this.time) = (database, time);
        var meter = meters.Create("Duty.Review");
        meter.CreateObservableGauge("duty.review.cases", () => cases, "{case}", "Cases by procedure and state, closed ones too");
        meter.CreateObservableGauge(
            "duty.review.clocks",
            () => clocks,
            "{clock}",
            "Clocks that run, by kind and how they stand: Running, DueSoon, Missed, Suspended");
    }

    protected override async Task ReadAsync(CancellationToken cancel)
    {
        await using var connection = await database.OpenAsync(Tenant.System, cancel);
        cases =
        [
            .. (await connection.QueryAsync<(string Procedure, string State, long Cases)>(new CommandDefinition(
                "select procedure, state, count(*) from cases group by procedure, state", cancellationToken: cancel)))
                .Select(row => new Measurement<long>(row.Cases, Tag("procedure", row.Procedure), Tag("state", row.State))),
        ];
        clocks =
        [
            .. (await connection.QueryAsync<(string Kind, string Standing, long Clocks)>(new CommandDefinition(
                """
                select kind,
                    case
                        when suspended then 'Suspended'
                        when missed_on is not null then 'Missed'
                        when remind_on <= @today then 'DueSoon'
                        else 'Running' end as standing,
                    count(*)
                from clocks where met_on is null and stopped_because is null group by 1, 2
                """,
                new { today = time.Today() },
                cancellationToken: cancel)))
                .Select(row => new Measurement<long>(row.Clocks, Tag("kind", row.Kind), Tag("standing", row.Standing))),
        ];
    }

    private static KeyValuePair<string, object?> Tag(string name, string value) => new(name, value);
}
