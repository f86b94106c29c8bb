using Npgsql;

namespace Registry.Entries;

/// <summary>The rows of the list in the database.</summary>
public static class EntryRows
{
    private const string Columns =
        """
        county, entry_id, case_id, version, list, state, valid_from, valid_to, recorded_at, number, title, mode, department, townships,
        term_from, term_to, in_force_from, ended_on, funds, staff, technology, training, articles, change_case, change_procedure, change,
        changed_on, change_reason, change_articles
        """;

    /// <summary>Writes one down, and makes it public.</summary>
    public static NpgsqlBatchCommand Inserting(EntryRow row)
    {
        var key = DutyTitle.Key(row.Title);
        object?[] values =
        [
            row.County, row.EntryId, row.CaseId, row.Version, row.List.ToString(),
            row.Stretch.State.ToString(), row.Stretch.From, row.Stretch.To,
            row.RecordedAt, row.Number, row.Title, row.Mode, row.Department, row.Townships,
            row.TermFrom, row.TermTo, row.InForceFrom, row.EndedOn,
            row.Safeguards.Funds, row.Safeguards.Staff, row.Safeguards.Technology, row.Safeguards.Training, row.Articles,
            row.Change?.CaseId, row.Change?.Procedure, row.Change?.Kind, row.Change?.On, row.Change?.Reason, row.Change?.Articles.ToArray(),
            key, DutyTitle.Grams(key),
        ];
        var places = string.Join(", ", values.Select((_, i) => $"${i + 1}"));
        var command = new NpgsqlBatchCommand(
            $"insert into entry_versions ({Columns}, title_key, grams, published) values ({places}, true)");
        foreach (var value in values)
        {
            command.Parameters.Add(new() { Value = value ?? DBNull.Value });
        }

        return command;
    }

    /// <summary>From an instant on, the row of a first day is no longer what is known.</summary>
    public static NpgsqlBatchCommand Superseding(EntryRow row, DateTimeOffset at) => new(
        "update entry_versions set superseded_at = $4 "
        + "where county = $1 and entry_id = $2 and superseded_at = 'infinity' and valid_from = $3")
    {
        Parameters =
        {
            new() { Value = row.County },
            new() { Value = row.EntryId },
            new() { Value = row.Stretch.From },
            new() { Value = at },
        },
    };

    /// <summary>What is known now of an entry, in the order of days.</summary>
    public static async Task<IReadOnlyList<EntryRow>> ReadAsync(
        NpgsqlConnection connection, string county, Guid entry, CancellationToken cancel)
    {
        await using var command = new NpgsqlCommand(
            $"select {Columns} from entry_versions where county = $1 and entry_id = $2 and superseded_at = 'infinity' order by valid_from",
            connection)
        {
            Parameters = { new() { Value = county }, new() { Value = entry } },
        };
        await using var reader = await command.ExecuteReaderAsync(cancel);
        var rows = new List<EntryRow>();
        while (await reader.ReadAsync(cancel))
        {
            rows.Add(Read(reader));
        }

        return rows;
    }

    /// <summary>Supersedes rows and writes down what is known instead.</summary>
    public static async Task ReplaceAsync(
        NpgsqlConnection connection, IEnumerable<EntryRow> gone, IEnumerable<EntryRow> instead, DateTimeOffset at, CancellationToken cancel)
    {
        await using var batch = new NpgsqlBatch(connection);
        foreach (var command in gone.Select(row => Superseding(row, at)).Concat(instead.Select(Inserting)))
        {
            batch.BatchCommands.Add(command);
        }

        if (batch.BatchCommands.Count > 0)
        {
            await batch.ExecuteNonQueryAsync(cancel);
        }
    }

    /// <summary>An instant at which rows can be superseded: now, or just after the last of them where the clock was set back.</summary>
    public static DateTimeOffset After(this IEnumerable<EntryRow> rows, DateTimeOffset now) =>
        rows.Select(r => r.RecordedAt.AddMicroseconds(1)).Append(now).Max();

    private static EntryRow Read(NpgsqlDataReader row) => new(
        row.GetString(0),
        row.GetGuid(1),
        row.GetGuid(2),
        row.GetInt32(3),
        Enum.Parse<ListKind>(row.GetString(4)),
        new(Enum.Parse<EntryState>(row.GetString(5)), row.GetFieldValue<DateOnly>(6), row.GetFieldValue<DateOnly>(7)),
        row.GetFieldValue<DateTimeOffset>(8),
        row.GetString(9),
        row.GetString(10),
        row.GetString(11),
        row.GetString(12),
        row.GetFieldValue<string[]>(13),
        row.GetFieldValue<DateOnly>(14),
        row.GetFieldValue<DateOnly>(15),
        row.GetFieldValue<DateOnly>(16),
        row.GetFieldValue<DateOnly?>(17),
        new(row.GetString(18), row.GetString(19), row.GetString(20), row.GetString(21)),
        row.GetFieldValue<string[]>(22),
        ChangeOf(row, 23));

    /// <summary>The change in six columns: case, procedure, kind, day, reason, articles.</summary>
    public static EntryChange? ChangeOf(NpgsqlDataReader row, int at) => row.IsDBNull(at) ? null : new(
        row.GetGuid(at),
        row.GetString(at + 1),
        row.GetString(at + 2),
        row.GetFieldValue<DateOnly>(at + 3),
        row.IsDBNull(at + 4) ? null : row.GetString(at + 4),
        row.GetFieldValue<string[]>(at + 5));
}
