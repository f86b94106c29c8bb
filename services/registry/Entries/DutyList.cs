using System.Runtime.CompilerServices;
using DutyLaw.Packs;
using Npgsql;
using ServiceDefaults;
using ServiceDefaults.Data;

namespace Registry.Entries;

/// <summary>A page of the list.</summary>
/// <param name="Total">Of what was asked for, not of the page.</param>
/// <param name="Totals">What each list has of it, also those that were not asked for.</param>
public sealed record EntryPage(IReadOnlyList<ListedDuty> Items, long Total, int Page, int Size, IReadOnlyDictionary<ListKind, long> Totals);

/// <summary>The list, read for a tenant.</summary>
public sealed class DutyList(Database database, Names names)
{
    /// <summary>A page, newest first, with totals by list, in one round trip.</summary>
    public async Task<EntryPage> PageAsync(Tenant tenant, ListQuery query, PageRequest page, CancellationToken cancel)
    {
        await using var batch = database.Batch(tenant);
        var rows = new NpgsqlBatchCommand();
        rows.CommandText =
            $"""
            with chosen as (
                select county, entry_id, valid_from, recorded_at from entry_versions where {query.Where(rows.Parameters)}
                order by in_force_from desc, entry_id desc limit {page.Limit} offset {page.Offset})
            select {ListedDuty.Columns} from chosen join entry_versions using (county, entry_id, valid_from, recorded_at)
            order by in_force_from desc, entry_id desc
            """;
        var count = new NpgsqlBatchCommand();
        count.CommandText =
            $"select list, count(*) from entry_versions where {(query with { List = null }).Where(count.Parameters)} group by list";
        batch.BatchCommands.Add(rows);
        batch.BatchCommands.Add(count);
        await using var reader = await batch.ExecuteReaderAsync(cancel);
        await reader.NextResultAsync(cancel);
        var items = new List<ListedDuty>(page.Limit);
        while (await reader.ReadAsync(cancel))
        {
            items.Add(ListedDuty.Read(reader, names));
        }

        await reader.NextResultAsync(cancel);
        var byList = ListKinds.All.ToDictionary(list => list, _ => 0L);
        while (await reader.ReadAsync(cancel))
        {
            byList[Enum.Parse<ListKind>(reader.GetString(0))] = reader.GetInt64(1);
        }

        return new(items, query.List is { } only ? byList[only] : byList.Values.Sum(), page.Number, page.Limit, byList);
    }

    /// <summary>Every entry of a county, in the order of their admission.</summary>
    public async IAsyncEnumerable<ListedDuty> AllAsync(Tenant tenant, ListQuery query, [EnumeratorCancellation] CancellationToken cancel)
    {
        await using var connection = await database.OpenAsync(tenant, cancel);
        await using var command = connection.CreateCommand();
        command.CommandText = $"select {ListedDuty.Columns} from entry_versions where {query.Where(command.Parameters)} order by entry_id";
        await using var reader = await command.ExecuteReaderAsync(cancel);
        while (await reader.ReadAsync(cancel))
        {
            yield return ListedDuty.Read(reader, names);
        }
    }

    /// <summary>One entry as it stood on a day; null where the tenant sees none.</summary>
    public async Task<ListedDuty?> FindAsync(Tenant tenant, Guid id, DateOnly asOf, DateTimeOffset? knownAt, CancellationToken cancel)
    {
        await using var batch = database.Batch(tenant);
        var row = new NpgsqlBatchCommand();
        var where = new ListQuery(null, null, null, asOf, knownAt, EntryStates.All).Where(row.Parameters);
        row.Parameters.Add(new() { Value = id });
        row.CommandText =
            $"""
            select {ListedDuty.Columns}, (select e.version from entries e where e.county = v.county and e.id = v.entry_id)
            from entry_versions v where {where} and entry_id = ${row.Parameters.Count}
            """;
        batch.BatchCommands.Add(row);
        await using var reader = await batch.ExecuteReaderAsync(cancel);
        await reader.NextResultAsync(cancel);
        return await reader.ReadAsync(cancel) ? ListedDuty.Read(reader, names) with { Version = reader.GetInt32(26) } : null;
    }
}
