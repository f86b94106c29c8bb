using Contracts.Registry.V1;
using Contracts.Review.V1;
using Dapper;
using Npgsql;
using Registry.Changes;
using Registry.Entries;
using ServiceDefaults.Data;
using ServiceDefaults.Messaging;

namespace Registry.Messaging;

/// <summary>
/// A listed duty is adjusted or taken off the list. Where the admission it follows is not here yet, the message is tried again. The entry's
/// row is locked, so that a statement of completion comes before it or sees it.
/// </summary>
public sealed partial class ChangeListedDuty(Database database, Outbox outbox, TimeProvider time, ILogger<ChangeListedDuty> log)
    : Consumer<ListedDutyChanged>(database, outbox)
{
    /// <inheritdoc/>
    protected override async Task HandleAsync(ListedDutyChanged message, NpgsqlConnection connection, CancellationToken cancel)
    {
        var (entry, version) = await connection.QuerySingleOrDefaultAsync<Locked>(
            "select id, version from entries where county = @County and (id = @EntryId or case_id = @AdmittedBy) for update",
            new { message.County, message.EntryId, message.AdmittedBy })
            ?? throw new InvalidOperationException(
                $"the entry {message.EntryId?.ToString() ?? $"of case {message.AdmittedBy}"} is not here yet");
        var completed = await connection.ExecuteScalarAsync<bool>(
            "select exists (select from completions where county = @County and entry_id = @entry)", new { message.County, entry });
        var rows = await EntryRows.ReadAsync(connection, message.County, entry, cancel);
        var now = time.GetUtcNow();
        var at = rows.After(now);
        if (ChangeOfDuty.Of(rows, message, completed, version + 1, at) is not { } changed)
        {
            NotListed(entry, message.Change, message.CaseId);
            return;
        }

        await EntryRows.ReplaceAsync(connection, changed.Gone, changed.Instead, at, cancel);
        await connection.ExecuteAsync(
            """
            update entries set version = @Version, term_to = @TermTo,
                term_ended_at = case
                    when @Cancelled then coalesce(term_ended_at, @now)
                    when @TermTo > term_to then null
                    else term_ended_at end
            where county = @County and id = @entry
            """,
            new
            {
                message.County,
                entry,
                changed.Instead[^1].Version,
                changed.Instead[^1].TermTo,
                Cancelled = message.Change == EntryChange.Cancel,
                now,
            });
        await Outbox.WriteAsync(
            connection, [new EntryChanged(message.County, entry, message.CaseId, message.Change, changed.Instead[^1].Change!.On)], cancel);
    }

    private sealed record Locked(Guid Id, int Version);

    [LoggerMessage(LogLevel.Warning, "Entry {Entry} has left the list: {Change} by case {CaseId} changes nothing")]
    private partial void NotListed(Guid entry, string change, Guid caseId);
}
