using Dapper;
using DutyLaw.Conferences.Acts;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;
using ServiceDefaults;
using ServiceDefaults.Auth;
using ServiceDefaults.Problems;

namespace Review.Conferences;

/// <summary>拟定议题: the office drafts an agenda out of cases and topics; until the notice it may change it.</summary>
internal static class ConveneConference
{
    /// <summary>A drafted agenda.</summary>
    /// <param name="Items">Ids of cases and topics, in the order of the agenda.</param>
    /// <param name="Others">Codes of other bodies invited: finance, staff or technology.</param>
    internal sealed record Draft(DateOnly Day, string Place, IReadOnlyList<Guid> Items, IReadOnlyList<string>? Others = null);

    public static void MapConvene(this IEndpointRouteBuilder routes) =>
        routes.MapPost("/conferences", BeginAsync).WithSummary("召集联席会议: draft day, place and agenda");

    public static void MapChangeAgenda(this IEndpointRouteBuilder conference) =>
        conference.MapPost("/agenda", ChangeAsync).WithSummary("调整议题: before the notice goes out");

    private static async Task<Results<Created<ConferenceActed>, ProblemHttpResult>> BeginAsync(
        Draft draft,
        [FromHeader(Name = "Idempotency-Key")] string? idempotencyKey,
        CurrentOfficial official,
        HttpResponse response,
        Law law,
        Desk desk,
        CancellationToken cancel)
    {
        if (official.County(law) is not { } county)
        {
            return Problem.Forbidden("联席会议由县（旗、市、区）联席会议办公室召集。").ToResult();
        }

        var (conference, problem) = await desk.BeginAsync(
            county, idempotencyKey, official, hand => PrepareAsync(hand, draft, cancel), cancel);
        if (conference is null)
        {
            return problem!.ToResult();
        }

        response.Headers.ETag = Versions.Write(conference.Version);
        return TypedResults.Created($"/conferences/{conference.Id}", desk.Acted(conference));
    }

    private static Task<Results<Ok<ConferenceActed>, ProblemHttpResult>> ChangeAsync(
        Guid id, Draft draft, [AsParameters] Asked asked, Desk desk, CancellationToken cancel) =>
        desk.ActAsync(id, ChangeAgenda.Is, asked, hand => PrepareAsync(hand, draft, cancel), cancel);

    private static async Task<Move> PrepareAsync(AtHand hand, Draft draft, CancellationToken cancel)
    {
        if (await AgendaItems.ReadAsync(hand, draft.Items, cancel) is not { } items)
        {
            return new(null, Problem.NotFound());
        }

        var elsewhere = await AgendaItems.ElsewhereAsync(hand, items, cancel);
        return new(hand.Conference.Version > 0
            ? new ChangeAgenda(draft.Day, draft.Place, items, draft.Others ?? []) { Elsewhere = elsewhere }
            : new Convene(
                draft.Day.Year, await NextAsync(hand, draft.Day.Year, cancel), draft.Day, draft.Place, items, draft.Others ?? [])
            {
                Elsewhere = elsewhere,
            });
    }

    /// <summary>The next number of county and year; where two ask at once, the number's index lets one of them write.</summary>
    private static Task<int> NextAsync(AtHand hand, int year, CancellationToken cancel) =>
        hand.Connection.ExecuteScalarAsync<int>(new CommandDefinition(
            "select coalesce(max(number), 0) + 1 from conferences where county = @County and year = @year",
            new { hand.Conference.County, year },
            cancellationToken: cancel));
}
