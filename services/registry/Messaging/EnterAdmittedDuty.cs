using Contracts.Registry.V1;
using Contracts.Review.V1;
using Npgsql;
using Registry.Entries;
using ServiceDefaults.Data;
using ServiceDefaults.Messaging;

namespace Registry.Messaging;

/// <summary>An admitted duty enters the standing list and is public (XA art. 10). One entry for a case, however often it is told.</summary>
public sealed class EnterAdmittedDuty(Database database, Outbox outbox, TimeProvider time, RegistryMetrics metrics) : Consumer<DutyAdmitted>(database, outbox)
{
    /// <inheritdoc/>
    protected override async Task HandleAsync(DutyAdmitted message, NpgsqlConnection connection, CancellationToken cancel)
    {
        var id = Guid.CreateVersion7();
        await using var entry = new NpgsqlCommand(
            """
            insert into entries (county, id, case_id, published, term_to, version) values ($1, $2, $3, true, $4, 1)
            on conflict (county, case_id) do nothing
            """,
            connection)
        {
            Parameters = { new() { Value = message.County }, new() { Value = id }, new() { Value = message.CaseId }, new() { Value = message.Form.TermTo } },
        };
        if (await entry.ExecuteNonQueryAsync(cancel) == 0)
        {
            return;
        }

        var now = time.GetUtcNow();
        await using var batch = new NpgsqlBatch(connection);
        foreach (var stretch in DutyLife.OnAdmission(message.ApprovedOn, message.Form.TermFrom, message.Form.TermTo))
        {
            batch.BatchCommands.Add(EntryVersion.Inserting(message, id, stretch, now));
        }

        batch.BatchCommands.Add(Outbox.Writing(new DutyEntered(
            message.County, id, message.CaseId, message.Form.Title, message.Department, DutyLife.InForceFrom(message.ApprovedOn, message.Form.TermFrom))));
        await batch.ExecuteNonQueryAsync(cancel);
        metrics.Entered();
    }
}
