using Dapper;
using Microsoft.AspNetCore.Http.HttpResults;
using ServiceDefaults.Auth;
using ServiceDefaults.Data;

namespace Review.Calendars;

/// <summary>Takes in a newly published holiday notice; the sweep then recomputes every open clock and gives the notice as reason.</summary>
internal static class ImportNotice
{
    /// <summary>What came of an import.</summary>
    /// <param name="Number">The notice's number.</param>
    internal sealed record Imported(string Number, int Year, int Days);

    public static void MapCalendars(this IEndpointRouteBuilder routes)
    {
        routes.MapShowCalendar();
        routes.MapPost("/calendar/notices", HandleAsync).Accepts<NoticeShape>("application/json")
            .WithSummary("Import a holiday notice (JSON as in jurisdictions/calendars); league establishment office only");
        routes.MapPreviewNotice();
    }

    private static async Task<Results<Ok<Imported>, ProblemHttpResult>> HandleAsync(
        HttpRequest request, CurrentOfficial official, Database database, Calendars calendars, CancellationToken cancel)
    {
        if (await NoticeRequest.ReadAsync(request, official, cancel) is var read && read.Notice is not { } notice)
        {
            return read.Problem!.ToResult();
        }

        await using var connection = await database.OpenAsync(official.Tenant, cancel);
        await connection.ExecuteAsync(
            "insert into calendar_notices (number, content, imported_by) values (@Number, @Content, @Account)",
            new { notice.Number, read.Content, official.Account });
        await calendars.RefreshAsync(cancel);
        return TypedResults.Ok(new Imported(notice.Number, notice.Year, notice.Days.Count));
    }
}
