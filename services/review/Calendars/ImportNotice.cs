using Dapper;
using DutyLaw.Bodies;
using DutyLaw.Calendars;
using Microsoft.AspNetCore.Http.HttpResults;
using ServiceDefaults.Auth;
using ServiceDefaults.Data;
using ServiceDefaults.Problems;

namespace Review.Calendars;

/// <summary>Takes in a newly published holiday notice; the sweep then recomputes every open clock and gives the notice as reason.</summary>
internal static class ImportNotice
{
    /// <summary>What came of an import.</summary>
    /// <param name="Number">The notice's number.</param>
    internal sealed record Imported(string Number, int Year, int Days);

    public static void MapImportNotice(this IEndpointRouteBuilder routes) => routes
        .MapPost("/calendar/notices", HandleAsync)
        .WithSummary("Import a holiday notice (JSON as in jurisdictions/calendars); league establishment office only");

    private static async Task<Results<Ok<Imported>, ProblemHttpResult>> HandleAsync(
        HttpRequest request, CurrentOfficial official, Database database, Calendars calendars, CancellationToken cancel)
    {
        if (official.Role != nameof(Role.LeagueEstablishmentOffice))
        {
            return Problem.Forbidden("节假日安排通知由盟委编办录入。").ToResult();
        }

        using var reader = new StreamReader(request.Body);
        var content = await reader.ReadToEndAsync(cancel);
        var reading = NoticeFile.Parse(content, "notice");
        if (reading.Notice is not { } notice)
        {
            return Problem.Malformed(string.Join("；", reading.Refusals.Select(r => r.Line is { } line ? $"第{line}行：{r.Reason}" : r.Reason))).ToResult();
        }

        await using var connection = await database.OpenAsync(official.Tenant, cancel);
        await connection.ExecuteAsync(
            "insert into calendar_notices (number, content, imported_by) values (@Number, @content, @Account)",
            new { notice.Number, content, official.Account });
        await calendars.RefreshAsync(cancel);
        return TypedResults.Ok(new Imported(notice.Number, notice.Year, notice.Days.Count));
    }
}
