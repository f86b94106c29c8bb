using System.Text.Json;
using Dapper;
using DutyLaw.Calendars;
using DutyLaw.Cases;
using DutyLaw.Cases.Acts;
using DutyLaw.Procedures;
using Microsoft.AspNetCore.Http.HttpResults;
using ServiceDefaults.Auth;
using ServiceDefaults.Data;
using ServiceDefaults.Time;

namespace Review.Calendars;

/// <summary>
/// What a holiday notice would do if it were imported: which due dates would move, worked out as the sweep does it. Changes nothing.
/// </summary>
internal static class PreviewNotice
{
    private const int AtOnce = 500;
    private const int Shown = 500;

    /// <summary>What would come of an import.</summary>
    /// <param name="Moves">The due dates that would move, the nearest first; at most 500 of them.</param>
    /// <param name="Total">All that would move.</param>
    internal sealed record Preview(string Number, int Year, int Days, IReadOnlyList<Moved> Moves, int Total);

    /// <summary>A due date that would move.</summary>
    /// <param name="Number">The case's.</param>
    /// <param name="Clock">Title of the clock.</param>
    internal sealed record Moved(Guid CaseId, string? Number, string Title, string Clock, DateOnly From, DateOnly To);

    public static void MapPreviewNotice(this IEndpointRouteBuilder routes) =>
        routes.MapPost("/calendar/notices/preview", HandleAsync).Accepts<NoticeShape>("application/json")
            .WithSummary("What importing a holiday notice would move; changes nothing; league establishment office only");

    private static async Task<Results<Ok<Preview>, ProblemHttpResult>> HandleAsync(
        HttpRequest request,
        CurrentOfficial official,
        Database database,
        Law law,
        Calendars calendars,
        TimeProvider time,
        CancellationToken cancel)
    {
        if (await NoticeRequest.ReadAsync(request, official, cancel) is var read && read.Notice is not { } notice)
        {
            return read.Problem!.ToResult();
        }

        var library = calendars.With(notice);
        var moves = new List<Moved>();
        await using var connection = await database.OpenAsync(official.Tenant, cancel);
        List<(Guid Id, string Data)> cases;
        var after = Guid.Empty;
        do
        {
            cases = (await connection.QueryAsync<(Guid, string)>(
                new CommandDefinition(WithOpenClocks, new { after, AtOnce }, cancellationToken: cancel))).AsList();
            moves.AddRange(cases
                .Select(c => JsonSerializer.Deserialize(c.Data, CaseJson.Stored.Case)!)
                .SelectMany(c => MovesOf(law.Of(c), c, library, notice, time.Today())));
            after = cases.Count > 0 ? cases[^1].Id : after;
        }
        while (cases.Count == AtOnce);

        var first = moves.OrderBy(m => m.From).ThenBy(m => m.CaseId).Take(Shown);
        return TypedResults.Ok(new Preview(notice.Number, notice.Year, notice.Days.Count, [.. first], moves.Count));
    }

    /// <summary>The moves of one case's clocks; pure.</summary>
    internal static IEnumerable<Moved> MovesOf(Procedure procedure, Case c, CalendarLibrary library, Notice notice, DateOnly today) =>
        from clock in c.Clocks
        let moved = procedure.Move(c, clock.Number, today, library.ForJurisdiction(c.County), notice.Number)?.Act as ClockMove
        where moved is not null && moved.From != moved.To
        select new Moved(c.Id, c.Number, c.Duty.Title, procedure.Clocks[clock.Kind].Title, moved.From, moved.To);

    private const string WithOpenClocks =
        """
        select c.id, c.data from cases c
        where c.id > @after and c.closed_on is null and exists (
            select from clocks k
            where k.case_id = c.id and k.county = c.county and k.met_on is null and k.stopped_because is null and not k.suspended)
        order by c.id limit @AtOnce
        """;
}
