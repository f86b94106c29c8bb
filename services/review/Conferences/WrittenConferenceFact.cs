using System.Text.Json;
using DutyLaw.Cases;
using DutyLaw.Conferences;
using DutyLaw.Packs;
using Npgsql;
using NpgsqlTypes;
using Review.Notices;
using ServiceDefaults.Data;

namespace Review.Conferences;

/// <summary>A fact of a conference with all that is stored because of it: journal row, conference row, its decisions and notices.</summary>
internal sealed class WrittenConferenceFact(
    Jurisdiction pack, ConferenceFact fact, JointConference after, string previousHash, DateTimeOffset now, string? idempotencyKey)
{
    private readonly JournalRow row = Journal.Next(after.Id, after.Version, now, ConferenceJson.Text(fact), previousHash);

    /// <summary>Writes it on a connection in a transaction.</summary>
    /// <exception cref="PostgresException">Unique violation: somebody else acted first.</exception>
    public async Task WriteAsync(NpgsqlConnection connection, CancellationToken cancel)
    {
        await using var batch = new NpgsqlBatch(connection);
        batch.BatchCommands.Add(Command(
            "insert into conference_journal (conference_id, seq, county, at, fact, hash, idempotency_key) "
            + "values ($1, $2, $3, $4, $5, $6, $7)",
            after.Id, row.Seq, after.County, row.At, row.Fact, row.Hash, ConferenceStore.Text(idempotencyKey)));
        batch.BatchCommands.Add(ConferenceRow());
        foreach (var resolution in after.Resolutions.Where(r => !r.Dropped))
        {
            batch.BatchCommands.Add(DecisionRow(resolution));
        }

        if (fact.Notices.Count > 0)
        {
            batch.BatchCommands.Add(NoticeRows.Inserting(after.County, after.Id, fact.Body, fact.On, fact.Notices));
        }

        await batch.ExecuteNonQueryAsync(cancel);
    }

    private NpgsqlBatchCommand ConferenceRow() => Command(
        after.Version == 1
            ? """
              insert into conferences (
                  id, county, day, state, version, waiting_for, involved, items, open_items, head, data, year, number, title)
              values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14)
              """
            : """
              update conferences set day = $3, state = $4, version = $5, waiting_for = $6, involved = $7, items = $8, open_items = $9,
                  head = $10, data = $11
              where id = $1 and county = $2 and year = $12 and number = $13 and title = $14
              """,
        after.Id, after.County, after.Day, after.State.ToString(), after.Version,
        pack.WaitingFor(after).ToArray(), pack.Involved(after).ToArray(),
        after.Undropped.Select(i => i.Subject).ToArray(), after.OpenItems.Select(i => i.Subject).ToArray(),
        row.Hash, ConferenceJson.Text(after), after.Year, after.Ordinal, $"职责准入联席会议{after.Number}");

    private NpgsqlBatchCommand DecisionRow(Resolution r) => Command(
        """
        insert into conference_decisions (
            id, county, conference_id, item, title, responsible, decided_on, due_on, closed_on, reminded_on, data)
        values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)
        on conflict (id, county) do update set closed_on = excluded.closed_on, reminded_on = excluded.reminded_on, data = excluded.data
        """,
        r.Id, after.County, after.Id, r.Item, after.Item(r.Item)!.Title, ConferenceStore.Text(r.Responsible), r.On,
        Date(r.DueOn), Date(r.Closed?.On), Date(r.RemindedOn), JsonSerializer.Serialize(r, ConferenceJson.Stored.Resolution));

    private static NpgsqlParameter Date(DateOnly? value) =>
        new() { Value = (object?)value ?? DBNull.Value, NpgsqlDbType = NpgsqlDbType.Date };

    private static NpgsqlBatchCommand Command(string sql, params ReadOnlySpan<object?> values) => new NpgsqlBatchCommand(sql).With(values);
}
