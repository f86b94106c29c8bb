using Dapper;
using ServiceDefaults.Data;

namespace Registry.Entries;

/// <summary>An entry of the same title.</summary>
public sealed record ListedTitle(Guid Id, string Number, string[] Townships);

/// <summary>Is a duty listed already? Spaces, width of characters and case of letters make no other title.</summary>
public sealed class ListedTitles(Database database)
{
    /// <summary>Entries of that title that are listed on a day for any of the townships.</summary>
    public async Task<IReadOnlyList<ListedTitle>> FindAsync(
        Tenant tenant, string county, string title, IEnumerable<string> townships, DateOnly asOf, CancellationToken cancel)
    {
        await using var connection = await database.OpenAsync(tenant, cancel);
        var found = await connection.QueryAsync<ListedTitle>(
            """
            select entry_id as id, number, townships from entry_versions
            where county = @county and title_key = @key and superseded_at = 'infinity' and @asOf between valid_from and valid_to
                and state = any(@listed) and townships && @townships
            order by entry_id
            """,
            new
            {
                county,
                key = DutyTitle.Key(title),
                asOf,
                listed = EntryStates.Listed.Select(s => s.ToString()).ToArray(),
                townships = townships.ToArray(),
            });
        return found.AsList();
    }
}
