using Microsoft.AspNetCore.Http.HttpResults;

namespace Review.Conferences;

/// <summary>请假: an invited body says why it cannot come and who comes instead (JQ 会议第三条).</summary>
internal static class AskLeave
{
    /// <summary>What is said.</summary>
    internal sealed record Said(string Reason, string Deputy);

    public static void MapAskLeave(this IEndpointRouteBuilder conference) =>
        conference.MapPost("/leave", HandleAsync).WithSummary("请假: an invited body, before the day, with a deputy");

    private static Task<Results<Ok<ConferenceActed>, ProblemHttpResult>> HandleAsync(
        Guid id, Said said, [AsParameters] Asked asked, Desk desk, CancellationToken cancel) =>
        desk.ActAsync(id, new DutyLaw.Conferences.Acts.AskLeave(said.Reason, said.Deputy), asked, cancel);
}
