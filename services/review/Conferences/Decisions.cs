using Dapper;
using DutyLaw.Conferences;
using DutyLaw.Conferences.Acts;
using Microsoft.AspNetCore.Http.HttpResults;
using ServiceDefaults;
using ServiceDefaults.Auth;
using ServiceDefaults.Data;
using ServiceDefaults.Problems;
using ServiceDefaults.Time;

namespace Review.Conferences;

/// <summary>会议决定事项的跟踪检查督促 (JQ 会议第三条): decisions, what came of them, and their closing.</summary>
internal static class Decisions
{
    /// <summary>What was done.</summary>
    internal sealed record Said(string Text);

    public static void MapDecisions(this IEndpointRouteBuilder routes)
    {
        routes.MapGet("/conferences/decisions", ListAsync)
            .WithSummary(
                "Decisions of conferences: all for the office and the convener, for others those they see to; "
                + "open=true, overdue=true");
        routes.MapPost("/decisions/{id:guid}/progress", ProgressAsync).WithSummary("汇报落实情况: the responsible body");
        routes.MapPost("/decisions/{id:guid}/close", CloseAsync).WithSummary("销号: the office");
    }

    private static async Task<Ok<Page<DecisionView>>> ListAsync(
        [AsParameters] PageRequest page,
        bool? open,
        bool? overdue,
        CurrentOfficial official,
        Database database,
        Law law,
        TimeProvider time,
        CancellationToken cancel)
    {
        await using var connection = await database.OpenAsync(official.Tenant, cancel);
        var values = new
        {
            official.Body,
            open,
            overdue,
            all = official.County(law) is { } county && official.SeesEveryTopic(law, county),
            today = time.Today(),
            page.Limit,
            page.Offset,
        };
        const string wanted =
            """
            from conference_decisions d join conferences c on c.id = d.conference_id and c.county = d.county
            where (@all or d.responsible = @Body)
                and (@open::boolean is null or (d.responsible is not null and d.closed_on is null) = @open)
                and (@overdue::boolean is null
                    or (d.responsible is not null and d.closed_on is null and d.due_on is not null and d.due_on < @today) = @overdue)
            """;
        var total = await connection.ExecuteScalarAsync<int>(
            new CommandDefinition($"select count(*) {wanted}", values, cancellationToken: cancel));
        var rows = await connection.QueryAsync<(Guid Id, string Data)>(new CommandDefinition(
            $"select d.id, c.data {wanted} order by d.due_on nulls last, d.decided_on desc, d.id limit @Limit offset @Offset",
            values, cancellationToken: cancel));
        return TypedResults.Ok(new Page<DecisionView>(
            [.. rows.Select(r => Shown(r.Id, ConferenceJson.Conference(r.Data)))], total, page.Number, page.Limit));

        DecisionView Shown(Guid id, JointConference c) =>
            DecisionView.Of(c, c.Resolutions.First(r => r.Id == id), law.Of(c.County), time.Today());
    }

    private static Task<Results<Ok<ConferenceActed>, ProblemHttpResult>> ProgressAsync(
        Guid id, Said said, [AsParameters] Asked asked, Database database, Desk desk, CancellationToken cancel) =>
        ActAsync(id, new ReportProgress(id, said.Text), asked, database, desk, cancel);

    private static Task<Results<Ok<ConferenceActed>, ProblemHttpResult>> CloseAsync(
        Guid id, Said said, [AsParameters] Asked asked, Database database, Desk desk, CancellationToken cancel) =>
        ActAsync(id, new CloseDecision(id, said.Text), asked, database, desk, cancel);

    private static async Task<Results<Ok<ConferenceActed>, ProblemHttpResult>> ActAsync(
        Guid id, ConferenceAct act, Asked asked, Database database, Desk desk, CancellationToken cancel)
    {
        await using var connection = await database.OpenAsync(asked.Official.Tenant, cancel);
        var conference = await connection.QuerySingleOrDefaultAsync<Guid?>(
            new CommandDefinition("select conference_id from conference_decisions where id = @id", new { id }, cancellationToken: cancel));
        return conference is null ? Problem.NotFound().ToResult() : await desk.ActAsync(conference.Value, act, asked, cancel);
    }
}
