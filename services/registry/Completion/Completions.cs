using Dapper;
using DutyLaw.Packs;
using Npgsql;
using Registry.Entries;
using ServiceDefaults.Auth;
using ServiceDefaults.Data;
using ServiceDefaults.Problems;
using ServiceDefaults.Time;

namespace Registry.Completion;

/// <summary>
/// Records statements of completion; the entry's row is locked, so that the end of the term sees the statement or comes before it.
/// </summary>
public sealed class Completions(Database database, Names names)
{
    /// <summary>Records one, and lays down that the term's end revokes the duty.</summary>
    /// <param name="version">The version the caller saw.</param>
    /// <returns>Why it was not recorded; null where it was, now or before under the same key.</returns>
    public async Task<Problem?> RecordAsync(
        ListedDuty entry, string statement, int version, string? key, CurrentOfficial by, DateTimeOffset now, CancellationToken cancel)
    {
        await using var connection = await database.OpenAsync(by.Tenant, cancel);
        await using var transaction = await connection.BeginTransactionAsync(cancel);
        var row = await connection.QuerySingleAsync<(int Version, bool Ended)>(
            "select version, term_ended_at is not null from entries where county = @County and id = @Id for update",
            new { entry.County, entry.Id });
        var before = await connection.QuerySingleOrDefaultAsync<Stated>(
            "select idempotency_key from completions where county = @County and entry_id = @Id", new { entry.County, entry.Id });
        if (before is not null && key is not null && before.IdempotencyKey == key)
        {
            return null;
        }

        if (row.Version != version)
        {
            return Problem.Stale();
        }

        if (names.PackOf(entry.County)?.EndOfTerm is not { } law)
        {
            return Problem.Forbidden("没有本地的数据包，不能报告完成。");
        }

        if (CompletionRules.Against(entry, law, row.Ended, before is not null) is { } refusal)
        {
            return Problem.Refused(refusal.Rule, refusal.Article, refusal.Message);
        }

        var rows = await EntryRows.ReadAsync(connection, entry.County, entry.Id, cancel);
        var end = DutyLife.OnceCompleted(entry.List, rows[^1].TermTo);
        var at = rows.After(now);
        await using var batch = new NpgsqlBatch(connection)
        {
            BatchCommands =
            {
                Command("update entries set version = version + 1 where county = $1 and id = $2", entry.County, entry.Id),
                Command(
                    "insert into completions values ($1, $2, $3, $4, $5, $6, $7, $8)",
                    entry.County, entry.Id, by.Body, by.Account, statement, Clock.DateOf(now), now, (object?)key ?? DBNull.Value),
            },
        };
        foreach (var after in rows.Where(r => r.Stretch.From == end.From))
        {
            batch.BatchCommands.Add(EntryRows.Superseding(after, at));
            batch.BatchCommands.Add(EntryRows.Inserting(after with { Version = row.Version + 1, Stretch = end, RecordedAt = at }));
        }

        try
        {
            await batch.ExecuteNonQueryAsync(cancel);
        }
        catch (PostgresException e) when (e.SqlState == PostgresErrorCodes.UniqueViolation)
        {
            return new(StatusCodes.Status409Conflict, "idempotency-key-used", "该 Idempotency-Key 已用于另一请求。");
        }

        await transaction.CommitAsync(cancel);
        return null;
    }

    private static NpgsqlBatchCommand Command(string sql, params ReadOnlySpan<object> values)
    {
        var command = new NpgsqlBatchCommand(sql);
        foreach (var value in values)
        {
            command.Parameters.Add(new() { Value = value });
        }

        return command;
    }

    private sealed record Stated(string? IdempotencyKey);
}
