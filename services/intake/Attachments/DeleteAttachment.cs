using Intake.Applications;
using Intake.Data;
using Intake.Packs;
using Microsoft.AspNetCore.Http.HttpResults;
using Npgsql;
using ServiceDefaults.Auth;
using ServiceDefaults.Data;
using ServiceDefaults.Problems;
using ServiceDefaults.Time;

namespace Intake.Attachments;

/// <summary>The applicant takes a file away, as long as nobody has to rely on it.</summary>
internal static class DeleteAttachment
{
    private const string Delete =
        """
        with application as (
            select county, id from applications where county = $1 and id = $2 and state in ('Draft', 'Returned') for share)
        delete from attachments a using application p where a.county = $1 and a.application = p.id and a.id = $3 and a.complete
        returning 'deleted'
        """;

    public static async Task<Results<NoContent, ProblemHttpResult>> HandleAsync(
        Guid id,
        Guid attachmentId,
        CurrentOfficial official,
        PackLibrary packs,
        Database database,
        TimeProvider time,
        CancellationToken cancel)
    {
        if (await database.FindAsync(official, packs, id, cancel) is not { } application
            || await database.AttachmentAsync(application.County, id, attachmentId, cancel) is null)
        {
            return Problem.NotFound().ToResult();
        }

        if (application.Applicant != official.Body)
        {
            return IntakeProblems.OnlyTheApplicantActs(application, packs, time.Today()).ToResult();
        }

        var deleted = await database.OneAsync(
            Tenant.Of(application.County),
            new NpgsqlBatchCommand(Delete).With(application.County, id, attachmentId),
            row => row.GetString(0),
            cancel);
        return deleted is null ? AttachmentProblems.NotOpen().ToResult() : TypedResults.NoContent();
    }
}
