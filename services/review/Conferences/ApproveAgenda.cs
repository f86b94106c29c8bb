using Microsoft.AspNetCore.Http.HttpResults;

namespace Review.Conferences;

/// <summary>呈报召集人审定: the convener approves the agenda (JQ 会议第三条).</summary>
internal static class ApproveAgenda
{
    public static void MapApproveAgenda(this IEndpointRouteBuilder conference) =>
        conference.MapPost("/approve-agenda", HandleAsync).WithSummary("审定议题: the convener");

    private static Task<Results<Ok<ConferenceActed>, ProblemHttpResult>> HandleAsync(
        Guid id, [AsParameters] Asked asked, Desk desk, CancellationToken cancel) =>
        desk.ActAsync(id, new DutyLaw.Conferences.Acts.ApproveAgenda(), asked, cancel);
}
