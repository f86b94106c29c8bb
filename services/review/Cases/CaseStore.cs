using System.Text.Json;
using DutyLaw.Cases;
using DutyLaw.Procedures;
using Npgsql;
using ServiceDefaults.Data;

namespace Review.Cases;

/// <summary>A case as stored, with the hash its next journal row is chained to.</summary>
internal sealed record StoredCase(Case Case, string Head, bool KeyIsKnown);

/// <summary>
/// Reads a case in one round trip and writes a fact in one: journal row, case row, clocks, notices and messages stand or fall
/// together. The journal's key (case, sequence) decides between two who act at once.
/// </summary>
internal sealed class CaseStore(Database database)
{
    /// <summary>The case, if the tenant sees it and the body has a part in it.</summary>
    /// <param name="body">Null: the system.</param>
    public async Task<StoredCase?> FindAsync(Tenant tenant, Guid id, string? body, string? idempotencyKey, CancellationToken cancel)
    {
        await using var batch = database.Batch(tenant);
        batch.BatchCommands.Add(Reading(id, body, idempotencyKey));
        await using var reader = await batch.ExecuteReaderAsync(cancel);
        await reader.NextResultAsync(cancel);
        return await ReadAsync(reader, cancel);
    }

    /// <summary>The case, read on a connection in a transaction; the journal's key decides who writes next.</summary>
    public static async Task<StoredCase?> FindAsync(NpgsqlConnection connection, Guid id, CancellationToken cancel)
    {
        await using var batch = new NpgsqlBatch(connection) { BatchCommands = { Reading(id, null, null) } };
        await using var reader = await batch.ExecuteReaderAsync(cancel);
        return await ReadAsync(reader, cancel);
    }

    /// <summary>Writes a fact.</summary>
    /// <returns>False when somebody else wrote this case's next row first; then nothing was written.</returns>
    public async Task<bool> WriteAsync(Tenant tenant, WrittenFact written, CancellationToken cancel)
    {
        await using var batch = database.Batch(tenant);
        written.AddTo(batch);
        try
        {
            await batch.ExecuteNonQueryAsync(cancel);
            return true;
        }
        catch (PostgresException e) when (e.SqlState == PostgresErrorCodes.UniqueViolation)
        {
            return false;
        }
    }

    /// <summary>Writes a fact on a connection in a transaction.</summary>
    /// <exception cref="PostgresException">Unique violation: somebody else acted first.</exception>
    public static async Task WriteAsync(NpgsqlConnection connection, WrittenFact written, CancellationToken cancel)
    {
        await using var batch = new NpgsqlBatch(connection);
        written.AddTo(batch);
        await batch.ExecuteNonQueryAsync(cancel);
    }

    private static NpgsqlBatchCommand Reading(Guid id, string? body, string? idempotencyKey) => new(
        """
        select data, head, $3 is not null and exists (select from journal where case_id = $1 and idempotency_key = $3)
        from cases where id = $1 and ($2::text is null or involved @> array[$2])
        """)
    {
        Parameters =
        {
            new() { Value = id },
            new() { Value = (object?)body ?? DBNull.Value, NpgsqlDbType = NpgsqlTypes.NpgsqlDbType.Text },
            new() { Value = (object?)idempotencyKey ?? DBNull.Value, NpgsqlDbType = NpgsqlTypes.NpgsqlDbType.Text },
        },
    };

    private static async Task<StoredCase?> ReadAsync(NpgsqlDataReader reader, CancellationToken cancel) =>
        await reader.ReadAsync(cancel)
            ? new StoredCase(JsonSerializer.Deserialize(reader.GetString(0), CaseJson.Stored.Case)!, reader.GetString(1), reader.GetBoolean(2))
            : null;
}
