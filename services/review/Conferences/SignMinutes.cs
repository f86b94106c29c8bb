using DutyLaw.Conferences;
using Microsoft.AspNetCore.Http.HttpResults;
using Sign = DutyLaw.Conferences.Acts.SignMinutes;

namespace Review.Conferences;

/// <summary>审签: the convener signs the minutes as drafted from what was recorded; after that nothing in them changes (JQ 会议第三条).</summary>
internal static class SignMinutes
{
    public static void MapSignMinutes(this IEndpointRouteBuilder conference) =>
        conference.MapPost("/sign", HandleAsync).WithSummary("审签会议纪要: the convener, or the leadership the chair belongs to");

    private static Task<Results<Ok<ConferenceActed>, ProblemHttpResult>> HandleAsync(
        Guid id, [AsParameters] Asked asked, Desk desk, CancellationToken cancel) =>
        desk.ActAsync(
            id,
            Sign.Is,
            asked,
            hand => Task.FromResult(new Move(new Sign(Minutes.Draft(hand.Conference, hand.Pack).Text))),
            cancel);
}
