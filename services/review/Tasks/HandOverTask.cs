using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;
using Npgsql;
using NpgsqlTypes;
using Review.Cases;
using ServiceDefaults.Auth;
using ServiceDefaults.Data;
using ServiceDefaults.Problems;
using ServiceDefaults.Time;

namespace Review.Tasks;

/// <summary>交办: a body hands a case to one of its officials, or one of them takes it over. Each time is recorded.</summary>
internal static class HandOverTask
{
    /// <param name="To">An account of my body; my own: I take it over.</param>
    internal sealed record Request(string To, string? Reason = null);

    public static async Task<Results<Ok<Assignment>, ProblemHttpResult>> HandleAsync(
        Guid id,
        Request request,
        [FromHeader(Name = "Idempotency-Key")] string? idempotencyKey,
        CurrentOfficial official,
        CaseStore store,
        Law law,
        Colleagues colleagues,
        Database database,
        TimeProvider time,
        CancellationToken cancel)
    {
        if (await store.FindAsync(official, id, null, time.Today(), cancel) is not { Case: var c, Charge: var before })
        {
            return Problem.NotFound().ToResult();
        }

        if (law.Of(c).IsFinal(c.State))
        {
            return Rules.Refusal("ClosedCasesAreNotHandedOver", "事项已经办结，不再交办。").ToResult();
        }

        switch (await colleagues.HaveAsync(official, request.To, cancel))
        {
            case null:
                return Colleagues.Unknown().ToResult();
            case false:
                return Rules.Refusal("TasksStayWithinTheBody", $"“{request.To}”不是本单位的账号，事项只能交由本单位人员办理。").ToResult();
        }

        if (before.AssignedTo != request.To)
        {
            try
            {
                await WriteAsync(database, official, new(id, c.County, request, idempotencyKey), time.GetUtcNow(), cancel);
            }
            catch (PostgresException e) when (e.SqlState == PostgresErrorCodes.UniqueViolation)
            {
                if (e.ConstraintName != "assignments_idempotency_key")
                {
                    return Problem.Stale().ToResult();
                }
            }
        }

        return await Assignments.InForceAsync(database, official, id, cancel) is { } now
            ? TypedResults.Ok(now)
            : Problem.Stale().ToResult();
    }

    private sealed record HandOver(Guid CaseId, string County, Request Request, string? Key);

    private static async Task WriteAsync(
        Database database, CurrentOfficial official, HandOver what, DateTimeOffset now, CancellationToken cancel)
    {
        await using var batch = database.Batch(official.Tenant);
        batch.BatchCommands.Add(Assignments.Ending(what.CaseId, official, now));
        batch.BatchCommands.Add(new NpgsqlBatchCommand(
            "insert into assignments (id, county, case_id, body, account, by_account, reason, at, idempotency_key) "
            + "values ($1, $2, $3, $4, $5, $6, $7, $8, $9)")
            .With(
                Guid.CreateVersion7(),
                what.County,
                what.CaseId,
                official.Body,
                what.Request.To,
                official.Account,
                Text(string.IsNullOrWhiteSpace(what.Request.Reason) ? null : what.Request.Reason),
                now,
                Text(what.Key)));
        await batch.ExecuteNonQueryAsync(cancel);
    }

    private static NpgsqlParameter Text(string? value) =>
        new() { Value = (object?)value ?? DBNull.Value, NpgsqlDbType = NpgsqlDbType.Text };
}
