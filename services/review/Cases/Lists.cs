using Dapper;
using Microsoft.AspNetCore.Http.HttpResults;
using Review.Tasks;
using ServiceDefaults;
using ServiceDefaults.Auth;
using ServiceDefaults.Data;
using ServiceDefaults.Time;

namespace Review.Cases;

/// <summary>Lists of cases: what waits for my body, and all that my body has a part in.</summary>
internal static class Lists
{
    /// <summary>A case in a list.</summary>
    /// <param name="AssignedTo">The account of my body that has it; null: nobody in particular.</param>
    /// <param name="DueOn">The next due date of my body's open clocks on it; in the list of all cases: of any body's.</param>
    internal sealed record Line(
        Guid Id, string County, string Procedure, string? Number, string Title, string State, string StateTitle, string ApplicantName, DateOnly OpenedOn, DateOnly? DueOn, bool? Provisional, int? Remaining, string? AssignedTo);

    public static void MapLists(this IEndpointRouteBuilder routes)
    {
        routes.MapGet("/tasks", TasksAsync).WithSummary("What waits for my body, the nearest due date first; mine=true: what is in my hands");
        routes.MapGet("/cases", CasesAsync).WithSummary("The cases my body has a part in, newest first");
    }

    private static Task<Ok<Page<Line>>> TasksAsync(
        [AsParameters] PageRequest page, bool? mine, CurrentOfficial official, Database database, Law law, Calendars.Calendars calendars, TimeProvider time, CancellationToken cancel) =>
        ListAsync($"waiting_for @> array[@Body] and closed_on is null{(mine is true ? Mine : "")}", "due_on nulls last, opened_on, id", "k.body = @Body", null, page, official, database, law, calendars, time, cancel);

    private static Task<Ok<Page<Line>>> CasesAsync(
        [AsParameters] PageRequest page, string? state, CurrentOfficial official, Database database, Law law, Calendars.Calendars calendars, TimeProvider time, CancellationToken cancel) =>
        ListAsync("involved @> array[@Body] and (@State::text is null or state = @State)", "opened_on desc, id desc", "true", state, page, official, database, law, calendars, time, cancel);

    /// <summary>What was handed to the reader, or to the one it stands in for today.</summary>
    private static readonly string Mine =
        $"""
         and (id, county) in (
            select case_id, county from assignments a
            where a.body = @Body and a.ended_at is null and (a.account = @Account or exists (
                select from delegations where body = @Body and delegator = a.account and delegate = @Account and {Delegations.InForceOn("@Today")})))
        """;

    private static async Task<Ok<Page<Line>>> ListAsync(
        string where, string order, string whose, string? state, PageRequest page, CurrentOfficial official, Database database, Law law, Calendars.Calendars calendars, TimeProvider time, CancellationToken cancel)
    {
        await using var connection = await database.OpenAsync(official.Tenant, cancel);
        var values = new { official.Body, official.Account, Today = time.Today(), State = state, page.Limit, page.Offset };
        var total = await connection.ExecuteScalarAsync<int>($"select count(*) from cases where {where}", values);
        var rows = await connection.QueryAsync<Row>(
            $"""
            select c.id, c.county, c.procedure, c.edition, c.number, c.title, c.state, c.applicant, c.opened_on, due.due_on, due.provisional, charge.assigned_to
            from cases c left join lateral (
                select account as assigned_to from assignments a
                where a.case_id = c.id and a.county = c.county and a.body = @Body and a.ended_at is null) charge on true
            left join lateral (
                select due_on, provisional from clocks k
                where k.case_id = c.id and k.county = c.county and k.met_on is null and k.stopped_because is null and {whose}
                order by due_on limit 1) due on true
            where {where} order by {order} limit @Limit offset @Offset
            """,
            values);
        return TypedResults.Ok(new Page<Line>([.. rows.Select(r => LineOf(r, law, calendars, time.Today()))], total, page.Number, page.Limit));
    }

    private static Line LineOf(Row r, Law law, Calendars.Calendars calendars, DateOnly today)
    {
        var jurisdiction = law.Of(r.County);
        var title = jurisdiction.Find(r.Procedure, r.Edition)?.States[r.State].Title ?? r.State;
        int? remaining = r.DueOn is { } due ? calendars.Of(r.County).Remaining(today, due) : null;
        return new(r.Id, r.County, r.Procedure, r.Number, r.Title, r.State, title, jurisdiction.NameOf(r.Applicant), r.OpenedOn, r.DueOn, r.Provisional, remaining, r.AssignedTo);
    }

    private sealed record Row(
        Guid Id, string County, string Procedure, string Edition, string? Number, string Title, string State, string Applicant, DateOnly OpenedOn, DateOnly? DueOn, bool? Provisional, string? AssignedTo);
}
