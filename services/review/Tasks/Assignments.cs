using Dapper;
using Microsoft.AspNetCore.Http.HttpResults;
using Npgsql;
using Review.Cases;
using ServiceDefaults.Auth;
using ServiceDefaults.Data;
using ServiceDefaults.Problems;
using ServiceDefaults.Time;

namespace Review.Tasks;

/// <summary>One hand-over of a case within a body.</summary>
/// <param name="To">The account that has it.</param>
/// <param name="By">The account that handed it over.</param>
/// <param name="EndedAt">When it was handed on or given back; null: in force.</param>
internal sealed record Assignment(string To, string By, string? Reason, DateTime At, DateTime? EndedAt, string? EndedBy);

/// <summary>Who of my body has a case, who had it before, and giving it back to the whole body.</summary>
internal static class Assignments
{
    /// <summary>Who has a case, and every hand-over so far, the newest first.</summary>
    internal sealed record Answer(string? AssignedTo, IReadOnlyList<Assignment> History);

    public static async Task<Results<Ok<Answer>, ProblemHttpResult>> ReadAsync(
        Guid id, CurrentOfficial official, CaseStore store, Database database, TimeProvider time, CancellationToken cancel)
    {
        if (await store.FindAsync(official, id, null, time.Today(), cancel) is not { Charge: var charge })
        {
            return Problem.NotFound().ToResult();
        }

        await using var connection = await database.OpenAsync(official.Tenant, cancel);
        var history = await connection.QueryAsync<Assignment>(
            $"{Select} where case_id = @id and body = @Body order by at desc", new { id, official.Body });
        return TypedResults.Ok(new Answer(charge.AssignedTo, [.. history]));
    }

    public static async Task<Results<NoContent, ProblemHttpResult>> GiveBackAsync(
        Guid id, CurrentOfficial official, CaseStore store, Database database, TimeProvider time, CancellationToken cancel)
    {
        if (await store.FindAsync(official, id, null, time.Today(), cancel) is null)
        {
            return Problem.NotFound().ToResult();
        }

        await using var batch = database.Batch(official.Tenant);
        batch.BatchCommands.Add(Ending(id, official, time.GetUtcNow()));
        await batch.ExecuteNonQueryAsync(cancel);
        return TypedResults.NoContent();
    }

    /// <summary>The hand-over in force, if any.</summary>
    internal static async Task<Assignment?> InForceAsync(Database database, CurrentOfficial official, Guid caseId, CancellationToken cancel)
    {
        await using var connection = await database.OpenAsync(official.Tenant, cancel);
        return await connection.QuerySingleOrDefaultAsync<Assignment>(
            $"{Select} where case_id = @caseId and body = @Body and ended_at is null", new { caseId, official.Body });
    }

    /// <summary>Ends the one in force.</summary>
    internal static NpgsqlBatchCommand Ending(Guid caseId, CurrentOfficial official, DateTimeOffset now) =>
        new NpgsqlBatchCommand(
            "update assignments set ended_at = $3, ended_by = $4 where case_id = $1 and body = $2 and ended_at is null")
            .With(caseId, official.Body, now, official.Account);

    private const string Select = "select account as \"to\", by_account as \"by\", reason, at, ended_at, ended_by from assignments";
}
