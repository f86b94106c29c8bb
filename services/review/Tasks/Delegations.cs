using Dapper;
using Microsoft.AspNetCore.Http.HttpResults;
using Npgsql;
using ServiceDefaults;
using ServiceDefaults.Auth;
using ServiceDefaults.Data;
using ServiceDefaults.Problems;
using ServiceDefaults.Time;

namespace Review.Tasks;

/// <summary>A delegation within a body.</summary>
/// <param name="Delegator">The account in whose place the delegate acts.</param>
/// <param name="From">First day.</param>
/// <param name="Until">Last day, included.</param>
/// <param name="EndedAt">When it was ended before its last day.</param>
/// <param name="InForce">Whether the delegate may act today.</param>
internal sealed record Delegation(
    Guid Id, string Delegator, string Delegate, DateOnly From, DateOnly Until, string Reason, DateTime At,
    DateTime? EndedAt, string? EndedBy, bool InForce);

/// <summary>The delegations of my body, and their end.</summary>
internal static class Delegations
{
    /// <summary>True of a row of <c>delegations</c> under which the delegate may act on a day.</summary>
    public static string InForceOn(string day) => $"(ended_at is null and {day} between from_on and until_on)";

    public static async Task<Ok<Page<Delegation>>> ListAsync(
        [AsParameters] PageRequest page,
        bool? inForce,
        CurrentOfficial official,
        Database database,
        TimeProvider time,
        CancellationToken cancel)
    {
        await using var connection = await database.OpenAsync(official.Tenant, cancel);
        var values = new { official.Body, inForce, today = time.Today(), page.Limit, page.Offset };
        var where = $"body = @Body and (@inForce::boolean is null or {InForceOn("@today")} = @inForce)";
        var total = await connection.ExecuteScalarAsync<int>($"select count(*) from delegations where {where}", values);
        var rows = await connection.QueryAsync<Delegation>(
            $"{Select} where {where} order by at desc, id desc limit @Limit offset @Offset", values);
        return TypedResults.Ok(new Page<Delegation>([.. rows], total, page.Number, page.Limit));
    }

    public static async Task<Results<NoContent, ProblemHttpResult>> EndAsync(
        Guid id, CurrentOfficial official, Database database, TimeProvider time, CancellationToken cancel)
    {
        await using var connection = await database.OpenAsync(official.Tenant, cancel);
        if (await FindAsync(connection, "id = @id and body = @Body", new { id, official.Body }, time.Today()) is not { } delegation)
        {
            return Problem.NotFound().ToResult();
        }

        if (official.Account != delegation.Delegator && official.Account != delegation.Delegate)
        {
            return Problem.Forbidden("委托由委托人或者受托人终止。").ToResult();
        }

        await connection.ExecuteAsync(
            "update delegations set ended_at = @now, ended_by = @Account where id = @id and ended_at is null",
            new { id, official.Account, now = time.GetUtcNow() });
        return TypedResults.NoContent();
    }

    internal static async Task<Delegation?> FindAsync(NpgsqlConnection connection, string where, object values, DateOnly today)
    {
        var parameters = new DynamicParameters(values);
        parameters.Add("today", today);
        return await connection.QuerySingleOrDefaultAsync<Delegation>($"{Select} where {where}", parameters);
    }

    private static string Select =>
        "select id, delegator, delegate, from_on as \"from\", until_on as \"until\", reason, at, ended_at, ended_by, "
        + $"{InForceOn("@today")} as in_force from delegations";
}
