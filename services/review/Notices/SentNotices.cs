using Dapper;
using Microsoft.AspNetCore.Http.HttpResults;
using Review.Cases;
using ServiceDefaults;
using ServiceDefaults.Auth;
using ServiceDefaults.Data;
using ServiceDefaults.Problems;
using ServiceDefaults.Time;

namespace Review.Notices;

/// <summary>书面告知 as seen from its sender and from the case: who was told what, and who has not signed for it yet.</summary>
internal static class SentNotices
{
    /// <summary>A notice on its way.</summary>
    /// <param name="From">The body whose act it went out with; <c>system</c>: a date brought it about.</param>
    /// <param name="OfConference">What it is about is a conference, not a case.</param>
    /// <param name="ReceivedAt">When it was signed for; null: open.</param>
    /// <param name="DaysOpen">Calendar days from sending to receipt, or to today.</param>
    internal sealed record Sent(
        Guid Id, Guid CaseId, bool OfConference, string Title, BodyView From, BodyView To, string Kind, string Article,
        string? Reason, DateOnly SentOn, DateTime? ReceivedAt, string? ReceivedBy, int DaysOpen);

    public static void MapSentNotices(this IEndpointRouteBuilder routes)
    {
        routes.MapGet("/notices/sent", ListAsync)
            .WithSummary("Notices that went out with my body's acts, newest first; open=true: not signed for yet");
        routes.MapGet("/cases/{id:guid}/notices", OfCaseAsync)
            .WithSummary("The written notices of a case, in their order, and their receipts");
    }

    private static async Task<Ok<Page<Sent>>> ListAsync(
        [AsParameters] PageRequest page,
        bool? open,
        Guid? caseId,
        CurrentOfficial official,
        Database database,
        Law law,
        TimeProvider time,
        CancellationToken cancel)
    {
        await using var connection = await database.OpenAsync(official.Tenant, cancel);
        var values = new { official.Body, caseId, open, page.Limit, page.Offset };
        const string mine =
            "from_body = @Body and (@caseId::uuid is null or case_id = @caseId) "
            + "and (@open::boolean is null or (received_at is null) = @open)";
        var total = await connection.ExecuteScalarAsync<int>($"select count(*) from notices where {mine}", values);
        var rows = await connection.QueryAsync<Row>(
            $"{Select} where {mine} order by n.sent_on desc, n.id desc limit @Limit offset @Offset", values);
        return TypedResults.Ok(new Page<Sent>([.. rows.Select(r => r.Shown(law, time.Today()))], total, page.Number, page.Limit));
    }

    private static async Task<Results<Ok<List<Sent>>, ProblemHttpResult>> OfCaseAsync(
        Guid id, CurrentOfficial official, CaseStore store, Database database, Law law, TimeProvider time, CancellationToken cancel)
    {
        if (await store.FindAsync(official.Tenant, id, official.Body, null, cancel) is null)
        {
            return Problem.NotFound().ToResult();
        }

        await using var connection = await database.OpenAsync(official.Tenant, cancel);
        var rows = await connection.QueryAsync<Row>($"{Select} where n.case_id = @id order by n.sent_on, n.id", new { id });
        return TypedResults.Ok(rows.Select(r => r.Shown(law, time.Today())).ToList());
    }

    private const string Select =
        """
        select n.id, n.county, n.case_id, exists (select from conferences where id = n.case_id and county = n.county) as of_conference,
            c.title, n.from_body, n.to_body, n.kind, n.article, n.reason, n.sent_on, n.received_at, n.received_by
        from notices n join notice_subjects c on c.id = n.case_id and c.county = n.county
        """;

    private sealed record Row(
        Guid Id, string County, Guid CaseId, bool OfConference, string Title, string FromBody, string ToBody, string Kind,
        string Article, string? Reason, DateOnly SentOn, DateTime? ReceivedAt, string? ReceivedBy)
    {
        public Sent Shown(Law law, DateOnly today)
        {
            var jurisdiction = law.Of(County);
            var until = ReceivedAt is { } received ? Clock.DateOf(new DateTimeOffset(received, TimeSpan.Zero)) : today;
            return new(
                Id, CaseId, OfConference, Title,
                new(FromBody, jurisdiction.NameOf(FromBody)), new(ToBody, jurisdiction.NameOf(ToBody)),
                Kind, Article, Reason, SentOn, ReceivedAt, ReceivedBy, Math.Max(0, until.DayNumber - SentOn.DayNumber));
        }
    }
}
