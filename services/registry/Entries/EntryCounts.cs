using Dapper;
using ServiceDefaults.Data;

namespace Registry.Entries;

/// <summary>Counts the list for its metrics.</summary>
public sealed class EntryCounts(Database database, RegistryMetrics metrics)
{
    /// <summary>Entries by their state on a day.</summary>
    public async Task CountAsync(DateOnly today, CancellationToken cancel)
    {
        await using var connection = await database.OpenAsync(Tenant.System, cancel);
        var counts = await connection.QueryAsync<(string State, long Entries)>(
            "select state, count(*) from entry_versions "
            + "where superseded_at = 'infinity' and @today between valid_from and valid_to group by state",
            new { today });
        metrics.Counted(counts.ToDictionary(c => Enum.Parse<EntryState>(c.State), c => c.Entries));
    }
}
