using System.Security.Claims;
using Microsoft.AspNetCore.Http.HttpResults;
using Portal.Identity.Accounts;
using Portal.Identity.Sessions;

namespace Portal.Identity.Administration;

/// <summary>The sessions of an account, for the security administrator.</summary>
internal static class AccountSessions
{
    public static async Task<Results<Ok<OwnSessions.Line[]>, ProblemHttpResult>> ListAsync(
        string name, ClaimsPrincipal administrator, AdministeredAccounts administered, SessionStore sessions) =>
        await administered.FindAsync(administrator, name) is { } account
            ? TypedResults.Ok((await sessions.ListAsync(account.UserName!))
                .Select(s => OwnSessions.Line.Of(s, administrator.Session)).ToArray())
            : AdministeredAccounts.NoSuchAccount().ToResult();

    public static async Task<Results<NoContent, ProblemHttpResult>> EndAsync(
        string name, ClaimsPrincipal administrator, AdministeredAccounts administered, AccountsContext context, AccountJournal journal)
    {
        var (account, problem) = await administered.ForActAsync(administrator, name);
        if (account is null)
        {
            return problem!.ToResult();
        }

        await using var transaction = await context.Database.BeginTransactionAsync();
        var ended = await SessionStore.EndOthersAsync(context, account, kept: null);
        await journal.AppendAsync(account, AccountAct.SessionsEnded, administrator.Account, $"结束 {ended} 个会话");
        await transaction.CommitAsync();
        return TypedResults.NoContent();
    }
}
