using System.Text.Json;
using Contracts;
using DutyLaw.Cases;
using DutyLaw.Procedures;
using Npgsql;
using NpgsqlTypes;
using Review.Notices;
using ServiceDefaults.Data;
using ServiceDefaults.Messaging;

namespace Review.Cases;

/// <summary>A fact with all that is stored because of it.</summary>
internal sealed class WrittenFact
{
    private readonly Procedure procedure;
    private readonly Fact fact;
    private readonly JournalRow row;
    private readonly string? idempotencyKey;
    private readonly IEnumerable<IOfCounty> messages;

    public WrittenFact(Procedure procedure, Fact fact, Case after, string previousHash, DateTimeOffset now, string? idempotencyKey = null)
    {
        this.procedure = procedure.For(after);
        this.fact = fact;
        this.idempotencyKey = idempotencyKey;
        After = after;
        row = Journal.Next(after.Id, after.Version, now, fact, previousHash);
        messages = Announcements.Of(this.procedure, fact, after, row.Hash);
    }

    /// <summary>The case after the fact.</summary>
    public Case After { get; }

    /// <summary>The commands that store it, to be run in one transaction.</summary>
    public void AddTo(NpgsqlBatch batch)
    {
        batch.BatchCommands.Add(JournalRowCommand());
        batch.BatchCommands.Add(CaseRowCommand());
        foreach (var clock in fact.Clocks)
        {
            batch.BatchCommands.Add(ClockRowCommand(clock));
        }

        if (fact.Notices.Count > 0)
        {
            batch.BatchCommands.Add(NoticeRows.Inserting(After.County, After.Id, fact.Body, fact.On, fact.Notices));
        }

        foreach (var message in messages)
        {
            batch.BatchCommands.Add(Outbox.Writing(message));
        }
    }

    private NpgsqlBatchCommand JournalRowCommand() => Command(
        "insert into journal (case_id, seq, county, at, fact, hash, idempotency_key) values ($1, $2, $3, $4, $5, $6, $7)",
        row.CaseId, row.Seq, After.County, row.At, row.Fact, row.Hash, Text(idempotencyKey));

    private NpgsqlBatchCommand CaseRowCommand()
    {
        var waitingFor = procedure.WaitingFor(After).ToArray();
        var closedOn = procedure.IsFinal(After.State)
            ? (object)fact.On
            : new NpgsqlParameter { Value = DBNull.Value, NpgsqlDbType = NpgsqlDbType.Date };
        var data = JsonSerializer.Serialize(After, CaseJson.Stored.Case);
        return After.Version == 1
            ? Command(
                """
                insert into cases (
                    id, county, procedure, edition, number, title, applicant, state, version, opened_on, closed_on, waiting_for,
                    involved, head, data, acted)
                values ($1, $2, $3, $4, $5, $6, $7, $8, 1, $9, null, $10, $11, $12, $13, $14)
                """,
                After.Id, After.County, After.Procedure, After.Edition, Text(After.Number), After.Duty.Title, After.Applicant, After.State,
                fact.On, waitingFor, procedure.Involved(After).ToArray(), row.Hash, data, Acted())
            : Command(
                """
                update cases set title = $3, state = $4, version = $5, closed_on = $6, waiting_for = $7,
                    involved = case when involved @> $8 then involved else involved || $8 end, head = $9, data = $10, procedure = $11,
                    acted = case when acted @> $12 then acted else acted || $12 end
                where id = $1 and county = $2
                """,
                After.Id, After.County, After.Duty.Title, After.State, After.Version, closedOn, waitingFor,
                procedure.Involved(After).Union(procedure.Confidential ? [] : fact.Notices.Select(n => n.To)).ToArray(),
                row.Hash, data, After.Procedure, Acted());
    }

    /// <summary>The body that acted; nobody where a date brought it about.</summary>
    private string[] Acted() => fact.Body == Parties.SystemActor.Body ? [] : [fact.Body];

    private NpgsqlBatchCommand ClockRowCommand(Clock c) => Command(
        """
        insert into clocks (
            case_id, number, county, kind, article, body, opened_on, working_days, due_on, provisional, met_on, missed_on, reminded_on,
            stopped_because, remind_on, suspended)
        values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16)
        on conflict (case_id, number, county) do update set due_on = excluded.due_on, provisional = excluded.provisional,
            met_on = excluded.met_on, missed_on = excluded.missed_on, reminded_on = excluded.reminded_on,
            stopped_because = excluded.stopped_because, remind_on = excluded.remind_on, suspended = excluded.suspended
        """,
        After.Id, c.Number, After.County, c.Kind, c.Article, c.Body, c.OpenedOn, c.WorkingDays, c.DueOn, c.Provisional,
        Date(c.MetOn), Date(c.MissedOn), Date(c.RemindedOn), Text(c.StoppedBecause), c.RemindOn, c.IsSuspended);

    private static NpgsqlParameter Text(string? value) =>
        new() { Value = (object?)value ?? DBNull.Value, NpgsqlDbType = NpgsqlDbType.Text };

    private static NpgsqlParameter Date(DateOnly? value) =>
        new() { Value = (object?)value ?? DBNull.Value, NpgsqlDbType = NpgsqlDbType.Date };

    private static NpgsqlBatchCommand Command(string sql, params ReadOnlySpan<object?> values) => new NpgsqlBatchCommand(sql).With(values);
}
