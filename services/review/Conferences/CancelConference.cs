using Microsoft.AspNetCore.Http.HttpResults;

namespace Review.Conferences;

/// <summary>取消会议: it is not held; what stood on its agenda waits for another one.</summary>
internal static class CancelConference
{
    /// <summary>What is said.</summary>
    internal sealed record Said(string Reason);

    public static void MapCancelConference(this IEndpointRouteBuilder conference) =>
        conference.MapPost("/cancel", HandleAsync).WithSummary("取消会议");

    private static Task<Results<Ok<ConferenceActed>, ProblemHttpResult>> HandleAsync(
        Guid id, Said said, [AsParameters] Asked asked, Desk desk, CancellationToken cancel) =>
        desk.ActAsync(id, new DutyLaw.Conferences.Acts.CancelConference(said.Reason), asked, cancel);
}
