using Microsoft.AspNetCore.Http.HttpResults;
using ServiceDefaults.Problems;
using ServiceDefaults.Time;

namespace Portal.Identity.Sessions;

/// <summary>Reads and moves the clock of the whole system. There only where a test clock is configured.</summary>
internal static class TestClockApi
{
    /// <param name="Now">Local date and time in Asia/Shanghai, without an offset: <c>2024-09-13T09:00</c>.</param>
    internal sealed record LocalTime(DateTime Now);

    public static void MapTestClock(this WebApplication app)
    {
        if (app.Services.GetRequiredService<TimeProvider>() is not TestClock clock)
        {
            return;
        }

        var group = app.MapGroup("/api/test-clock").WithTags("Test clock");
        group.MapGet("/", () => TypedResults.Ok(new LocalTime(Rehearsal.LocalTimeOf(clock)))).WithSummary("The system's local time");
        group.MapPut("/", Results<Ok<LocalTime>, ProblemHttpResult> (LocalTime time) =>
        {
            if (time.Now.Kind != DateTimeKind.Unspecified)
            {
                return Problem.Malformed("时间应为当地时间，不带时区：2024-09-13T09:00。").ToResult();
            }

            clock.MoveTo(Clock.At(time.Now));
            return TypedResults.Ok(new LocalTime(Rehearsal.LocalTimeOf(clock)));
        }).WithSummary("Moves the system's clock");
    }
}
