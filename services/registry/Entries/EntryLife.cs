using Npgsql;
using ServiceDefaults.Data;

namespace Registry.Entries;

/// <summary>What the list said of an entry, and when.</summary>
/// <param name="ValidTo">Last day, included; absent: without end.</param>
/// <param name="SupersededAt">Absent: it is what is known now.</param>
public sealed record LifeRow(
    int Version,
    EntryState State,
    DateOnly ValidFrom,
    DateOnly? ValidTo,
    string Title,
    IReadOnlyList<string> Townships,
    EntryChange? Change,
    DateTimeOffset RecordedAt,
    DateTimeOffset? SupersededAt);

/// <summary>The department's word that the work of the term is done (XA art. 12).</summary>
public sealed record CompletionStatement(string Statement, string Body, DateOnly StatedOn);

/// <summary>An entry's whole life, for those who may see the county.</summary>
public sealed class EntryLife(Database database)
{
    /// <summary>The entry with its life.</summary>
    public async Task<ListedDuty> AddedToAsync(ListedDuty entry, Tenant tenant, CancellationToken cancel)
    {
        await using var batch = database.Batch(tenant);
        batch.BatchCommands.Add(Of(
            """
            select version, state, valid_from, valid_to, recorded_at, superseded_at, title, townships,
                change_case, change_procedure, change, changed_on, change_reason, change_articles
            from entry_versions where county = $1 and entry_id = $2 order by recorded_at, valid_from
            """,
            entry));
        batch.BatchCommands.Add(Of("select duplicate_of from entries where county = $1 and id = $2", entry));
        batch.BatchCommands.Add(Of("select statement, body, stated_on from completions where county = $1 and entry_id = $2", entry));
        await using var reader = await batch.ExecuteReaderAsync(cancel);
        await reader.NextResultAsync(cancel);
        var life = new List<LifeRow>();
        while (await reader.ReadAsync(cancel))
        {
            life.Add(Read(reader));
        }

        await reader.NextResultAsync(cancel);
        var duplicateOf = await reader.ReadAsync(cancel) ? reader.GetFieldValue<Guid?>(0) : null;
        await reader.NextResultAsync(cancel);
        return entry with
        {
            Life = life,
            DuplicateOf = duplicateOf,
            Completion = await reader.ReadAsync(cancel)
                ? new(reader.GetString(0), reader.GetString(1), reader.GetFieldValue<DateOnly>(2))
                : null,
        };
    }

    private static NpgsqlBatchCommand Of(string sql, ListedDuty entry) =>
        new(sql) { Parameters = { new() { Value = entry.County }, new() { Value = entry.Id } } };

    private static LifeRow Read(NpgsqlDataReader row)
    {
        var validTo = row.GetFieldValue<DateOnly>(3);
        var supersededAt = row.GetFieldValue<DateTimeOffset>(5);
        return new(
            row.GetInt32(0),
            Enum.Parse<EntryState>(row.GetString(1)),
            row.GetFieldValue<DateOnly>(2),
            validTo == DateOnly.MaxValue ? null : validTo,
            row.GetString(6),
            row.GetFieldValue<string[]>(7),
            EntryRows.ChangeOf(row, 8),
            row.GetFieldValue<DateTimeOffset>(4),
            supersededAt == DateTimeOffset.MaxValue ? null : supersededAt);
    }
}
