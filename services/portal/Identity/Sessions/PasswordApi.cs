using System.Security.Claims;
using Microsoft.AspNetCore.Http.HttpResults;
using Portal.Identity.Accounts;

namespace Portal.Identity.Sessions;

/// <summary>A password of one's own.</summary>
internal static class PasswordApi
{
    /// <param name="Current">The present password.</param>
    /// <param name="Next">
    /// The new one: at least 12 characters, without the account's name, none that is tried first, not the present one.
    /// </param>
    internal sealed record NewPassword(string Current, string Next);

    public static async Task<Results<NoContent, ProblemHttpResult>> ChangeAsync(
        NewPassword password, ClaimsPrincipal official, ChangePassword change) =>
        await change.DoAsync(official, password.Current, password.Next) is { } problem ? problem.ToResult() : TypedResults.NoContent();
}
