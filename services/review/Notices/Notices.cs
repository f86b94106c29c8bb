using Dapper;
using Microsoft.AspNetCore.Http.HttpResults;
using ServiceDefaults;
using ServiceDefaults.Auth;
using ServiceDefaults.Data;
using ServiceDefaults.Problems;

namespace Review.Notices;

/// <summary>书面告知: the notices my body received, and their receipt.</summary>
internal static class Notices
{
    /// <summary>A notice as its recipient sees it.</summary>
    /// <param name="From">The body whose act it came with; <c>system</c>: a date brought it about.</param>
    internal sealed record Notice(
        Guid Id, Guid CaseId, string Title, string From, string Kind, string Article, string? Reason, DateOnly SentOn, DateTime? ReceivedAt);

    public static void MapNotices(this IEndpointRouteBuilder routes)
    {
        routes.MapGet("/notices", ListAsync).WithSummary("Notices to my body, newest first");
        routes.MapPost("/notices/{id:guid}/receipt", ReceiveAsync).WithSummary("签收: record that my body has it");
        routes.MapSentNotices();
    }

    private static async Task<Ok<Page<Notice>>> ListAsync(
        [AsParameters] PageRequest page, Guid? caseId, CurrentOfficial official, Database database, CancellationToken cancel)
    {
        await using var connection = await database.OpenAsync(official.Tenant, cancel);
        var values = new { official.Body, caseId, page.Limit, page.Offset };
        const string mine = "to_body = @Body and (@caseId::uuid is null or case_id = @caseId)";
        var total = await connection.ExecuteScalarAsync<int>($"select count(*) from notices where {mine}", values);
        var rows = await connection.QueryAsync<Notice>(
            $"""
            select n.id, n.case_id, c.title, n.from_body as "from", n.kind, n.article, n.reason, n.sent_on, n.received_at
            from notices n join notice_subjects c on c.id = n.case_id and c.county = n.county
            where {mine} order by n.sent_on desc, n.id desc limit @Limit offset @Offset
            """,
            values);
        return TypedResults.Ok(new Page<Notice>([.. rows], total, page.Number, page.Limit));
    }

    private static async Task<Results<NoContent, ProblemHttpResult>> ReceiveAsync(
        Guid id, CurrentOfficial official, Database database, TimeProvider time, CancellationToken cancel)
    {
        await using var connection = await database.OpenAsync(official.Tenant, cancel);
        var known = await connection.ExecuteAsync(
            "update notices set received_at = coalesce(received_at, @now), received_by = coalesce(received_by, @Account) where id = @id and to_body = @Body",
            new { id, official.Body, official.Account, now = time.GetUtcNow() });
        return known == 1 ? TypedResults.NoContent() : Problem.NotFound().ToResult();
    }
}
