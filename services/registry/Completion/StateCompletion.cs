using DutyLaw.Packs;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;
using Registry.Entries;
using Registry.Publication;
using ServiceDefaults;
using ServiceDefaults.Auth;
using ServiceDefaults.Caching;
using ServiceDefaults.Problems;
using ServiceDefaults.Time;

namespace Registry.Completion;

/// <summary>What the department says of the work done.</summary>
public sealed record StateCompletion(string Statement);

/// <summary>
/// 报告完成: the entry's department states, before the term ends, that the work is done; then the term's end revokes the duty
/// (XA art. 12).
/// </summary>
public static class StateCompletionEndpoint
{
    private const int LongestStatement = 4000;
    private const int LongestKey = 200;

    /// <summary>Maps it.</summary>
    public static void MapCompletion(this IEndpointRouteBuilder app) =>
        app.MapPost("/entries/{id:guid}/completion", HandleAsync).WithName("StateCompletion").WithTags("List")
            .WithSummary("The entry's department states, within the term, that the work is done")
            .ProducesProblem(StatusCodes.Status400BadRequest).ProducesProblem(StatusCodes.Status403Forbidden)
            .ProducesProblem(StatusCodes.Status404NotFound).ProducesProblem(StatusCodes.Status409Conflict)
            .ProducesProblem(StatusCodes.Status412PreconditionFailed).ProducesProblem(StatusCodes.Status422UnprocessableEntity)
            .ProducesProblem(StatusCodes.Status428PreconditionRequired);

    private static async Task<Results<Ok<ListedDuty>, ProblemHttpResult>> HandleAsync(
        Guid id,
        StateCompletion request,
        [FromHeader(Name = "If-Match")] string? ifMatch,
        [FromHeader(Name = "Idempotency-Key")] string? idempotencyKey,
        CurrentOfficial official,
        DutyList list,
        EntryLife life,
        Completions completions,
        Cache cache,
        Names names,
        TimeProvider time,
        HttpResponse response,
        CancellationToken cancel)
    {
        var today = time.Today();
        if (await list.FindAsync(official.Tenant, id, today, null, cancel) is not { } entry)
        {
            return Problem.NotFound().ToResult();
        }

        if (entry.Department != official.Body)
        {
            var forbidden = Problem.Forbidden("只有事项划出部门可以报告完成。");
            var article = names.PackOf(entry.County)?.EndOfTerm.Article;
            return (forbidden with { Rule = "OnlyTheDepartmentStatesCompletion", Article = article }).ToResult();
        }

        if (request.Statement.Trim() is not { Length: > 0 and <= LongestStatement } statement || idempotencyKey?.Length > LongestKey)
        {
            return Problem.Malformed("请说明完成情况，不超过4000字；Idempotency-Key 不超过200个字符。").ToResult();
        }

        if (Versions.Read(ifMatch) is not { } version)
        {
            return Problem.VersionRequired().ToResult();
        }

        if (await completions.RecordAsync(entry, statement, version, idempotencyKey, official, time.GetUtcNow(), cancel) is { } problem)
        {
            return problem.ToResult();
        }

        await cache.ForgetAsync(PublicEntries.ScopesOf(entry.County));
        var after = await list.FindAsync(official.Tenant, id, today, null, cancel) ?? entry;
        response.Headers.ETag = Versions.Write(after.Version!.Value);
        return TypedResults.Ok(await life.AddedToAsync(after, official.Tenant, cancel));
    }
}
