using Dapper;
using Microsoft.AspNetCore.Http.HttpResults;
using Review.Tasks;
using ServiceDefaults;
using ServiceDefaults.Auth;
using ServiceDefaults.Data;
using ServiceDefaults.Problems;
using ServiceDefaults.Time;

namespace Review.Cases;

/// <summary>Lists of cases: what waits for my body, what it did, what it started, and all that it has a part in.</summary>
internal static class Lists
{
    /// <summary>A case in a list.</summary>
    /// <param name="AssignedTo">The account of my body that has it; null: nobody in particular.</param>
    /// <param name="DueOn">The next due date of my body's open clocks on it; in the list of all cases: of any body's.</param>
    /// <param name="DueTitle">What that clock waits for.</param>
    /// <param name="ClosedOn">Null while it is open.</param>
    internal sealed record Line(
        Guid Id, string County, string CountyName, string Procedure, string ProcedureTitle, string? Number, string Title,
        string State, string StateTitle, string ApplicantName, DateOnly OpenedOn, DateOnly? ClosedOn,
        DateOnly? DueOn, string? DueTitle, bool? Provisional, int? Remaining, string? AssignedTo);

    public static void MapLists(this IEndpointRouteBuilder routes)
    {
        routes.MapGet("/tasks", TasksAsync)
            .WithSummary(
                "What waits for my body, the nearest due date first; "
                + "mine=true: what is in my hands; overdue=true: past a due date of my body");
        routes.MapGet("/cases", CasesAsync)
            .WithSummary(
                "The cases my body has a part in, newest first; "
                + "part=done: those it acted on, part=started: those it applied for");
    }

    private static Task<Ok<Page<Line>>> TasksAsync(
        [AsParameters] PageRequest page,
        [AsParameters] TaskQuery query,
        CurrentOfficial official,
        Database database,
        Law law,
        Calendars.Calendars calendars,
        TimeProvider time,
        CancellationToken cancel) =>
        ListAsync(
            new($"p.waits{(query.Mine is true ? Mine : "")}", query.Filter, "due_on nulls last, p.opened_on, p.case_id", "k.body = @Body"),
            page, official, database, law, calendars, time, cancel);

    private static async Task<Results<Ok<Page<Line>>, ProblemHttpResult>> CasesAsync(
        [AsParameters] PageRequest page,
        [AsParameters] CaseQuery query,
        CurrentOfficial official,
        Database database,
        Law law,
        Calendars.Calendars calendars,
        TimeProvider time,
        CancellationToken cancel) =>
        PartOf(query.Part) is { } part
            ? await ListAsync(
                new(part, query.Filter, "p.opened_on desc, p.case_id desc", "true"),
                page, official, database, law, calendars, time, cancel)
            : Problem.Malformed("part 应为 all、done 或 started。").ToResult();

    /// <summary>Narrows what the body may see to a part of it; null: there is no such part.</summary>
    private static string? PartOf(string? part) => part switch
    {
        null or "all" => "true",
        "done" => "p.acted",
        "started" => "c.applicant = @Body",
        _ => null,
    };

    /// <summary>What was handed to the reader, or to the one it stands in for today.</summary>
    private static readonly string Mine =
        $"""
         and (c.id, c.county) in (
            select case_id, county from assignments a
            where a.body = @Body and a.ended_at is null and (a.account = @Account or exists (
                select from delegations
                where body = @Body and delegator = a.account and delegate = @Account and {Delegations.InForceOn("@Today")})))
        """;

    /// <param name="Whose">Whose clocks count for the due date.</param>
    private sealed record Asked(string Which, CaseFilter Filter, string Order, string Whose);

    private static async Task<Ok<Page<Line>>> ListAsync(
        Asked asked,
        PageRequest page,
        CurrentOfficial official,
        Database database,
        Law law,
        Calendars.Calendars calendars,
        TimeProvider time,
        CancellationToken cancel)
    {
        var (which, filter, order, whose) = asked;
        await using var connection = await database.OpenAsync(official.Tenant, cancel);
        var values = new
        {
            official.Body,
            official.Account,
            Today = time.Today(),
            filter.Like,
            filter.County,
            filter.Procedure,
            filter.State,
            page.Limit,
            page.Offset,
        };
        const string from = "from case_parties p join cases c on c.id = p.case_id and c.county = p.county";
        var where = $"p.body = @Body and {which}{filter.Sql()}";
        var total = await connection.ExecuteScalarAsync<int>($"select count(*) {from} where {where}", values);
        var rows = await connection.QueryAsync<Row>(
            $"""
            select c.id, c.county, c.procedure, c.edition, c.number, c.title, c.state, c.applicant, c.opened_on, c.closed_on,
                due.due_on, due.kind as due_kind, due.provisional, charge.assigned_to
            {from} left join lateral (
                select account as assigned_to from assignments a
                where a.case_id = c.id and a.county = c.county and a.body = @Body and a.ended_at is null) charge on true
            left join lateral (
                select due_on, kind, provisional from clocks k
                where k.case_id = c.id and k.county = c.county and k.met_on is null and k.stopped_because is null
                    and not k.suspended and {whose}
                order by due_on limit 1) due on true
            where {where} order by {order} limit @Limit offset @Offset
            """,
            values);
        return TypedResults.Ok(new Page<Line>(
            [.. rows.Select(r => r.Shown(law, calendars, time.Today()))], total, page.Number, page.Limit));
    }

    private sealed record Row(
        Guid Id, string County, string Procedure, string Edition, string? Number, string Title, string State, string Applicant,
        DateOnly OpenedOn, DateOnly? ClosedOn, DateOnly? DueOn, string? DueKind, bool? Provisional, string? AssignedTo)
    {
        public Line Shown(Law law, Calendars.Calendars calendars, DateOnly today)
        {
            var jurisdiction = law.Of(County);
            var procedure = jurisdiction.Find(Procedure, Edition);
            int? remaining = DueOn is { } due ? calendars.Of(County).Remaining(today, due) : null;
            return new(
                Id, County, jurisdiction.CountyName(County), Procedure, procedure?.Title ?? Procedure, Number, Title,
                State, procedure?.States[State].Title ?? State, jurisdiction.NameOf(Applicant), OpenedOn, ClosedOn,
                DueOn, DueKind is null ? null : procedure?.Clocks.GetValueOrDefault(DueKind)?.Title ?? DueKind,
                Provisional, remaining, AssignedTo);
        }
    }
}
