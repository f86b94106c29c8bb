using System.Security.Claims;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Identity;
using Portal.Identity.Accounts;
using Portal.Identity.Administration;
using ServiceDefaults.Problems;

namespace Portal.Identity.Sessions;

/// <summary>An account's sessions, for its holder.</summary>
internal static class OwnSessions
{
    /// <param name="EndsAt">When it is over if it is not used any more.</param>
    /// <param name="Browser">The User-Agent, at most 200 characters.</param>
    /// <param name="Current">The one that asks.</param>
    internal sealed record Line(
        Guid Id, DateTimeOffset BegunAt, DateTimeOffset SeenAt, DateTimeOffset EndsAt, string Browser, string Address, bool Current)
    {
        public static Line Of(SessionRow row, Guid? current) =>
            new(row.Id, row.BegunAt, row.SeenAt, row.EndsAt, row.Browser, row.Address, row.Id == current);
    }

    public static async Task<Ok<Line[]>> ListAsync(ClaimsPrincipal official, SessionStore sessions) =>
        TypedResults.Ok((await sessions.ListAsync(official.Account)).Select(s => Line.Of(s, official.Session)).ToArray());

    public static async Task<Results<NoContent, ProblemHttpResult>> EndAsync(
        Guid id, ClaimsPrincipal official, SessionStore sessions, UserManager<Account> accounts, AccountJournal journal)
    {
        if (!await sessions.EndAsync(official.Account, id))
        {
            return new Problem(StatusCodes.Status404NotFound, "not-found", "没有这个会话，它可能已经结束。").ToResult();
        }

        await journal.AppendAsync((await accounts.FindByNameAsync(official.Account))!, AccountAct.SessionEnded);
        return TypedResults.NoContent();
    }
}
