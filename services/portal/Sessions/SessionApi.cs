using System.Security.Claims;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Identity;
using Portal.Accounts;
using Portal.Tokens;
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
    internal sealed record Session(string Account, string Body, string Role, string Name, IReadOnlyList<string> Counties)
    {
        public static Session Of(ClaimsPrincipal official) => new(
            official.FindFirstValue("sub")!,
            official.FindFirstValue("body")!,
            official.FindFirstValue("role")!,
            official.FindFirstValue("name")!,
            official.FindFirstValue("counties")!.Split(' ', StringSplitOptions.RemoveEmptyEntries));
    }

    public static void MapSessions(this WebApplication app)
    {
        var session = app.MapGroup("/api/session").WithTags("Session");
        session.MapPost("/", SignInAsync).AllowAnonymous().WithSummary("Signs in; the session is the cookie");
        session.MapGet("/", (ClaimsPrincipal official) => TypedResults.Ok(Session.Of(official))).WithSummary("Who am I");
        session.MapDelete("/", SignOutAsync).WithSummary("Signs out");
    }

    private static async Task<Results<Ok<Session>, ProblemHttpResult>> SignInAsync(Credentials credentials, SignIn signIn, HttpContext http)
    {
        var outcome = await signIn.TryAsync(credentials.Account, credentials.Password);
        if (outcome != SignInOutcome.Welcome)
        {
            return ProblemOf(outcome).ToResult();
        }

        return TypedResults.Ok(Session.Of(http.User));
    }

    private static async Task<NoContent> SignOutAsync(ClaimsPrincipal official, SignInManager<Account> manager, TokenIssuer tokens)
    {
        tokens.Forget(official);
        await manager.SignOutAsync();
        return TypedResults.NoContent();
    }

    private static Problem ProblemOf(SignInOutcome outcome)
    {
        var (status, kind) = outcome switch
        {
            SignInOutcome.Locked => (StatusCodes.Status423Locked, "account-locked"),
            SignInOutcome.TooMany => (StatusCodes.Status429TooManyRequests, "too-many-sign-ins"),
            _ => (StatusCodes.Status401Unauthorized, "sign-in-failed"),
        };
        return new(status, kind, SignIn.Message(outcome));
    }
}
