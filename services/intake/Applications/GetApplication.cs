using Intake.Packs;
using Microsoft.AspNetCore.Http.HttpResults;
using ServiceDefaults;
using ServiceDefaults.Auth;
using ServiceDefaults.Data;
using ServiceDefaults.Problems;
using ServiceDefaults.Time;

namespace Intake.Applications;

/// <summary>One application, for its department and the conference's members.</summary>
internal static class GetApplication
{
    public static async Task<Results<Ok<ApplicationView>, ProblemHttpResult>> HandleAsync(
        Guid id,
        CurrentOfficial official,
        PackLibrary packs,
        Database database,
        TimeProvider time,
        HttpResponse response,
        CancellationToken cancel)
    {
        if (await database.FindAsync(official, packs, id, cancel) is not { } application)
        {
            return Problem.NotFound().ToResult();
        }

        response.Headers.ETag = Versions.Write(application.Version);
        return TypedResults.Ok(ApplicationView.Of(application, packs, time.Today()));
    }
}
