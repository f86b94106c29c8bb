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
    /// <param name="OfConference">What it is about is a conference, not a case.</param>
    /// <param name="Readable">My body may read what it is about; of a confidential case the recipient has the notice alone.</param>
    internal sealed record Notice(
        Guid Id, Guid CaseId, bool OfConference, bool Readable, string Title, string From, string FromName, string Kind,
        string Article, string? Reason, DateOnly SentOn, DateTime? ReceivedAt);

    public static void MapNotices(this IEndpointRouteBuilder routes)
    {
        routes.MapGet("/notices", ListAsync).WithSummary("Notices to my body, newest first; open=true: not signed for yet");
        routes.MapPost("/notices/{id:guid}/receipt", ReceiveAsync).WithSummary("签收: record that my body has it");
        routes.MapSentNotices();
    }

    private static async Task<Ok<Page<Notice>>> ListAsync(
        [AsParameters] PageRequest page,
        bool? open,
        Guid? caseId,
        CurrentOfficial official,
        Database database,
        Law law,
        CancellationToken cancel)
    {
        await using var connection = await database.OpenAsync(official.Tenant, cancel);
        var values = new { official.Body, caseId, open, page.Limit, page.Offset };
        const string mine =
            "to_body = @Body and (@caseId::uuid is null or case_id = @caseId) "
            + "and (@open::boolean is null or (received_at is null) = @open)";
        var total = await connection.ExecuteScalarAsync<int>($"select count(*) from notices where {mine}", values);
        var rows = await connection.QueryAsync<Row>(
            $"""
            select n.id, n.county, n.case_id, exists (select from conferences where id = n.case_id and county = n.county) as of_conference,
                not exists (
                    select from cases k where k.id = n.case_id and k.county = n.county and not k.involved @> array[@Body]) as readable,
                c.title, n.from_body, n.kind, n.article, n.reason, n.sent_on, n.received_at
            from notices n join notice_subjects c on c.id = n.case_id and c.county = n.county
            where {mine} order by n.sent_on desc, n.id desc limit @Limit offset @Offset
            """,
            values);
        return TypedResults.Ok(new Page<Notice>([.. rows.Select(r => r.Shown(law))], total, page.Number, page.Limit));
    }

    private static async Task<Results<NoContent, ProblemHttpResult>> ReceiveAsync(
        Guid id, CurrentOfficial official, Database database, TimeProvider time, CancellationToken cancel)
    {
        await using var connection = await database.OpenAsync(official.Tenant, cancel);
        var known = await connection.ExecuteAsync(
            "update notices set received_at = coalesce(received_at, @now), received_by = coalesce(received_by, @Account) "
            + "where id = @id and to_body = @Body",
            new { id, official.Body, official.Account, now = time.GetUtcNow() });
        return known == 1 ? TypedResults.NoContent() : Problem.NotFound().ToResult();
    }

    private sealed record Row(
        Guid Id, string County, Guid CaseId, bool OfConference, bool Readable, string Title, string FromBody, string Kind,
        string Article, string? Reason, DateOnly SentOn, DateTime? ReceivedAt)
    {
        public Notice Shown(Law law) => new(
            Id, CaseId, OfConference, Readable, Title, FromBody, law.Of(County).NameOf(FromBody), Kind,
            Article, Reason, SentOn, ReceivedAt);
    }
}
