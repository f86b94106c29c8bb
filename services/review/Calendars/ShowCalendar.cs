using Dapper;
using Microsoft.AspNetCore.Http.HttpResults;
using ServiceDefaults.Auth;
using ServiceDefaults.Data;
using ServiceDefaults.Problems;
using ServiceDefaults.Time;

namespace Review.Calendars;

/// <summary>A year of a county's working-day calendar, day by day, with the notices it rests on.</summary>
internal static class ShowCalendar
{
    private const int Earliest = 2000;
    private const int Latest = 2100;

    /// <summary>A year.</summary>
    /// <param name="Published">
    /// Whether the State Council's notice for the year is known; without it days go by weekday and may still change.
    /// </param>
    internal sealed record Year(
        string County,
        [property: System.Text.Json.Serialization.JsonPropertyName("year")] int Number,
        bool Published,
        IReadOnlyList<Day> Days,
        IReadOnlyList<NoticeLine> Notices);

    /// <summary>A day, whether it counts in a deadline, and why.</summary>
    internal sealed record Day(DateOnly Date, string Weekday, bool Working, string Why);

    /// <summary>A notice the year rests on.</summary>
    /// <param name="ImportedAt">Null: shipped with the platform.</param>
    internal sealed record NoticeLine(string Number, int Year, DateTime? ImportedAt, string? ImportedBy);

    private sealed record Import(string Number, DateTime ImportedAt, string ImportedBy);

    public static void MapShowCalendar(this IEndpointRouteBuilder routes) =>
        routes.MapGet("/calendar", ShowAsync)
            .WithSummary("A county's working days in a year; the first of my counties and this year unless told")
            .ProducesProblem(StatusCodes.Status404NotFound);

    private static async Task<Results<Ok<Year>, ProblemHttpResult>> ShowAsync(
        string? county,
        int? year,
        CurrentOfficial official,
        Database database,
        Law law,
        Calendars calendars,
        TimeProvider time,
        CancellationToken cancel)
    {
        var of = county
            ?? official.Counties.FirstOrDefault()
            ?? law.Jurisdictions.FirstOrDefault(j => official.Body.EndsWith($"@{j.Code}", StringComparison.Ordinal))?.Counties[0].Code;
        var number = year ?? time.Today().Year;
        if (number is < Earliest or > Latest || !law.Jurisdictions.Any(j => j.Counties.Any(c => c.Code == of)))
        {
            return Problem.NotFound().ToResult();
        }

        var calendar = calendars.Of(of!);
        await using var connection = await database.OpenAsync(official.Tenant, cancel);
        var imports = (await connection.QueryAsync<Import>(
                "select distinct on (number) number, imported_at, imported_by from calendar_notices order by number, id desc"))
            .ToDictionary(i => i.Number);
        return TypedResults.Ok(new Year(
            of!, number,
            calendar.Notices.Any(n => n.Region is null && n.Amends is null && n.Year == number),
            [.. DaysOf(number).Select(calendar.DayOf).Select(d => new Day(d.Date, d.Weekday, d.IsWorkingDay, d.Why))],
            [
                .. calendar.Notices.Where(n => n.Year == number || n.Days.Any(d => d.Date.Year == number))
                    .Select(n => new NoticeLine(
                        n.Number,
                        n.Year,
                        imports.GetValueOrDefault(n.Number)?.ImportedAt,
                        imports.GetValueOrDefault(n.Number)?.ImportedBy)),
            ]));
    }

    private static IEnumerable<DateOnly> DaysOf(int year)
    {
        for (var day = new DateOnly(year, 1, 1); day.Year == year; day = day.AddDays(1))
        {
            yield return day;
        }
    }
}
