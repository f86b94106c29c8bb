using Dapper;
using DutyLaw.Conferences;
using DutyLaw.Conferences.Acts;
using DutyLaw.Procedures;
using Npgsql;
using ServiceDefaults.Data;
using ServiceDefaults.Time;

namespace Review.Conferences;

/// <summary>
/// Reminds of decisions whose date has passed, each once. Each reminder is a transaction of its own, whose journal row decides between
/// replicas, and between a sweep and an official: whoever comes second writes nothing and finds nothing to do next time.
/// </summary>
internal sealed partial class DecisionSweep(Database database, Law law, TimeProvider time, ILogger<DecisionSweep> log) : BackgroundService
{
    private const int AtOnce = 200;

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(TimeSpan.FromSeconds(1), TimeProvider.System);
        do
        {
            try
            {
                foreach (var (conference, decision) in await OverdueAsync(stoppingToken))
                {
                    await RemindAsync(conference, decision, stoppingToken);
                }
            }
            catch (Exception e) when (e is NpgsqlException or TimeoutException)
            {
                TriedAgain(e);
            }
        }
        while (await timer.WaitForNextTickAsync(stoppingToken));
    }

    private async Task<List<(Guid Conference, Guid Decision)>> OverdueAsync(CancellationToken cancel)
    {
        await using var connection = await database.OpenAsync(Tenant.System, cancel);
        return (await connection.QueryAsync<(Guid, Guid)>(new CommandDefinition(
            """
            select conference_id, id from conference_decisions
            where responsible is not null and closed_on is null and reminded_on is null and due_on < @today order by id limit @AtOnce
            """,
            new { today = time.Today(), AtOnce }, cancellationToken: cancel))).AsList();
    }

    private async Task RemindAsync(Guid id, Guid decision, CancellationToken cancel)
    {
        try
        {
            await using var connection = await database.OpenAsync(Tenant.System, cancel);
            await using var transaction = await connection.BeginTransactionAsync(cancel);
            if (await ConferenceStore.FindAsync(connection, id, null, null, cancel) is { } stored
                && law.Of(stored.Conference.County) is var pack
                && stored.Conference.Decide(new RemindOfDecision(decision), Parties.SystemActor, time.Today(), pack)
                    is ConferenceDecision.Done(var fact, var after))
            {
                await new WrittenConferenceFact(pack, fact, after, stored.Head, time.GetUtcNow(), null).WriteAsync(connection, cancel);
                await transaction.CommitAsync(cancel);
            }
        }
        catch (PostgresException e) when (e.SqlState == PostgresErrorCodes.UniqueViolation)
        {
            ReadAgain(e, decision);
        }
        catch (Exception e) when (e is not NpgsqlException and not TimeoutException && !cancel.IsCancellationRequested)
        {
            NotSwept(e, decision); // one decision with a fault holds up no other
        }
    }

    [LoggerMessage(LogLevel.Warning, "Sweep of decisions did not finish; it is tried again")]
    private partial void TriedAgain(Exception e);

    [LoggerMessage(LogLevel.Debug, "Somebody else acted on the conference of decision {Decision}; it is looked at again")]
    private partial void ReadAgain(Exception e, Guid decision);

    [LoggerMessage(LogLevel.Error, "Decision {Decision} could not be reminded of")]
    private partial void NotSwept(Exception e, Guid decision);
}
