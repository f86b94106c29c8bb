using Dapper;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;
using ServiceDefaults.Auth;
using ServiceDefaults.Data;
using ServiceDefaults.Problems;
using ServiceDefaults.Time;

namespace Review.Tasks;

/// <summary>委托代办: an official has a colleague act in its place on what is assigned to it, from one day to another.</summary>
internal static class MakeDelegation
{
    /// <param name="To">Another account of my body.</param>
    /// <param name="From">First day; today or later.</param>
    /// <param name="Until">Last day, included.</param>
    internal sealed record Request(string To, DateOnly From, DateOnly Until, string Reason);

    public static async Task<Results<Created<Delegation>, ProblemHttpResult>> HandleAsync(
        Request request,
        [FromHeader(Name = "Idempotency-Key")] string? idempotencyKey,
        CurrentOfficial official,
        Colleagues colleagues,
        Database database,
        TimeProvider time,
        CancellationToken cancel)
    {
        await using var connection = await database.OpenAsync(official.Tenant, cancel);
        var known = await Delegations.FindAsync(
            connection,
            "delegator = @Account and idempotency_key = @idempotencyKey",
            new { official.Account, idempotencyKey },
            time.Today());
        if (known is not null)
        {
            return TypedResults.Created($"/delegations/{known.Id}", known);
        }

        if (Rules.BrokenBy(request, official.Account, time.Today()) is { } broken)
        {
            return broken.ToResult();
        }

        switch (await colleagues.HaveAsync(official, request.To, cancel))
        {
            case null:
                return Colleagues.Unknown().ToResult();
            case false:
                return Rules.Refusal("DelegatesAreOfTheSameBody", $"“{request.To}”不是本单位的账号，只能委托本单位人员。").ToResult();
        }

        var id = Guid.CreateVersion7();
        await connection.ExecuteAsync(
            """
            insert into delegations (id, counties, body, delegator, delegate, from_on, until_on, reason, at, idempotency_key)
            values (@id, @counties, @Body, @Account, @To, @From, @Until, @Reason, @now, @idempotencyKey)
            on conflict (delegator, idempotency_key) where idempotency_key is not null do nothing
            """,
            new
            {
                id,
                counties = official.Counties.ToArray(),
                official.Body,
                official.Account,
                request.To,
                request.From,
                request.Until,
                request.Reason,
                now = time.GetUtcNow(),
                idempotencyKey,
            });
        var made = await Delegations.FindAsync(
            connection,
            "id = @id or (delegator = @Account and idempotency_key = @idempotencyKey)",
            new { id, official.Account, idempotencyKey },
            time.Today());
        return TypedResults.Created($"/delegations/{made!.Id}", made);
    }
}
