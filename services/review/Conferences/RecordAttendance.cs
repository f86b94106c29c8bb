using DutyLaw.Conferences;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Review.Conferences;

/// <summary>到会情况: the office records who was there, on the day or later.</summary>
internal static class RecordAttendance
{
    /// <summary>What is said.</summary>
    internal sealed record Said(IReadOnlyList<Attendance> Bodies);

    public static void MapRecordAttendance(this IEndpointRouteBuilder conference) =>
        conference.MapPost("/attendance", HandleAsync).WithSummary("登记到会情况: Present, Deputy, Leave or Absent for each body");

    private static Task<Results<Ok<ConferenceActed>, ProblemHttpResult>> HandleAsync(
        Guid id, Said said, [AsParameters] Asked asked, Desk desk, CancellationToken cancel) =>
        desk.ActAsync(id, new DutyLaw.Conferences.Acts.RecordAttendance(said.Bodies), asked, cancel);
}
