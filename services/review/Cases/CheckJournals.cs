using System.Text.Json;
using Dapper;
using DutyLaw.Cases;
using Microsoft.AspNetCore.Http.HttpResults;
using ServiceDefaults.Auth;
using ServiceDefaults.Data;
using ServiceDefaults.Problems;

namespace Review.Cases;

/// <summary>
/// The check of every journal the audit administrator may see, a stretch of cases at a time. It shows no content but titles.
/// </summary>
internal static class CheckJournals
{
    private const int Usually = 200;
    private const int AtMost = 1000;

    /// <summary>What was found in this stretch.</summary>
    /// <param name="Checked">Cases looked at.</param>
    /// <param name="Next">What to hand in as <c>after</c> to go on; null: that was the last.</param>
    internal sealed record Findings(int Checked, IReadOnlyList<Broken> Broken, Guid? Next);

    /// <summary>A case whose journal does not hold.</summary>
    /// <param name="Row">
    /// The first row that does not follow from the ones before it; null: the rows hold, but the case as it stands is not what they add
    /// up to.
    /// </param>
    internal sealed record Broken(Guid CaseId, string Title, int? Row);

    public static void MapCheckJournals(this IEndpointRouteBuilder routes) => routes.MapGet("/verification", CheckAsync)
        .WithSummary("Check of the journals of all cases, from one id on; audit administrator only")
        .ProducesProblem(StatusCodes.Status403Forbidden);

    private static async Task<Results<Ok<Findings>, ProblemHttpResult>> CheckAsync(
        Guid? after, int? take, CurrentOfficial official, Database database, CancellationToken cancel)
    {
        if (official.Role != CurrentOfficial.Auditor)
        {
            return Problem.Forbidden("日志由审计管理员核验。").ToResult();
        }

        var limit = Math.Clamp(take ?? Usually, 1, AtMost);
        await using var connection = await database.OpenAsync(official.Tenant, cancel);
        await using var snapshot = await connection.BeginTransactionAsync(System.Data.IsolationLevel.RepeatableRead, cancel);
        var cases = (await connection.QueryAsync<Stored>(new CommandDefinition(
            "select id, title, head, data from cases where id > @after order by id limit @limit",
            new { after = after ?? Guid.Empty, limit },
            cancellationToken: cancel))).AsList();
        var rows = (await connection.QueryAsync<(Guid CaseId, int Seq, DateTimeOffset At, string Fact, string Hash)>(new CommandDefinition(
                "select case_id, seq, at, fact, hash from journal where case_id = any(@ids) order by case_id, seq",
                new { ids = cases.Select(c => c.Id).ToArray() },
                cancellationToken: cancel)))
            .Select(r => new JournalRow(r.CaseId, r.Seq, r.At, r.Fact, r.Hash)).ToLookup(r => r.CaseId);
        return TypedResults.Ok(new Findings(
            cases.Count, [.. cases.Select(c => FaultOf(c, [.. rows[c.Id]])).OfType<Broken>()], cases.Count == limit ? cases[^1].Id : null));
    }

    private static Broken? FaultOf(Stored c, List<JournalRow> rows) =>
        Journal.FirstBroken(rows) is { } row ? new(c.Id, c.Title, row)
        : rows.Count > 0 && rows[^1].Hash == c.Head && Replay.Gives(rows, JsonSerializer.Deserialize(c.Data, CaseJson.Stored.Case)!) ? null
        : new(c.Id, c.Title, null);

    private sealed record Stored(Guid Id, string Title, string Head, string Data);
}
