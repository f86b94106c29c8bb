using Npgsql;
using ServiceDefaults.Data;

namespace Registry.Entries;

/// <summary>An entry of the same title.</summary>
public sealed record ListedTitle(Guid Id, string Number, IReadOnlyList<string> Townships);

/// <summary>
/// Is a duty listed already? Spaces, width of characters and case of letters make no other title. Each list is asked by itself: what runs
/// as a temporary task becomes a standing duty by its admission.
/// </summary>
public sealed class ListedTitles(Database database)
{
    /// <summary>Entries of that title that a list has on a day for any of the townships.</summary>
    public async Task<IReadOnlyList<ListedTitle>> FindAsync(
        Tenant tenant, string county, ListKind list, string title, IEnumerable<string> townships, DateOnly asOf, CancellationToken cancel)
    {
        await using var batch = database.Batch(tenant);
        batch.BatchCommands.Add(new NpgsqlBatchCommand(
            """
            select entry_id, number, townships from entry_versions
            where county = $1 and title_key = $2 and superseded_at = 'infinity' and $3 between valid_from and valid_to
                and state = any($4) and townships && $5 and list = $6
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
                new() { Value = list.ToString() },
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

    /// <summary>
    /// The first entry that already stands in the list, on any day to come, for what is about to enter it. Admissions of one title wait for
    /// each other until the end of the transaction.
    /// </summary>
    public static async Task<Guid?> FindForEntryAsync(NpgsqlConnection connection, EntryRow entering, CancellationToken cancel)
    {
        var key = DutyTitle.Key(entering.Title);
        await using var batch = new NpgsqlBatch(connection)
        {
            BatchCommands =
            {
                new("select pg_advisory_xact_lock(hashtextextended($1, 0))")
                {
                    Parameters = { new() { Value = $"{entering.County}/{entering.List}/{key}" } },
                },
                new("""
                    select entry_id from entry_versions
                    where county = $1 and title_key = $2 and superseded_at = 'infinity' and valid_to >= $3 and state = any($4)
                        and townships && $5 and list = $6 and case_id <> $7
                    order by entry_id limit 1
                    """)
                {
                    Parameters =
                    {
                        new() { Value = entering.County },
                        new() { Value = key },
                        new() { Value = entering.Stretch.From },
                        new() { Value = EntryStates.Listed.Select(s => s.ToString()).ToArray() },
                        new() { Value = entering.Townships },
                        new() { Value = entering.List.ToString() },
                        new() { Value = entering.CaseId },
                    },
                },
            },
        };
        await using var reader = await batch.ExecuteReaderAsync(cancel);
        await reader.NextResultAsync(cancel);
        return await reader.ReadAsync(cancel) ? reader.GetGuid(0) : null;
    }
}
