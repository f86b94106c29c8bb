using System.Diagnostics.Metrics;
using Dapper;
using DutyLaw.Cases;
using DutyLaw.Cases.Acts;
using DutyLaw.Procedures;
using Npgsql;
using Review.Cases;
using ServiceDefaults.Data;
using ServiceDefaults.Messaging;
using ServiceDefaults.Time;

namespace Review.Clocks;

/// <summary>
/// Looks at open clocks: moves due dates after a new notice, records misses, reminds. Each fact is a transaction of its own, whose journal
/// row decides between replicas, and between a sweep and an official: whoever comes second writes nothing and finds nothing to do
/// next time.
/// </summary>
internal sealed partial class ClockSweep(
    Database database, CaseStore store, Law law, Calendars.Calendars calendars, Outbox outbox, TimeProvider time, ILogger<ClockSweep> log)
    : BackgroundService
{
    private const int AtOnce = 200;
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

                await SweepAsync(
                    "missed_on is null and not provisional and due_on < @today",
                    (p, c, n) => p.Miss(c, n, time.Today(), calendars.Of(c.County)),
                    stoppingToken);
                await SweepAsync(
                    "reminded_on is null and missed_on is null and remind_on <= @today and due_on >= @today",
                    (p, c, n) => p.Remind(c, n, time.Today()),
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
            var rows = await ClocksAsync(which, after, cancel);
            foreach (var (id, number) in rows)
            {
                try
                {
                    await RecordAsync(id, number, decide, cancel);
                }
                catch (Exception e) when (!cancel.IsCancellationRequested)
                {
                    NotSwept(e, id, number); // one case with a fault holds up no other
                }
            }

            found = rows.Count;
            after = found > 0 ? rows[^1] : after;
        }
    }

    private async Task<List<(Guid CaseId, int Number)>> ClocksAsync(string which, (Guid Case, int Number) after, CancellationToken cancel)
    {
        await using var connection = await database.OpenAsync(Tenant.System, cancel);
        var rows = await connection.QueryAsync<(Guid CaseId, int Number)>(
            $"""
            select case_id, number from clocks
            where met_on is null and stopped_because is null and not suspended and {which} and (case_id, number) > (@Case, @Number)
            order by case_id, number limit @AtOnce
            """,
            new { today = time.Today(), after.Case, after.Number, AtOnce });
        return rows.AsList();
    }

    private async Task RecordAsync(Guid id, int number, Func<Procedure, Case, int, Fact?> decide, CancellationToken cancel)
    {
        if (await store.FindAsync(Tenant.System, id, null, null, cancel) is not var (c, head, _)
            || law.Of(c) is not { } procedure
            || decide(procedure, c, number) is not { } fact
            || !await store.WriteAsync(Tenant.System, new WrittenFact(procedure, fact, c.After(fact), head, time.GetUtcNow()), cancel))
        {
            return;
        }

        outbox.Wake();
        if (fact.Act is ClockMiss)
        {
            Missed.Add(1);
        }
    }

    [LoggerMessage(LogLevel.Warning, "Clock sweep did not finish; it is tried again")]
    private partial void TriedAgain(Exception e);

    [LoggerMessage(LogLevel.Error, "Clock {Number} of case {Case} could not be swept")]
    private partial void NotSwept(Exception e, Guid @case, int number);
}
