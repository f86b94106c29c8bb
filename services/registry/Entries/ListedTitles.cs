using Npgsql;
using ServiceDefaults.Data;

namespace Registry.Entries;

/// <summary>An entry of the same title.</summary>
public sealed record ListedTitle(Guid Id, string Number, IReadOnlyList<string> Townships);

/// <summary>Is a duty listed already? Spaces, width of characters and case of letters make no other title.</summary>
public sealed class ListedTitles(Database database)
{
    /// <summary>Entries of that title that are listed on a day for any of the townships.</summary>
    public async Task<IReadOnlyList<ListedTitle>> FindAsync(
        Tenant tenant, string county, string title, IEnumerable<string> townships, DateOnly asOf, CancellationToken cancel)
    {
        await using var batch = database.Batch(tenant);
        batch.BatchCommands.Add(new NpgsqlBatchCommand(
            """
            select entry_id, number, townships from entry_versions
            where county = $1 and title_key = $2 and superseded_at = 'infinity' and $3 between valid_from and valid_to
                and state = any($4) and townships && $5
            order by entry_id
            """)
        {
            Parameters =
            {
                new() { Value = county },
                new() { Value = DutyTitle.Key(title) },
                new() { Value = asOf },
                new() { Value = EntryStates.Listed.Select(s => s.ToString()).ToArray() },
                new() { Value = townships.ToArray() },
            },
        });
        await using var reader = await batch.ExecuteReaderAsync(cancel);
        await reader.NextResultAsync(cancel);
        var found = new List<ListedTitle>();
        while (await reader.ReadAsync(cancel))
        {
            found.Add(new(reader.GetGuid(0), reader.GetString(1), reader.GetFieldValue<string[]>(2)));
        }

        return found;
    }
}
