using System.Security.Claims;
using Microsoft.AspNetCore.Authentication.JwtBearer;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;

namespace Portal.Identity.Accounts;

/// <summary>
/// The active accounts of the caller's own body: for whoever hands over a task, and for the services, which ask with the caller's token.
/// </summary>
internal static class Colleagues
{
    /// <summary>An account of my body.</summary>
    internal sealed record Colleague(string Account);

    public static void MapColleagues(this WebApplication app) => app
        .MapGet("/api/colleagues", ListAsync)
        .RequireAuthorization(policy => policy
            .AddAuthenticationSchemes(JwtBearerDefaults.AuthenticationScheme, IdentityConstants.ApplicationScheme)
            .RequireAuthenticatedUser())
        .WithTags("Session")
        .WithSummary("The accounts of my body");

    private static async Task<Ok<List<Colleague>>> ListAsync(
        ClaimsPrincipal official, AccountsContext accounts, DemoMode demo, CancellationToken cancel)
    {
        var body = official.FindFirstValue("body");
        return TypedResults.Ok(await accounts.Set<Account>()
            .Where(a => a.Body == body && a.State == AccountState.Active && (demo.IsOn || !a.IsDemo))
            .OrderBy(a => a.UserName)
            .Select(a => new Colleague(a.UserName!))
            .ToListAsync(cancel));
    }
}
