using System.Globalization;
using System.Security.Claims;
using Microsoft.AspNetCore.Http.HttpResults;
using ServiceDefaults.Auth;
using ServiceDefaults.Problems;

namespace Review.Live;

/// <summary>
/// What an open page is told of, as it happens (server-sent events): <c>tasks</c> when anything changed that concerns the reader's body,
/// <c>case</c> and <c>conference</c> with id and version for those named, at the beginning and whenever they change, if the reader may see
/// them. The stream ends with the token; a browser that comes back is told <c>tasks</c> at once, for what it missed in between.
/// </summary>
internal static class LiveStream
{
    private static readonly TimeSpan Heartbeat = TimeSpan.FromSeconds(15);

    /// <summary>A burst of changes is told of together.</summary>
    private static readonly TimeSpan Breath = TimeSpan.FromMilliseconds(250);

    public static void AddLive(this IServiceCollection services) =>
        services.AddSingleton<ChangeHub>().AddSingleton<NamedVersions>().AddHostedService<ChangeListener>();

    public static void MapLive(this IEndpointRouteBuilder routes) => routes.MapGet("/live", StreamAsync)
        .WithSummary("Server-sent events: tasks {}, case and conference {id, version}; a comment every 15 s; ends with the token")
        .Produces<string>(StatusCodes.Status200OK, "text/event-stream").ProducesProblem(StatusCodes.Status429TooManyRequests)
        .DisableHttpMetrics();

    private static async Task<Results<EmptyHttpResult, ProblemHttpResult>> StreamAsync(
        [AsParameters] Named named,
        HttpContext http,
        CurrentOfficial official,
        ChangeHub hub,
        NamedVersions versions,
        IHostApplicationLifetime host)
    {
        using var subscriber = hub.Subscribe(official);
        if (subscriber is null)
        {
            return FrameworkProblems.Of(StatusCodes.Status429TooManyRequests).ToResult();
        }

        using var ending = CancellationTokenSource.CreateLinkedTokenSource(http.RequestAborted, host.ApplicationStopping);
        ending.CancelAfter(LeftOf(http.User));
        var events = new EventWriter(http.Response);
        try
        {
            events.Begin();
            if (http.Request.Headers.ContainsKey("Last-Event-ID"))
            {
                events.Add("tasks");
            }

            await versions.TellAsync(events, named, official, ending.Token);
            while (true)
            {
                await events.FlushAsync(ending.Token);
                var changes = await subscriber.WaitAsync(Heartbeat, Breath, ending.Token);
                if (changes.Count == 0)
                {
                    events.Beat();
                    continue;
                }

                events.Add("tasks");
                if (changes.Any(c => c.Kind == ChangeKind.Anything))
                {
                    await versions.TellAsync(events, named, official, ending.Token);
                    continue;
                }

                foreach (var change in changes.Where(named.Has).GroupBy(c => c.Kind).Select(g => g.MaxBy(c => c.Version)!))
                {
                    events.Add(change.Kind == ChangeKind.Case ? "case" : "conference", change.Id, change.Version);
                }
            }
        }
        catch (OperationCanceledException) when (ending.IsCancellationRequested)
        {
            return TypedResults.Empty; // the reader left, the token ended, or the service stops
        }
    }

    /// <summary>How long the token is still valid; tokens live in real time, whatever a test clock says.</summary>
    private static TimeSpan LeftOf(ClaimsPrincipal official)
    {
        var end = DateTimeOffset.FromUnixTimeSeconds(long.Parse(official.FindFirstValue("exp")!, CultureInfo.InvariantCulture));
        var left = end - TimeProvider.System.GetUtcNow();
        return left > TimeSpan.Zero ? left : TimeSpan.Zero;
    }
}
