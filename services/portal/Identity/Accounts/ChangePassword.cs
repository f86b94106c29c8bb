using System.Security.Claims;
using Microsoft.AspNetCore.Identity;
using Portal.Identity.Administration;
using ServiceDefaults.Problems;

namespace Portal.Identity.Accounts;

/// <summary>
/// An account's holder sets a password of its own, for the page and for the API. Every other session of the account ends with it. Guessing
/// at the present password is slowed down as at a sign-in.
/// </summary>
internal sealed class ChangePassword(
    UserManager<Account> accounts,
    SignInAttempts attempts,
    Lockout lockout,
    AccountJournal journal,
    AccountsContext context,
    IHttpContextAccessor http)
{
    /// <returns>What stands in the way; null where the password is changed.</returns>
    public async Task<Problem?> DoAsync(ClaimsPrincipal official, string current, string next)
    {
        var account = await accounts.FindByNameAsync(official.Account);
        if (account is null)
        {
            return Problem.SignedOut();
        }

        var address = http.HttpContext?.Connection.RemoteIpAddress;
        if (await attempts.CountAsync(official.Account, address) is { } wait)
        {
            var slowed = new SignInAnswer(SignInOutcome.Slowed, wait);
            return new(StatusCodes.Status429TooManyRequests, "sign-in-slowed", slowed.Message.Chinese);
        }

        if (!await accounts.CheckPasswordAsync(account, current))
        {
            var locked = await lockout.CountAsync(account);
            await journal.AppendAsync(account, AccountAct.SignInFailed, detail: "修改口令时原口令不正确");
            if (locked)
            {
                await journal.AppendAsync(account, AccountAct.LockedOut);
            }

            return new(StatusCodes.Status422UnprocessableEntity, "password-refused", "原口令不正确。", Field: "$.current");
        }

        await attempts.ForgetAsync(official.Account, address);
        await using var transaction = await context.Database.BeginTransactionAsync();
        account.MustChangePassword = false;
        account.OwnPassword = true;
        var changed = await accounts.ChangePasswordAsync(account, current, next);
        if (!changed.Succeeded)
        {
            var fault = changed.Errors.First();
            return fault.Code == nameof(IdentityErrorDescriber.ConcurrencyFailure)
                ? Problem.Stale()
                : new(StatusCodes.Status422UnprocessableEntity, "password-refused", fault.Description, Field: "$.next");
        }

        await SessionStore.EndOthersAsync(context, account, official.Session);
        await journal.AppendAsync(account, AccountAct.PasswordChanged);
        await transaction.CommitAsync();
        return null;
    }
}
