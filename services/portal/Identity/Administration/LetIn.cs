using System.Security.Claims;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Identity;
using Portal.Identity.Accounts;

namespace Portal.Identity.Administration;

/// <summary>
/// The security administrator gives an account a password: at its activation, and where the holder has forgotten it. It is shown once.
/// </summary>
internal static class LetIn
{
    /// <param name="InitialPassword">To be handed to the account's holder, who has to change it at the first sign-in. Kept nowhere.</param>
    internal sealed record Initial(string InitialPassword);

    public static Task<Results<Ok<Initial>, ProblemHttpResult>> ActivateAsync(
        string name, ClaimsPrincipal administrator, AccountActs acts, IPasswordHasher<Account> hasher) =>
        GiveAsync(name, administrator, acts, hasher, AccountAct.Activated, [AccountState.Awaiting], "只有待启用的账号才能启用。");

    public static Task<Results<Ok<Initial>, ProblemHttpResult>> ResetAsync(
        string name, ClaimsPrincipal administrator, AccountActs acts, IPasswordHasher<Account> hasher) =>
        GiveAsync(
            name,
            administrator,
            acts,
            hasher,
            AccountAct.PasswordReset,
            [AccountState.Active, AccountState.Locked],
            "只有已启用的账号才能重置口令。");

    private static async Task<Results<Ok<Initial>, ProblemHttpResult>> GiveAsync(
        string name,
        ClaimsPrincipal administrator,
        AccountActs acts,
        IPasswordHasher<Account> hasher,
        AccountAct act,
        AccountState[] from,
        string refusal)
    {
        var password = Secrets.NewPassword();
        var problem = await acts.DoAsync(administrator, name, act, from, refusal, account =>
        {
            account.State = AccountState.Active;
            account.PasswordHash = hasher.HashPassword(account, password);
            account.MustChangePassword = true;
            account.OwnPassword = true;
            account.LockoutEnd = null;
            account.AccessFailedCount = 0;
        });
        return problem is null ? TypedResults.Ok(new Initial(password)) : problem.ToResult();
    }
}
