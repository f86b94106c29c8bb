using Dapper;
using DutyLaw.Calendars;
using DutyLaw.Cases;
using Microsoft.AspNetCore.Http.HttpResults;
using Review.Conferences;
using ServiceDefaults;
using ServiceDefaults.Auth;
using ServiceDefaults.Data;
using ServiceDefaults.Problems;
using ServiceDefaults.Time;

namespace Review.Cases;

/// <summary>One case: as it stands, its journal, the check of its journal, and each clock day by day.</summary>
internal static class GetCase
{
    /// <summary>A journal row as read: who did what, by which article, when.</summary>
    /// <param name="OnBehalfOf">The account of the same body in whose place the account acted.</param>
    internal sealed record JournalLine(
        int Seq, DateTimeOffset At, DateOnly On, string Act, string Body, string BodyName, string Account, string? OnBehalfOf,
        string Article, string Before, string After, string? Reason, string Hash);

    /// <summary>
    /// Whether the journal holds: every row chained to the one before it, and the case as it stands is what the rows add up to.
    /// </summary>
    internal sealed record Verification(bool Verified, int Rows, string Head, int? FirstBrokenRow, bool ReplayAgrees);

    /// <summary>How a due date comes about.</summary>
    internal sealed record Explanation(ClockView Clock, string? Provisional, IReadOnlyList<ExplainedDay> Days);

    /// <summary>One calendar day of a clock: its number in the count, or none, and why.</summary>
    internal sealed record ExplainedDay(DateOnly Date, string Weekday, int? Number, string Why);

    public static void MapGetCase(this IEndpointRouteBuilder routes)
    {
        routes.MapGet("/cases/{id:guid}", ViewAsync).WithSummary("A case as it stands, and what I may do");
        routes.MapGet("/cases/{id:guid}/journal", JournalAsync).WithSummary("Its journal");
        routes.MapGet("/cases/{id:guid}/journal/rows", RowsAsync)
            .WithSummary("Its journal as stored, for whoever checks the chain without this system");
        routes.MapGet("/cases/{id:guid}/verification", VerifyAsync).WithSummary("Check of its journal");
        routes.MapGet("/cases/{id:guid}/clocks/{number:int}/explanation", ExplainAsync).WithSummary("A due date, day by day");
    }

    private static async Task<Results<Ok<CaseView>, ProblemHttpResult>> ViewAsync(
        Guid id,
        HttpResponse response,
        CurrentOfficial official,
        CaseStore store,
        Law law,
        Calendars.Calendars calendars,
        TimeProvider time,
        CancellationToken cancel)
    {
        if (await store.FindAsync(official, id, null, time.Today(), cancel) is not { Case: var c } stored)
        {
            return Problem.NotFound().ToResult();
        }

        response.Headers.ETag = Versions.Write(c.Version);
        var view = CaseView.Of(law.Of(c), c, official.Body, time.Today(), calendars.Of(c.County))
            .For(stored.Charge, official.Account);
        view = view with { ClosedOn = stored.ClosedOn };
        var decidedElsewhere = view.Acts.Any(AgendasAreDecidedInTheirConference.Concerns)
            && await store.IsOnAnAgendaAsync(official.Tenant, id, cancel);
        return TypedResults.Ok(decidedElsewhere ? view.OnAnAgenda() : view);
    }

    private static async Task<Results<Ok<List<JournalLine>>, ProblemHttpResult>> JournalAsync(
        Guid id, CurrentOfficial official, CaseStore store, Law law, Database database, CancellationToken cancel)
    {
        if (await store.FindAsync(official.Tenant, id, official.Body, null, cancel) is not { Case: var c })
        {
            return Problem.NotFound().ToResult();
        }

        var rows = await ReadRowsAsync(database, official.Tenant, id, cancel);
        var jurisdiction = law.Of(c.County);
        return TypedResults.Ok(rows.ConvertAll(row =>
        {
            var fact = Journal.Read(row.Fact);
            return new JournalLine(
                row.Seq, row.At, fact.On, fact.Act.Name, fact.Body, jurisdiction.NameOf(fact.Body), fact.Account, fact.OnBehalfOf,
                fact.Article, fact.Before, fact.After, fact.Act.GivenReason, row.Hash);
        }));
    }

    private static async Task<Results<Ok<List<JournalRow>>, ProblemHttpResult>> RowsAsync(
        Guid id, CurrentOfficial official, CaseStore store, Database database, CancellationToken cancel) =>
        await store.FindAsync(official.Tenant, id, official.Body, null, cancel) is null
            ? Problem.NotFound().ToResult()
            : TypedResults.Ok(await ReadRowsAsync(database, official.Tenant, id, cancel));

    private static async Task<Results<Ok<Verification>, ProblemHttpResult>> VerifyAsync(
        Guid id, CurrentOfficial official, CaseStore store, Law law, Database database, CancellationToken cancel)
    {
        if (await store.FindAsync(official.Tenant, id, official.Body, null, cancel) is not { } stored)
        {
            return Problem.NotFound().ToResult();
        }

        var rows = await ReadRowsAsync(database, official.Tenant, id, cancel);
        var broken = Journal.FirstBroken(rows);
        var agrees = broken is null && rows.Count > 0 && rows[^1].Hash == stored.Head && Replay.Gives(rows, stored.Case);
        return TypedResults.Ok(new Verification(broken is null && agrees, rows.Count, stored.Head, broken, agrees));
    }

    private static async Task<Results<Ok<Explanation>, ProblemHttpResult>> ExplainAsync(
        Guid id,
        int number,
        CurrentOfficial official,
        CaseStore store,
        Law law,
        Calendars.Calendars calendars,
        TimeProvider time,
        CancellationToken cancel)
    {
        if (await store.FindAsync(official.Tenant, id, official.Body, null, cancel) is not { Case: var c }
            || c.Clocks.Find(k => k.Number == number) is not { } clock)
        {
            return Problem.NotFound().ToResult();
        }

        var calendar = calendars.Of(c.County);
        return TypedResults.Ok(new Explanation(
            ClockView.Of(law.Of(c), clock, time.Today(), calendar),
            clock.SetFor is null ? calendar.Due(clock.OpenedOn, clock.Counted(calendar)).Reason : null,
            [
                .. (clock.SetFor is null ? calendar.Explain(clock.OpenedOn, clock.Counted(calendar)) : [])
                    .Select(d => new ExplainedDay(d.Day.Date, d.Day.Weekday, d.Number, d.Why)),
            ]));
    }

    private static async Task<List<JournalRow>> ReadRowsAsync(Database database, Tenant tenant, Guid id, CancellationToken cancel)
    {
        await using var connection = await database.OpenAsync(tenant, cancel);
        return (await connection.QueryAsync<(int Seq, DateTimeOffset At, string Fact, string Hash)>(
                "select seq, at, fact, hash from journal where case_id = @id order by seq", new { id }))
            .Select(r => new JournalRow(id, r.Seq, r.At, r.Fact, r.Hash)).AsList();
    }
}
