using Microsoft.AspNetCore.Http.HttpResults;
using ServiceDefaults;
using ServiceDefaults.Auth;
using ServiceDefaults.Problems;
using ServiceDefaults.Time;

namespace Registry.Entries;

/// <summary>The list for those signed in: of their counties, whatever its state.</summary>
public static class CountyEntries
{
    /// <summary>Maps it.</summary>
    public static void MapEntries(this IEndpointRouteBuilder app)
    {
        var entries = app.MapGroup("/entries").WithTags("List");
        entries.MapGet("/", ListAsync).WithName("ListEntries")
            .WithSummary("The list of the caller's counties in every state, also as it stood and as it was known")
            .ProducesProblem(StatusCodes.Status400BadRequest).ProducesProblem(StatusCodes.Status404NotFound);
        entries.MapGet("/{id:guid}", GetAsync).WithName("GetEntry")
            .WithSummary("An entry with its whole life").ProducesProblem(StatusCodes.Status404NotFound);
    }

    private static async Task<Results<Ok<EntryPage>, ProblemHttpResult>> ListAsync(
        [AsParameters] EntriesRequest request,
        [AsParameters] PageRequest page,
        CurrentOfficial official,
        DutyList list,
        TimeProvider time,
        CancellationToken cancel)
    {
        if (request.Read(time.Today(), EntryStates.All, out var query) is { } problem)
        {
            return problem.ToResult();
        }

        if (request.County is { } county && !official.Sees(county))
        {
            return Problem.NotFound().ToResult();
        }

        // The database hides foreign rows by itself; naming the only county lets it use that county's index.
        query = query with { County = request.County ?? (official.Counties is [var only] ? only : null) };
        return TypedResults.Ok(await list.PageAsync(official.Tenant, query, page, cancel));
    }

    private static async Task<Results<Ok<ListedDuty>, ProblemHttpResult>> GetAsync(
        Guid id, DateOnly? asOf, DateTimeOffset? knownAt, CurrentOfficial official, DutyList list, EntryLife life, TimeProvider time,
        HttpResponse response, CancellationToken cancel)
    {
        if (await list.FindAsync(official.Tenant, id, asOf ?? time.Today(), knownAt, cancel) is not { } entry)
        {
            return Problem.NotFound().ToResult();
        }

        response.Headers.ETag = Versions.Write(entry.Version!.Value);
        return TypedResults.Ok(await life.AddedToAsync(entry, official.Tenant, cancel));
    }
}
