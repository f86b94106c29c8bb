using DutyLaw.Conferences;
using Npgsql;

namespace Review.Conferences;

/// <summary>A conference as stored, with the hash its next journal row is chained to.</summary>
internal sealed record StoredConference(JointConference Conference, string Head, bool KeyIsKnown);

/// <summary>Reads conferences on a connection; row-level security says which there are.</summary>
internal static class ConferenceStore
{
    /// <summary>The conference, if the body has a part in it.</summary>
    /// <param name="body">Null: the system.</param>
    public static async Task<StoredConference?> FindAsync(
        NpgsqlConnection connection, Guid id, string? body, string? idempotencyKey, CancellationToken cancel)
    {
        await using var command = new NpgsqlCommand(
            """
            select data, head, $3::text is not null
                and exists (select from conference_journal where conference_id = $1 and idempotency_key = $3)
            from conferences where id = $1 and ($2::text is null or involved @> array[$2])
            """,
            connection)
        {
            Parameters = { new() { Value = id }, Text(body), Text(idempotencyKey) },
        };
        return await ReadAsync(command, cancel);
    }

    /// <summary>The conference that a request with this key began.</summary>
    public static async Task<StoredConference?> FindBegunAsync(
        NpgsqlConnection connection, string county, string? idempotencyKey, CancellationToken cancel)
    {
        await using var command = new NpgsqlCommand(
            """
            select c.data, c.head, true from conferences c join conference_journal j on j.conference_id = c.id and j.county = c.county
            where c.county = $1 and j.seq = 1 and j.idempotency_key = $2
            """,
            connection)
        {
            Parameters = { new() { Value = county }, Text(idempotencyKey) },
        };
        return await ReadAsync(command, cancel);
    }

    internal static NpgsqlParameter Text(string? value) =>
        new() { Value = (object?)value ?? DBNull.Value, NpgsqlDbType = NpgsqlTypes.NpgsqlDbType.Text };

    private static async Task<StoredConference?> ReadAsync(NpgsqlCommand command, CancellationToken cancel)
    {
        await using var reader = await command.ExecuteReaderAsync(cancel);
        return await reader.ReadAsync(cancel)
            ? new StoredConference(ConferenceJson.Conference(reader.GetString(0)), reader.GetString(1), reader.GetBoolean(2))
            : null;
    }
}
