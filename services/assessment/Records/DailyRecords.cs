using DutyLaw.Packs;
using Npgsql;
using ServiceDefaults;
using ServiceDefaults.Data;

namespace Assessment.Records;

/// <summary>The daily records, read for a tenant.</summary>
public sealed class DailyRecords(Database database, Names names)
{
    private const string Columns =
        """
        id, county, body, kind, happened_on, sentence, article, verified, r.case_id, r.journal_hash, report_id, entry_id, r.recorded_at,
        outcome, settled_on, reason, s.case_id, s.journal_hash
        """;

    /// <summary>A record with what settled it: a finding comes before the mere end of a case.</summary>
    private const string Settled =
        """
        daily_records r left join lateral (
            select outcome, settled_on, reason, case_id, journal_hash from settlements s
            where s.county = r.county and s.subject = r.subject and r.happened_on < s.before
            order by outcome = 'Verified' desc, settled_on desc limit 1) s on true
        """;

    /// <summary>A page, newest first, with totals by kind, in one round trip.</summary>
    /// <param name="body">Null: every body.</param>
    /// <param name="year">Null: every year.</param>
    /// <param name="unverified">False: only what is verified, in the totals too.</param>
    public async Task<DailyRecordPage> PageAsync(
        Tenant tenant, string? body, int? year, bool unverified, PageRequest page, CancellationToken cancel)
    {
        await using var batch = database.Batch(tenant);
        batch.BatchCommands.Add(Asking(
            $"select {Columns} from {Settled} where {{0}} order by happened_on desc, id desc limit {page.Limit} offset {page.Offset}",
            body, year, unverified));
        batch.BatchCommands.Add(Asking(
            $"select kind, count(*), count(*) filter (where outcome is null) from {Settled} where {{0}} group by kind order by kind",
            body, year, unverified));
        await using var reader = await batch.ExecuteReaderAsync(cancel);
        await reader.NextResultAsync(cancel);
        var items = new List<DailyRecordRead>(page.Limit);
        while (await reader.ReadAsync(cancel))
        {
            items.Add(Read(reader));
        }

        await reader.NextResultAsync(cancel);
        var totals = new Dictionary<string, long>();
        var all = 0L;
        while (await reader.ReadAsync(cancel))
        {
            all += reader.GetInt64(1);
            totals.Add(reader.GetString(0), reader.GetInt64(2));
        }

        return new(items, all, page.Number, page.Limit, totals);
    }

    private static NpgsqlBatchCommand Asking(string sql, string? body, int? year, bool unverified)
    {
        var command = new NpgsqlBatchCommand();
        List<string> conditions = [unverified ? "true" : "verified"];
        Add("body", body);
        Add("year", year);
        command.CommandText = sql.Replace("{0}", string.Join(" and ", conditions), StringComparison.Ordinal);
        return command;

        void Add(string column, object? value)
        {
            if (value is not null)
            {
                command.Parameters.Add(new() { Value = value });
                conditions.Add($"{column} = ${command.Parameters.Count}");
            }
        }
    }

    private DailyRecordRead Read(NpgsqlDataReader row)
    {
        var (county, body) = (row.GetString(1), row.GetString(2));
        return new(
            row.GetGuid(0),
            county,
            body,
            names.OfBody(county, body),
            Enum.Parse<RecordKind>(row.GetString(3)),
            row.GetFieldValue<DateOnly>(4),
            row.GetString(5),
            row.GetString(6),
            row.GetBoolean(7),
            new(
                row.GetFieldValue<Guid?>(8), row.IsDBNull(9) ? null : row.GetString(9),
                row.GetFieldValue<Guid?>(10), row.GetFieldValue<Guid?>(11)),
            row.GetFieldValue<DateTimeOffset>(12),
            row.IsDBNull(13) ? null : new(
                Enum.Parse<Outcome>(row.GetString(13)), row.GetFieldValue<DateOnly>(14), row.GetString(15),
                new(row.GetFieldValue<Guid?>(16), row.IsDBNull(17) ? null : row.GetString(17))));
    }
}
