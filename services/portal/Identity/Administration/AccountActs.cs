using System.Security.Claims;
using Microsoft.AspNetCore.Identity;
using Portal.Identity.Accounts;
using ServiceDefaults.Problems;

namespace Portal.Identity.Administration;

/// <summary>
/// What the security administrator does to an account of the jurisdiction, with its row in the journal. A new security stamp ends the
/// account's sessions, unless the act leaves them alone.
/// </summary>
internal sealed class AccountActs(
    AdministeredAccounts administered,
    UserManager<Account> accounts,
    AccountsContext context,
    SignInAttempts attempts,
    AccountJournal journal)
{
    /// <param name="from">States in which it can be done.</param>
    /// <param name="refusal">What is said in any other.</param>
    /// <returns>What stands in the way; null where it is done.</returns>
    public async Task<Problem?> DoAsync(
        ClaimsPrincipal administrator,
        string name,
        AccountAct act,
        AccountState[] from,
        string refusal,
        Action<Account> change,
        string? detail = null,
        bool endsSessions = true)
    {
        var (account, problem) = await administered.ForActAsync(administrator, name);
        if (account is null)
        {
            return problem;
        }

        if (!from.Contains(AccountLine.Of(account, TimeProvider.System.GetUtcNow()).State))
        {
            return new(StatusCodes.Status409Conflict, "account-state", refusal);
        }

        await using var transaction = await context.Database.BeginTransactionAsync();
        change(account);
        if (!(endsSessions ? await accounts.UpdateSecurityStampAsync(account) : await accounts.UpdateAsync(account)).Succeeded)
        {
            return Problem.Stale();
        }

        if (endsSessions)
        {
            await SessionStore.EndOthersAsync(context, account, kept: null);
        }

        await journal.AppendAsync(account, act, administrator.Account, detail);
        await transaction.CommitAsync();
        if (account.State == AccountState.Active)
        {
            await attempts.ForgetAllAsync(account.UserName!);
        }

        return null;
    }
}
