using DutyLaw.Cases.Acts;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Review.Conferences;

/// <summary>动议: the office puts to the conference what it may decide on an item.</summary>
internal static class PutMotion
{
    /// <summary>What is said.</summary>
    internal sealed record Said(ConferenceOutcome? Outcome = null, IReadOnlyList<string>? Townships = null, string? Text = null);

    public static void MapPutMotion(this IEndpointRouteBuilder conference) =>
        conference.MapPost("/items/{item:int}/motion", HandleAsync).WithSummary("提出动议: what the conference may decide on an item");

    private static Task<Results<Ok<ConferenceActed>, ProblemHttpResult>> HandleAsync(
        Guid id, int item, Said said, [AsParameters] Asked asked, Desk desk, CancellationToken cancel) =>
        desk.ActAsync(id, new DutyLaw.Conferences.Acts.PutMotion(item, said.Outcome, said.Townships, said.Text), asked, cancel);
}
