using Contracts.Registry.V1;
using Dapper;
using DutyLaw.Packs;
using Registry.Entries;
using ServiceDefaults.Data;
using ServiceDefaults.Messaging;

namespace Registry.Term;

/// <summary>
/// 到期: on the day after its term a duty is revoked where it was stated to be completed, and has left force where it was not
/// (XA art. 12); a temporary task is over. The list says so since the admission; here it is told to the others, once.
/// </summary>
public sealed partial class EndTerms(Database database, Outbox outbox, Names names, RegistryMetrics metrics, ILogger<EndTerms> log)
{
    /// <summary>Entries in one transaction.</summary>
    public const int AtOnce = 200;

    /// <summary>Ends some terms that are over; fewer than <see cref="AtOnce"/> when no more are left.</summary>
    public async Task<int> EndSomeAsync(DateOnly today, DateTimeOffset now, CancellationToken cancel)
    {
        await using var connection = await database.OpenAsync(Tenant.System, cancel);
        await using var transaction = await connection.BeginTransactionAsync(cancel);
        var over = (await connection.QueryAsync<TermOver>(
            """
            with over as (
                select county, id from entries where term_ended_at is null and term_to < @today
                order by term_to limit @AtOnce for update skip locked),
            ended as (
                update entries e set term_ended_at = @now from over
                where e.county = over.county and e.id = over.id returning e.county, e.id)
            select v.county, v.entry_id, v.case_id, v.title, v.department, v.townships, v.term_from, v.term_to, v.state, v.valid_from,
                v.list
            from ended join entry_versions v on v.county = ended.county and v.entry_id = ended.id
            where v.superseded_at = 'infinity' and v.valid_to = 'infinity'
            """,
            new { today, now, AtOnce })).AsList();
        await Outbox.WriteAsync(connection, over.Select(o => o.Told(names.PackOf(o.County)?.EndOfTerm)), cancel);
        await transaction.CommitAsync(cancel);
        if (over.Count > 0)
        {
            outbox.Wake();
            Ended(over.Count, today);
        }

        over.ForEach(o => metrics.TermEnded(o.Completed));
        return over.Count;
    }

    [LoggerMessage(LogLevel.Information, "{Count} terms were over on {Today}")]
    private partial void Ended(int count, DateOnly today);

    private sealed class TermOver
    {
        public required string County { get; init; }

        public required Guid EntryId { get; init; }

        public required Guid CaseId { get; init; }

        public required string Title { get; init; }

        public required string Department { get; init; }

        public required string[] Townships { get; init; }

        public required DateOnly TermFrom { get; init; }

        public required DateOnly TermTo { get; init; }

        public required EntryState State { get; init; }

        public required DateOnly ValidFrom { get; init; }

        public required string List { get; init; }

        public bool Completed => State == EntryState.Revoked;

        public DutyTermEnded Told(EndOfTerm? law) => new(
            County, EntryId, CaseId, Title, Department, Townships, TermFrom, TermTo, Completed, ValidFrom, List, law?.Article);
    }
}
