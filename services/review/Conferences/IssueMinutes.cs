using Microsoft.AspNetCore.Http.HttpResults;

namespace Review.Conferences;

/// <summary>印发: the signed minutes go out in writing to everybody who had a seat.</summary>
internal static class IssueMinutes
{
    public static void MapIssueMinutes(this IEndpointRouteBuilder conference) =>
        conference.MapPost("/issue", HandleAsync).WithSummary("印发会议纪要: to everybody who had a seat");

    private static Task<Results<Ok<ConferenceActed>, ProblemHttpResult>> HandleAsync(
        Guid id, [AsParameters] Asked asked, Desk desk, CancellationToken cancel) =>
        desk.ActAsync(id, new DutyLaw.Conferences.Acts.IssueMinutes(), asked, cancel);
}
