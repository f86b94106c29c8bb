using Dapper;
using DutyLaw.Cases.Acts;
using Microsoft.AspNetCore.Http.HttpResults;
using Review.Cases;
using ServiceDefaults;
using ServiceDefaults.Auth;
using ServiceDefaults.Data;
using ServiceDefaults.Problems;

namespace Review.Conferences;

/// <summary>What the next agenda can be drafted from: cases that wait for a conference by themselves, and topics proposed.</summary>
internal static class Proposals
{
    private static readonly PageRequest Most = new(1, 100);

    /// <summary>A case that waits for a conference.</summary>
    /// <param name="DueOn">The next due date of its open clocks.</param>
    internal sealed record WaitingCase(
        Guid Id, string Procedure, string? Number, string Title, string StateTitle, BodyView Applicant,
        DateOnly OpenedOn, DateOnly? DueOn);

    /// <summary>Everything proposed, at most a hundred of each, the most urgent first.</summary>
    internal sealed record Proposed(IReadOnlyList<WaitingCase> Cases, IReadOnlyList<Topics.Topic> Topics);

    public static void MapProposals(this IEndpointRouteBuilder routes) => routes
        .MapGet("/conferences/proposals", HandleAsync)
        .WithSummary("What waits for a conference: cases and topics; for the office and the convener");

    private static async Task<Results<Ok<Proposed>, ProblemHttpResult>> HandleAsync(
        CurrentOfficial official, Database database, Law law, CancellationToken cancel)
    {
        if (official.County(law) is not { } county || !official.SeesEveryTopic(law, county))
        {
            return Problem.Forbidden("议题由联席会议办公室汇总。").ToResult();
        }

        await using var connection = await database.OpenAsync(official.Tenant, cancel);
        var pack = law.Of(county);
        var callable = pack.Procedures
            .SelectMany(p => p.Rows
                .Where(r => r.Act == ScheduleConference.Is)
                .SelectMany(r => r.From)
                .Select(state => $"{p.Id} {p.Edition} {state}"))
            .Distinct().ToArray();
        var cases = await connection.QueryAsync<Row>(new CommandDefinition(
            """
            select c.id, c.procedure, c.edition, c.number, c.title, c.state, c.applicant, c.opened_on, due.due_on
            from cases c left join lateral (
                select min(due_on) as due_on from clocks k
                where k.case_id = c.id and k.county = c.county and k.met_on is null and k.stopped_because is null) due on true
            where c.county = @county and c.closed_on is null and c.procedure || ' ' || c.edition || ' ' || c.state = any(@callable)
                and not exists (select from conferences f where f.county = c.county and f.open_items @> array[c.id])
            order by due.due_on nulls last, c.opened_on, c.id limit 100
            """,
            new { county, callable }, cancellationToken: cancel));
        var topics = await Topics.ReadAsync(connection, law, official.Body, true, true, Most, cancel);
        return TypedResults.Ok(new Proposed([.. cases.Select(Shown)], topics.Items));

        WaitingCase Shown(Row r) => new(
            r.Id, r.Procedure, r.Number, r.Title, pack.Find(r.Procedure, r.Edition)?.States[r.State].Title ?? r.State,
            new(r.Applicant, pack.NameOf(r.Applicant)), r.OpenedOn, r.DueOn);
    }

    private sealed record Row(
        Guid Id, string Procedure, string Edition, string? Number, string Title, string State, string Applicant,
        DateOnly OpenedOn, DateOnly? DueOn);
}
