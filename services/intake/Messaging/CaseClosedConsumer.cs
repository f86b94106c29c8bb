using Contracts.Review.V1;
using Dapper;
using Npgsql;
using ServiceDefaults.Data;
using ServiceDefaults.Messaging;

namespace Intake.Messaging;

/// <summary>
/// The case of an application ended. An application ends once: what another case about the same duty, opened at the end of its term,
/// comes to later is not its outcome.
/// </summary>
internal sealed class CaseClosedConsumer(Database database, Outbox outbox, TimeProvider time) : Consumer<CaseClosed>(database, outbox)
{
    private const string Withdrawn = "Withdrawn";

    protected override async Task HandleAsync(CaseClosed message, NpgsqlConnection connection, CancellationToken cancel) =>
        await connection.ExecuteAsync(
            """
            update applications set state = @State, outcome = @Outcome, reason = @Reason, version = version + 1, updated_at = @Now
            where county = @County and id = @ApplicationId and state in ('Submitted', 'Returned')
            """,
            new
            {
                message.County,
                message.ApplicationId,
                State = message.State == Withdrawn ? Withdrawn : "Closed",
                Outcome = message.State,
                message.Reason,
                Now = time.GetUtcNow(),
            });
}
