using Npgsql;

namespace Assessment.Records;

/// <summary>Writes records down.</summary>
public static class KeepRecord
{
    /// <summary>Writes one on a connection in a transaction; false where the fact was recorded before.</summary>
    public static async Task<bool> KeepAsync(
        this NpgsqlConnection connection, DailyRecord record, DateTimeOffset now, CancellationToken cancel)
    {
        await using var command = new NpgsqlCommand(
            """
            insert into daily_records (
                county, id, body, kind, year, happened_on, sentence, article, verified, case_id, journal_hash, report_id,
                entry_id, source, recorded_at, subject)
            values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16)
            on conflict (county, source) do nothing
            """,
            connection);
        object[] values =
        [
            record.County, Guid.CreateVersion7(), record.Body, record.Kind.ToString(), record.On.Year, record.On,
            record.Sentence, record.Article, record.Verified,
            OrNull(record.Evidence.CaseId), OrNull(record.Evidence.JournalHash), OrNull(record.Evidence.ReportId),
            OrNull(record.Evidence.EntryId), record.Source, now, OrNull(record.Subject),
        ];
        return await command.RunAsync(values, cancel) == 1;
    }

    /// <summary>Writes down what settles records, on a connection in a transaction; once for a fact.</summary>
    public static async Task SettleAsync(
        this NpgsqlConnection connection, Settlement settlement, DateTimeOffset now, CancellationToken cancel)
    {
        await using var command = new NpgsqlCommand(
            """
            insert into settlements (county, subject, outcome, before, settled_on, reason, case_id, journal_hash, source, recorded_at)
            values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)
            on conflict (county, source) do nothing
            """,
            connection);
        await command.RunAsync(
            [
                settlement.County, settlement.Subject, settlement.Outcome.ToString(), settlement.Before, settlement.On, settlement.Reason,
                OrNull(settlement.Evidence.CaseId), OrNull(settlement.Evidence.JournalHash), settlement.Source, now,
            ],
            cancel);
    }

    private static Task<int> RunAsync(this NpgsqlCommand command, object[] values, CancellationToken cancel)
    {
        foreach (var value in values)
        {
            command.Parameters.Add(new() { Value = value });
        }

        return command.ExecuteNonQueryAsync(cancel);
    }

    private static object OrNull(object? value) => value ?? DBNull.Value;
}
