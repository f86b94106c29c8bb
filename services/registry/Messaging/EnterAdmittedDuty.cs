using Contracts.Registry.V1;
using Contracts.Review.V1;
using Npgsql;
using Registry.Entries;
using ServiceDefaults.Data;
using ServiceDefaults.Messaging;

namespace Registry.Messaging;

/// <summary>
/// An admitted duty enters its list and is public (XA art. 10). One entry for a case, however often it is told. Intake keeps out what is
/// listed already; where two admissions crossed all the same, both stand and the later one names the earlier, for the office to look at.
/// </summary>
public sealed partial class EnterAdmittedDuty(
    Database database, Outbox outbox, TimeProvider time, RegistryMetrics metrics, ILogger<EnterAdmittedDuty> log)
    : Consumer<DutyAdmitted>(database, outbox)
{
    /// <inheritdoc/>
    protected override async Task HandleAsync(DutyAdmitted message, NpgsqlConnection connection, CancellationToken cancel)
    {
        var id = Guid.CreateVersion7();
        var list = ListKinds.TryRead(message.List, out var read)
            ? read
            : throw new InvalidOperationException($"there is no list {message.List}");
        var rows = EntryRow.Of(message, list, id, time.GetUtcNow());
        var listed = await ListedTitles.FindForEntryAsync(connection, rows[0], cancel);
        await using var entry = new NpgsqlCommand(
            """
            insert into entries (county, id, case_id, published, term_to, version, duplicate_of) values ($1, $2, $3, true, $4, 1, $5)
            on conflict (county, case_id) do nothing
            """,
            connection)
        {
            Parameters =
            {
                new() { Value = message.County },
                new() { Value = id },
                new() { Value = message.CaseId },
                new() { Value = rows[0].TermTo },
                new() { Value = (object?)listed ?? DBNull.Value },
            },
        };
        if (await entry.ExecuteNonQueryAsync(cancel) == 0)
        {
            return;
        }

        if (listed is not null)
        {
            ListedTwice(message.CaseId, listed.Value);
        }

        await EntryRows.ReplaceAsync(connection, [], rows, rows[0].RecordedAt, cancel);
        await Outbox.WriteAsync(
            connection,
            [new DutyEntered(message.County, id, message.CaseId, rows[0].Title, message.Department, rows[0].InForceFrom)],
            cancel);
        metrics.Entered();
    }

    [LoggerMessage(LogLevel.Warning, "Case {CaseId} admits what entry {Entry} lists already")]
    private partial void ListedTwice(Guid caseId, Guid entry);
}
