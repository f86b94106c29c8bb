using System.Globalization;
using System.Security.Claims;
using Microsoft.AspNetCore.Http.HttpResults;
using Portal.Accounts;
using ServiceDefaults.Problems;

namespace Portal.Sessions;

/// <summary>Sign-in, who am I, sign-out, for programs and the back office.</summary>
internal static class SessionApi
{
    /// <param name="Account">Name of the account, which is its body's code.</param>
    internal sealed record Credentials(string Account, string Password);

    /// <param name="Body"><c>slug@division</c>.</param>
    /// <param name="Role">As packs name it.</param>
    /// <param name="Name">Chinese display name of the body.</param>
    /// <param name="Counties">Six-digit codes.</param>
    /// <param name="TestClock">Local time of the system in Asia/Shanghai where a test clock runs; null where time is real.</param>
    /// <param name="Demonstration">Accounts of a demonstration are on.</param>
    internal sealed record Session(
        string Account, string Body, string Role, string Name, IReadOnlyList<string> Counties, DateTime? TestClock, bool Demonstration)
    {
        public static Session Of(ClaimsPrincipal official, Rehearsal rehearsal) => new(
            official.FindFirstValue("sub")!,
            official.FindFirstValue("body")!,
            official.FindFirstValue("role")!,
            official.FindFirstValue("name")!,
            official.FindFirstValue("counties")!.Split(' ', StringSplitOptions.RemoveEmptyEntries),
            rehearsal.Now,
            rehearsal.IsDemonstration);
    }

    public static void MapSessions(this WebApplication app)
    {
        var session = app.MapGroup("/api/session").WithTags("Session");
        session.MapPost("/", SignInAsync).AllowAnonymous().WithSummary("Signs in; the session is the cookie");
        session.MapGet("/", (ClaimsPrincipal official, Rehearsal rehearsal) => TypedResults.Ok(Session.Of(official, rehearsal))).WithSummary("Who am I");
        session.MapDelete("/", SignOutAsync).WithSummary("Signs out");
    }

    private static async Task<Results<Ok<Session>, ProblemHttpResult>> SignInAsync(Credentials credentials, SignIn signIn, HttpContext http, Rehearsal rehearsal)
    {
        var answer = await signIn.TryAsync(credentials.Account, credentials.Password);
        if (answer.Outcome == SignInOutcome.Welcome)
        {
            return TypedResults.Ok(Session.Of(http.User, rehearsal));
        }

        if (answer.Wait > TimeSpan.Zero)
        {
            http.Response.Headers.RetryAfter = answer.Wait.TotalSeconds.ToString("0", CultureInfo.InvariantCulture);
        }

        return ProblemOf(answer).ToResult();
    }

    private static async Task<NoContent> SignOutAsync(ClaimsPrincipal official, SignOut signOut)
    {
        await signOut.DoAsync(official);
        return TypedResults.NoContent();
    }

    private static Problem ProblemOf(SignInAnswer answer)
    {
        var (status, kind) = answer.Outcome switch
        {
            SignInOutcome.Slowed => (StatusCodes.Status429TooManyRequests, "sign-in-slowed"),
            SignInOutcome.TooMany => (StatusCodes.Status429TooManyRequests, "too-many-sign-ins"),
            _ => (StatusCodes.Status401Unauthorized, "sign-in-failed"),
        };
        return new(status, kind, answer.Message);
    }
}
