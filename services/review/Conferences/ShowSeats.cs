using DutyLaw.Bodies;
using DutyLaw.Conferences;
using Microsoft.AspNetCore.Http.HttpResults;
using ServiceDefaults.Auth;
using ServiceDefaults.Data;
using ServiceDefaults.Problems;
using ServiceDefaults.Time;

namespace Review.Conferences;

/// <summary>Who sits in a conference and why: before it is drafted, while it is drafted, and as it was called.</summary>
internal static class ShowSeats
{
    public static void MapSeatsOfADraft(this IEndpointRouteBuilder routes) =>
        routes.MapPost("/conferences/seats", OfDraftAsync)
            .WithSummary("Whom a conference with this agenda would invite, and why; nothing is kept");

    public static void MapSeats(this IEndpointRouteBuilder conference) =>
        conference.MapGet("/seats", OfConferenceAsync)
            .WithSummary("Who sits in the conference, and why; before the notice: who would be invited");

    private static async Task<Results<Ok<IReadOnlyList<SeatLine>>, ProblemHttpResult>> OfDraftAsync(
        ConveneConference.Draft draft, CurrentOfficial official, Database database, Law law, TimeProvider time, CancellationToken cancel)
    {
        if (official.County(law) is not { } county || !official.SeesEveryTopic(law, county))
        {
            return Problem.Forbidden("议题由联席会议办公室汇总。").ToResult();
        }

        await using var connection = await database.OpenAsync(official.Tenant, cancel);
        var conference = new JointConference(Guid.Empty, county) { Others = draft.Others ?? [] };
        var actor = new Actor(official.Body, Enum.Parse<Role>(official.Role), official.Account);
        var hand = new AtHand(conference, law.Of(county), connection, actor, time.Today());
        return await AgendaItems.ReadAsync(hand, draft.Items, cancel) is { } items
            ? TypedResults.Ok(SeatLine.Of(conference with { Items = [.. items] }, law.Of(county)))
            : Problem.NotFound().ToResult();
    }

    private static async Task<Results<Ok<IReadOnlyList<SeatLine>>, ProblemHttpResult>> OfConferenceAsync(
        Guid id, CurrentOfficial official, Database database, Law law, CancellationToken cancel)
    {
        await using var connection = await database.OpenAsync(official.Tenant, cancel);
        return await ConferenceStore.FindAsync(connection, id, official.Body, null, cancel) is { Conference: var c }
            ? TypedResults.Ok(SeatLine.Of(c, law.Of(c.County)))
            : Problem.NotFound().ToResult();
    }
}
