using Intake.Data;
using Intake.Packs;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;
using Npgsql;
using ServiceDefaults.Auth;
using ServiceDefaults.Data;
using ServiceDefaults.Problems;
using ServiceDefaults.Time;

namespace Intake.Applications;

/// <summary>A draft is dropped. It never had a number, so none is lost.</summary>
internal static class DeleteDraft
{
    private const string Delete =
        "delete from applications where county = $1 and id = $2 and version = $3 and state = 'Draft' returning 'deleted'";

    public static async Task<Results<NoContent, ProblemHttpResult>> HandleAsync(
        Guid id,
        [FromHeader(Name = "If-Match")] string? ifMatch,
        CurrentOfficial official,
        PackLibrary packs,
        Database database,
        TimeProvider time,
        CancellationToken cancel)
    {
        var (draft, fault) = await database.FindOwnDraftAsync(official, packs, time.Today(), id, ifMatch, cancel);
        if (draft is null)
        {
            return fault!.ToResult();
        }

        var deleted = await database.OneAsync(
            Tenant.Of(draft.County), new NpgsqlBatchCommand(Delete).With(draft.County, id, draft.Version), row => row.GetString(0), cancel);
        return deleted is null ? Problem.Stale().ToResult() : TypedResults.NoContent();
    }
}
