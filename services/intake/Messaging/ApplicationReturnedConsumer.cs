using Contracts.Review.V1;
using Dapper;
using Npgsql;
using ServiceDefaults.Data;
using ServiceDefaults.Messaging;

namespace Intake.Messaging;

/// <summary>
/// The establishment office sent an application back. It means nothing any more where the application is not with the office: the case
/// has ended meanwhile, and messages may overtake each other.
/// </summary>
internal sealed class ApplicationReturnedConsumer(Database database, Outbox outbox, TimeProvider time)
    : Consumer<ApplicationReturned>(database, outbox)
{
    protected override async Task HandleAsync(ApplicationReturned message, NpgsqlConnection connection, CancellationToken cancel) =>
        await connection.ExecuteAsync(
            """
            update applications set state = 'Returned', reason = @Reason, version = version + 1, updated_at = @Now
            where county = @County and id = @ApplicationId and state = 'Submitted'
            """,
            new { message.County, message.ApplicationId, message.Reason, Now = time.GetUtcNow() });
}
