using System.Diagnostics.Metrics;
using Dapper;
using DutyLaw.Cases;
using DutyLaw.Procedures;
using Npgsql;
using Review.Cases;
using ServiceDefaults.Data;
using ServiceDefaults.Messaging;
using ServiceDefaults.Time;

namespace Review.Clocks;

/// <summary>
/// Looks at open clocks: moves due dates after a new notice, reminds, records misses. Each happens once, however many replicas sweep:
/// a clock's row is locked while its case is written, and rows locked by another are passed over.
/// </summary>
internal sealed partial class ClockSweep(
    Database database, Law law, Calendars.Calendars calendars, Outbox outbox, TimeProvider time, ILogger<ClockSweep> log) : BackgroundService
{
    private const int AtOnce = 100;

    /// <summary>The furthest ahead a reminder can lie: two working days before a due date, over the longest holiday.</summary>
    private const int DaysAhead = 20;
    private static readonly Counter<long> Missed = new Meter("Duty.Review").CreateCounter<long>("duty.clocks.missed");
    private long moved;

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(TimeSpan.FromSeconds(1), TimeProvider.System);
        do
        {
            try
            {
                await calendars.RefreshAsync(stoppingToken);
                if (calendars is { LastImported: { } notice, Imports: var imports } && imports != moved)
                {
                    await SweepAsync("true", (p, c, n) => p.Move(c, n, time.Today(), calendars.Of(c.County), notice), stoppingToken);
                    moved = imports;
                }

                await SweepAsync("missed_on is null and due_on < @today", (p, c, n) => p.Miss(c, n, time.Today()), stoppingToken);
                await SweepAsync(
                    "reminded_on is null and missed_on is null and due_on between @today and @today + @DaysAhead",
                    (p, c, n) => p.Remind(c, n, time.Today(), calendars.Of(c.County)),
                    stoppingToken);
            }
            catch (Exception e) when (e is NpgsqlException or TimeoutException)
            {
                TriedAgain(e);
            }
        }
        while (await timer.WaitForNextTickAsync(stoppingToken));
    }

    private async Task SweepAsync(string which, Func<Procedure, Case, int, Fact?> decide, CancellationToken cancel)
    {
        var after = (Case: Guid.Empty, Number: 0);
        for (int found = AtOnce; found == AtOnce;)
        {
            await using var connection = await database.OpenAsync(Tenant.System, cancel);
            await using var transaction = await connection.BeginTransactionAsync(cancel);
            var rows = (await connection.QueryAsync<(Guid CaseId, int Number)>(
                $"""
                select case_id, number from clocks
                where met_on is null and stopped_because is null and {which} and (case_id, number) > (@Case, @Number)
                order by case_id, number limit @AtOnce for update skip locked
                """,
                new { today = time.Today(), DaysAhead, after.Case, after.Number, AtOnce })).AsList();
            foreach (var (id, number) in rows)
            {
                await RecordAsync(connection, id, number, decide, cancel);
            }

            await transaction.CommitAsync(cancel);
            outbox.Wake();
            found = rows.Count;
            after = found > 0 ? rows[^1] : after;
        }
    }

    private async Task RecordAsync(NpgsqlConnection connection, Guid id, int number, Func<Procedure, Case, int, Fact?> decide, CancellationToken cancel)
    {
        if (await CaseStore.FindAsync(connection, id, cancel) is not var (c, head, _) || law.Of(c) is not { } procedure || decide(procedure, c, number) is not { } fact)
        {
            return;
        }

        await CaseStore.WriteAsync(connection, new WrittenFact(procedure, fact, c.After(fact), head, time.GetUtcNow()), cancel);
        if (fact.Act is DutyLaw.Cases.Acts.ClockMiss)
        {
            Missed.Add(1);
        }
    }

    [LoggerMessage(LogLevel.Warning, "Clock sweep did not finish; it is tried again")]
    private partial void TriedAgain(Exception e);
}
