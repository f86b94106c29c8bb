using Microsoft.AspNetCore.Http.HttpResults;
using Registry.Entries;
using ServiceDefaults;
using ServiceDefaults.Caching;
using ServiceDefaults.Data;
using ServiceDefaults.Problems;
using ServiceDefaults.Time;

namespace Registry.Publication;

/// <summary>The public list: anybody may read it; the database shows nothing but published rows to it.</summary>
public static class PublicEntries
{
    private static readonly TimeSpan Kept = TimeSpan.FromMinutes(1);

    /// <summary>Maps it.</summary>
    public static void MapPublicEntries(this IEndpointRouteBuilder app)
    {
        var entries = app.MapGroup("/public/entries").AllowAnonymous().WithTags("Public list");
        entries.MapGet("/", ListAsync).WithName("ListPublicEntries")
            .WithSummary("The published list, today or as it stood on a day").ProducesProblem(StatusCodes.Status400BadRequest);
        entries.MapGet("/{id:guid}", GetAsync).WithName("GetPublicEntry")
            .WithSummary("A published entry").ProducesProblem(StatusCodes.Status404NotFound);
    }

    /// <summary>What a change in a county makes out of date: its own pages and those over all counties.</summary>
    public static string[] ScopesOf(string county) => [county, AllCounties];

    private const string AllCounties = "all";

    /// <summary>Only what many look at is kept: a visitor who asks for one day or word after another fills no memory.</summary>
    public static bool IsKept(ListQuery query, DateOnly today) => query.AsOf == today && string.IsNullOrWhiteSpace(query.Text);

    private static async Task<Results<Ok<EntryPage>, ProblemHttpResult>> ListAsync(
        [AsParameters] EntriesRequest request,
        [AsParameters] PageRequest page,
        DutyList list,
        Cache cache,
        TimeProvider time,
        CancellationToken cancel)
    {
        if (request.Read(time.Today(), EntryStates.Listed, out var query) is { } problem)
        {
            return problem.ToResult();
        }

        if (request.KnownAt is not null || !IsKept(query, time.Today()))
        {
            return TypedResults.Ok(await list.PageAsync(Tenant.Public, query, page, cancel));
        }

        var states = string.Join(',', query.States.Distinct().Order());
        var key = $"{query.AsOf:yyyyMMdd}|{page.Number}|{page.Limit}|{query.Township}|{query.List}|{states}";
        return TypedResults.Ok(await cache.GetAsync(
            request.County ?? AllCounties, key, Kept, () => list.PageAsync(Tenant.Public, query, page, cancel)));
    }

    private static async Task<Results<Ok<ListedDuty>, ProblemHttpResult>> GetAsync(
        Guid id, DateOnly? asOf, DateTimeOffset? knownAt, DutyList list, TimeProvider time, CancellationToken cancel) =>
        await list.FindAsync(Tenant.Public, id, asOf ?? time.Today(), knownAt, cancel) is { } entry
            ? TypedResults.Ok(entry)
            : Problem.NotFound().ToResult();
}
