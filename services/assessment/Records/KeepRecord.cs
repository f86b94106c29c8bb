using Npgsql;

namespace Assessment.Records;

/// <summary>Writes records down.</summary>
public static class KeepRecord
{
    /// <summary>Writes one on a connection in a transaction; false where the fact was recorded before.</summary>
    public static async Task<bool> KeepAsync(this NpgsqlConnection connection, DailyRecord record, DateTimeOffset now, CancellationToken cancel)
    {
        await using var command = new NpgsqlCommand(
            """
            insert into daily_records (county, id, body, kind, year, happened_on, sentence, article, verified, case_id, journal_hash, report_id,
                entry_id, source, recorded_at)
            values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15)
            on conflict (county, source) do nothing
            """,
            connection);
        object[] values =
        [
            record.County, Guid.CreateVersion7(), record.Body, record.Kind.ToString(), record.On.Year, record.On, record.Sentence, record.Article,
            record.Verified, OrNull(record.Evidence.CaseId), OrNull(record.Evidence.JournalHash), OrNull(record.Evidence.ReportId),
            OrNull(record.Evidence.EntryId), record.Source, now,
        ];
        foreach (var value in values)
        {
            command.Parameters.Add(new() { Value = value });
        }

        return await command.ExecuteNonQueryAsync(cancel) == 1;
    }

    private static object OrNull(object? value) => value ?? DBNull.Value;
}
