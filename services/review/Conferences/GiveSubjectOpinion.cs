using DutyLaw.Conferences;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Review.Conferences;

/// <summary>成员单位意见: opinions on an item by the subject of each seat; all are kept, the last of a body stands.</summary>
internal static class GiveSubjectOpinion
{
    /// <summary>What is said.</summary>
    internal sealed record Said(MemberOpinion Opinion, string? Text = null);

    public static void MapGiveSubjectOpinion(this IEndpointRouteBuilder conference) =>
        conference.MapPost("/items/{item:int}/opinions", HandleAsync)
            .WithSummary("提出意见: a body, on the subject of its seat; a later one takes its place");

    private static Task<Results<Ok<ConferenceActed>, ProblemHttpResult>> HandleAsync(
        Guid id, int item, Said said, [AsParameters] Asked asked, Desk desk, CancellationToken cancel) =>
        desk.ActAsync(id, new DutyLaw.Conferences.Acts.GiveSubjectOpinion(item, said.Opinion, said.Text), asked, cancel);
}
