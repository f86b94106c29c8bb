using System.Security.Claims;
using Microsoft.AspNetCore.Http.HttpResults;
using Portal.Identity.Accounts;
using ServiceDefaults.Problems;

namespace Portal.Identity.Administration;

/// <summary>The security administrator closes an account, opens it again, and lifts a lock.</summary>
internal static class CloseAccount
{
    private const int LongestReason = 200;

    /// <param name="Reason">Kept with the account and in the journal; at most 200 characters.</param>
    internal sealed record Closing(string Reason);

    public static async Task<Results<NoContent, ProblemHttpResult>> DisableAsync(
        string name, Closing closing, ClaimsPrincipal administrator, AccountActs acts)
    {
        var reason = closing.Reason.Trim();
        if (reason.Length is 0 or > LongestReason)
        {
            return (Problem.Malformed($"请写明停用原因，不超过 {LongestReason} 字。") with { Field = "$.reason" }).ToResult();
        }

        return Answer(await acts.DoAsync(
            administrator, name, AccountAct.Disabled, [AccountState.Awaiting, AccountState.Active, AccountState.Locked], "该账号已经停用。",
            account => (account.State, account.DisabledReason) = (AccountState.Disabled, reason), reason));
    }

    /// <summary>An account that never had a password goes back to waiting for its activation.</summary>
    public static async Task<Results<NoContent, ProblemHttpResult>> EnableAsync(
        string name, ClaimsPrincipal administrator, AccountActs acts) =>
        Answer(await acts.DoAsync(administrator, name, AccountAct.Enabled, [AccountState.Disabled], "只有已停用的账号才能恢复。", account =>
            (account.State, account.DisabledReason) = (account.PasswordHash is null ? AccountState.Awaiting : AccountState.Active, null)));

    /// <summary>The count of failures begins anew, and nobody has to wait for those of an address.</summary>
    public static async Task<Results<NoContent, ProblemHttpResult>> UnlockAsync(
        string name, ClaimsPrincipal administrator, AccountActs acts) =>
        Answer(await acts.DoAsync(
            administrator, name, AccountAct.Unlocked, [AccountState.Active, AccountState.Locked], "该账号没有被锁定。",
            account => (account.LockoutEnd, account.AccessFailedCount) = (null, 0), endsSessions: false));

    private static Results<NoContent, ProblemHttpResult> Answer(Problem? problem) =>
        problem is null ? TypedResults.NoContent() : problem.ToResult();
}
