using Dapper;
using DutyLaw.Bodies;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;
using Npgsql;
using Review.Cases;
using ServiceDefaults;
using ServiceDefaults.Auth;
using ServiceDefaults.Data;
using ServiceDefaults.Problems;
using ServiceDefaults.Time;

namespace Review.Conferences;

/// <summary>议题: what members, departments and townships of the county want discussed (JQ 会议第三条, LC 会议第四条).</summary>
internal static class Topics
{
    private const int LongestTitle = 200;
    private const int LongestText = 10_000;

    /// <summary>A topic as it is proposed.</summary>
    internal sealed record Proposed(string Title, string Text);

    /// <summary>A topic.</summary>
    /// <param name="Conference">The conference whose agenda it stands on; null: it waits.</param>
    internal sealed record Topic(Guid Id, string Title, string Text, BodyView ProposedBy, DateOnly ProposedOn, Guid? Conference);

    public static void MapTopics(this IEndpointRouteBuilder routes)
    {
        routes.MapPost("/conferences/topics", ProposeAsync).WithSummary("提出议题: any body of the county");
        routes.MapGet("/conferences/topics", ListAsync)
            .WithSummary("Topics: the office and the convener see all, others their own; open=true: on no agenda yet");
    }

    private static async Task<Results<Created<Topic>, ProblemHttpResult>> ProposeAsync(
        Proposed topic,
        [FromHeader(Name = "Idempotency-Key")] string? idempotencyKey,
        CurrentOfficial official,
        Database database,
        Law law,
        TimeProvider time,
        CancellationToken cancel)
    {
        if (official.County(law) is not { } county)
        {
            return Problem.Forbidden("议题由本县（旗、市、区）的成员单位、部门和乡镇（街道）提出。").ToResult();
        }

        if (string.IsNullOrWhiteSpace(topic.Title)
            || string.IsNullOrWhiteSpace(topic.Text)
            || topic.Title.Length > LongestTitle
            || topic.Text.Length > LongestText)
        {
            return Problem.Malformed($"请写明议题的名称（{LongestTitle}字以内）和内容（{LongestText}字以内）。").ToResult();
        }

        await using var connection = await database.OpenAsync(official.Tenant, cancel);
        var id = await connection.QuerySingleOrDefaultAsync<Guid?>(
            """
            insert into conference_topics (id, county, title, text, proposed_by, account, proposed_on, idempotency_key)
            values (@id, @county, @Title, @Text, @Body, @Account, @today, @idempotencyKey)
            on conflict (proposed_by, idempotency_key, county) where idempotency_key is not null do nothing returning id
            """,
            new
            {
                id = Guid.CreateVersion7(),
                county,
                topic.Title,
                topic.Text,
                official.Body,
                official.Account,
                today = time.Today(),
                idempotencyKey,
            })
            ?? await connection.QuerySingleAsync<Guid>(
                "select id from conference_topics where proposed_by = @Body and idempotency_key = @idempotencyKey",
                new { official.Body, idempotencyKey });
        var proposed = new Topic(id, topic.Title, topic.Text, new(official.Body, law.Of(county).NameOf(official.Body)), time.Today(), null);
        return TypedResults.Created($"/conferences/topics/{id}", proposed);
    }

    private static async Task<Ok<Page<Topic>>> ListAsync(
        [AsParameters] PageRequest page, bool? open, CurrentOfficial official, Database database, Law law, CancellationToken cancel)
    {
        await using var connection = await database.OpenAsync(official.Tenant, cancel);
        var all = official.County(law) is { } county && official.SeesEveryTopic(law, county);
        return TypedResults.Ok(await ReadAsync(connection, law, official.Body, all, open, page, cancel));
    }

    /// <summary>Topics, the earliest first.</summary>
    internal static async Task<Page<Topic>> ReadAsync(
        NpgsqlConnection connection, Law law, string body, bool all, bool? open, PageRequest page, CancellationToken cancel)
    {
        const string from =
            """
            from conference_topics t left join lateral (
                select c.id from conferences c where c.county = t.county and c.items @> array[t.id] limit 1) on_agenda on true
            where (@all or t.proposed_by = @body) and (@open::boolean is null or (on_agenda.id is null) = @open)
            """;
        var values = new { body, all, open, page.Limit, page.Offset };
        var total = await connection.ExecuteScalarAsync<int>(
            new CommandDefinition($"select count(*) {from}", values, cancellationToken: cancel));
        var rows = await connection.QueryAsync<Row>(new CommandDefinition(
            $"select t.id, t.county, t.title, t.text, t.proposed_by, t.proposed_on, on_agenda.id as conference {from} "
            + "order by t.proposed_on, t.id limit @Limit offset @Offset",
            values, cancellationToken: cancel));
        return new([.. rows.Select(Shown)], total, page.Number, page.Limit);

        Topic Shown(Row r) => new(
            r.Id, r.Title, r.Text, new(r.ProposedBy, law.Of(r.County).NameOf(r.ProposedBy)), r.ProposedOn, r.Conference);
    }

    private sealed record Row(Guid Id, string County, string Title, string Text, string ProposedBy, DateOnly ProposedOn, Guid? Conference);
}
