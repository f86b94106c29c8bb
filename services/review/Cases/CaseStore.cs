using System.Text.Json;
using DutyLaw.Bodies;
using DutyLaw.Cases;
using DutyLaw.Procedures;
using Npgsql;
using NpgsqlTypes;
using Review.Tasks;
using ServiceDefaults.Auth;
using ServiceDefaults.Data;

namespace Review.Cases;

/// <summary>A case as stored, with the hash its next journal row is chained to.</summary>
internal sealed record StoredCase(Case Case, string Head, bool KeyIsKnown)
{
    /// <summary>Who of the asking official's body has it.</summary>
    public Charge Charge { get; init; } = Charge.Nobody;

    /// <summary>The day it was closed; null while it is open.</summary>
    public DateOnly? ClosedOn { get; init; }
}

/// <summary>
/// Reads a case in one round trip and writes a fact in one: journal row, case row, clocks, notices and messages stand or fall
/// together. The journal's key (case, sequence) decides between two who act at once.
/// </summary>
internal sealed class CaseStore(Database database)
{
    /// <summary>The case, if the tenant sees it and the body has a part in it.</summary>
    /// <param name="body">Null: the system.</param>
    public Task<StoredCase?> FindAsync(Tenant tenant, Guid id, string? body, string? idempotencyKey, CancellationToken cancel) =>
        FindAsync(tenant, Reading(id, body, idempotencyKey), cancel);

    /// <summary>The case as one official finds it, if its body has a part in it: with who of the body has it on a day.</summary>
    public Task<StoredCase?> FindAsync(
        CurrentOfficial official, Guid id, string? idempotencyKey, DateOnly today, CancellationToken cancel) =>
        FindAsync(official.Tenant, Reading(id, official.Body, idempotencyKey, official.Account, today), cancel);

    private async Task<StoredCase?> FindAsync(Tenant tenant, NpgsqlBatchCommand reading, CancellationToken cancel)
    {
        await using var batch = database.Batch(tenant);
        batch.BatchCommands.Add(reading);
        await using var reader = await batch.ExecuteReaderAsync(cancel);
        await reader.NextResultAsync(cancel);
        return await ReadAsync(reader, cancel);
    }

    /// <summary>The case, read on a connection in a transaction; the journal's key decides who writes next.</summary>
    public static Task<StoredCase?> FindAsync(NpgsqlConnection connection, Guid id, CancellationToken cancel) =>
        FindAsync(connection, Reading(id, null, null), cancel);

    /// <summary>The same whatever the actor's part in it, with who of the actor's body has it on a day.</summary>
    public static Task<StoredCase?> FindAsync(
        NpgsqlConnection connection, Actor actor, Guid id, DateOnly today, CancellationToken cancel) =>
        FindAsync(connection, Reading(id, actor.Body, null, actor.Account, today, whateverItsPart: true), cancel);

    private static async Task<StoredCase?> FindAsync(NpgsqlConnection connection, NpgsqlBatchCommand reading, CancellationToken cancel)
    {
        await using var batch = new NpgsqlBatch(connection) { BatchCommands = { reading } };
        await using var reader = await batch.ExecuteReaderAsync(cancel);
        return await ReadAsync(reader, cancel);
    }

    /// <summary>True while a conference has the case on its agenda and has not decided on it.</summary>
    public async Task<bool> IsOnAnAgendaAsync(Tenant tenant, Guid id, CancellationToken cancel)
    {
        await using var batch = database.Batch(tenant);
        batch.BatchCommands.Add(new("select exists (select from conferences where open_items @> array[$1])")
        {
            Parameters = { new() { Value = id } },
        });
        await using var reader = await batch.ExecuteReaderAsync(cancel);
        await reader.NextResultAsync(cancel);
        return await reader.ReadAsync(cancel) && reader.GetBoolean(0);
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

    private static NpgsqlBatchCommand Reading(
        Guid id, string? body, string? idempotencyKey, string? account = null, DateOnly today = default, bool whateverItsPart = false) =>
        new(
            $"""
            select c.data, c.head, $3 is not null and exists (select from journal where case_id = $1 and idempotency_key = $3), a.account,
                a.account is not null and exists (
                    select from delegations where body = $2 and delegator = a.account and delegate = $4 and {Delegations.InForceOn("$5")}),
                c.closed_on
            from cases c left join assignments a on a.case_id = c.id and a.county = c.county and a.body = $2 and a.ended_at is null
            where c.id = $1 and ($2::text is null or $6 or c.involved @> array[$2])
            """)
        {
            Parameters =
            {
                new() { Value = id },
                new() { Value = (object?)body ?? DBNull.Value, NpgsqlDbType = NpgsqlDbType.Text },
                new() { Value = (object?)idempotencyKey ?? DBNull.Value, NpgsqlDbType = NpgsqlDbType.Text },
                new() { Value = (object?)account ?? DBNull.Value, NpgsqlDbType = NpgsqlDbType.Text },
                new() { Value = today, NpgsqlDbType = NpgsqlDbType.Date },
                new() { Value = whateverItsPart },
            },
        };

    private static async Task<StoredCase?> ReadAsync(NpgsqlDataReader reader, CancellationToken cancel) =>
        await reader.ReadAsync(cancel)
            ? new StoredCase(
                JsonSerializer.Deserialize(reader.GetString(0), CaseJson.Stored.Case)!, reader.GetString(1), reader.GetBoolean(2))
            {
                Charge = new(reader.IsDBNull(3) ? null : reader.GetString(3), reader.GetBoolean(4)),
                ClosedOn = reader.IsDBNull(5) ? null : reader.GetFieldValue<DateOnly>(5),
            }
            : null;
}
