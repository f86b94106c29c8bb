using Microsoft.AspNetCore.Http.HttpResults;

namespace Review.Conferences;

/// <summary>撤下议题: an item is not gone into; it waits for another conference.</summary>
internal static class DropItem
{
    /// <summary>What is said.</summary>
    internal sealed record Said(string Reason);

    public static void MapDropItem(this IEndpointRouteBuilder conference) =>
        conference.MapPost("/items/{item:int}/drop", HandleAsync).WithSummary("撤下议题: the conference does not go into it");

    private static Task<Results<Ok<ConferenceActed>, ProblemHttpResult>> HandleAsync(
        Guid id, int item, Said said, [AsParameters] Asked asked, Desk desk, CancellationToken cancel) =>
        desk.ActAsync(id, new DutyLaw.Conferences.Acts.DropItem(item, said.Reason), asked, cancel);
}
