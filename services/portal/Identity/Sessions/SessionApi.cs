using System.Globalization;
using System.Security.Claims;
using Microsoft.AspNetCore.Http.HttpResults;
using Portal.Identity.Accounts;
using ServiceDefaults.Problems;

namespace Portal.Identity.Sessions;

/// <summary>Sign-in, who am I, sign-out, for programs and the back office.</summary>
internal static class SessionApi
{
    /// <param name="Account">Name of the account; in a demonstration its body's code.</param>
    internal sealed record Credentials(string Account, string Password);

    /// <param name="Body"><c>slug@division</c>.</param>
    /// <param name="Role">As packs name it, or the administrator's.</param>
    /// <param name="RoleTitle">The role in Chinese.</param>
    /// <param name="Name">Chinese display name of the body.</param>
    /// <param name="Counties">Six-digit codes.</param>
    /// <param name="Administrator"><c>System</c>, <c>Security</c> or <c>Audit</c>; null for who is no administrator.</param>
    /// <param name="MustChangePassword">Services are closed until the account has a password of its own.</param>
    /// <param name="EndsAt">When the session is over if it is not used any more. Real time, whatever a test clock says.</param>
    /// <param name="TestClock">Local time of the system in Asia/Shanghai where a test clock runs; null where time is real.</param>
    /// <param name="Demonstration">Accounts of a demonstration are on.</param>
    internal sealed record Session(
        string Account,
        string Body,
        string Role,
        string RoleTitle,
        string Name,
        IReadOnlyList<string> Counties,
        string? Administrator,
        bool MustChangePassword,
        DateTimeOffset EndsAt,
        DateTime? TestClock,
        bool Demonstration)
    {
        public static Session Of(ClaimsPrincipal official, Rehearsal rehearsal) => new(
            official.Account,
            official.FindFirstValue("body")!,
            official.Role,
            RoleTitles.Of(official.Role),
            official.FindFirstValue("name")!,
            official.FindFirstValue("counties")!.Split(' ', StringSplitOptions.RemoveEmptyEntries),
            Administrators.KindOf(official.Role),
            official.MustChangePassword,
            official.EndsAt,
            rehearsal.Now,
            rehearsal.IsDemonstration);
    }

    public static void MapSessions(this WebApplication app)
    {
        var session = app.MapGroup("/api/session").WithTags("Session");
        session.MapPost("/", SignInAsync).AllowAnonymous().WithSummary("Signs in; the session is the cookie");
        session.MapGet("/", (ClaimsPrincipal official, Rehearsal rehearsal) => TypedResults.Ok(Session.Of(official, rehearsal)))
            .WithSummary("Who am I");
        session.MapDelete("/", SignOutAsync).WithSummary("Signs out");
        session.MapPut("/password", PasswordApi.ChangeAsync)
            .WithSummary("Sets a password of one's own; all other sessions of the account end");
        session.MapGet("/all", OwnSessions.ListAsync).WithSummary("My sessions, the latest used first");
        session.MapDelete("/all/{id:guid}", OwnSessions.EndAsync).WithSummary("Ends one of my sessions");
    }

    private static async Task<Results<Ok<Session>, ProblemHttpResult>> SignInAsync(
        Credentials credentials, SignIn signIn, HttpContext http, Rehearsal rehearsal)
    {
        var answer = await signIn.TryAsync(credentials.Account, credentials.Password);
        if (answer.Outcome == SignInOutcome.Welcome)
        {
            return TypedResults.Ok(Session.Of(http.User, rehearsal));
        }

        if (answer.Wait > TimeSpan.Zero)
        {
            http.Response.Headers.RetryAfter = Math.Ceiling(answer.Wait.TotalSeconds).ToString("0", CultureInfo.InvariantCulture);
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
            SignInOutcome.Locked => (StatusCodes.Status429TooManyRequests, "account-locked"),
            SignInOutcome.Disabled => (StatusCodes.Status403Forbidden, "account-disabled"),
            _ => (StatusCodes.Status401Unauthorized, "sign-in-failed"),
        };
        return new(status, kind, answer.Message.Chinese);
    }
}
