using Microsoft.AspNetCore.Identity;
using Portal.Identity.Administration;

namespace Portal.Identity.Accounts;

/// <summary>Signs an account in, for the page and for the API.</summary>
internal sealed class SignIn(
    SignInManager<Account> manager, UserManager<Account> accounts, IPasswordHasher<Account> hasher, DemoMode demo, SessionStore sessions,
    SignInLimit limit, SignInAttempts attempts, Lockout lockout, AccountJournal journal, IHttpContextAccessor http)
{
    private const int LongestName = 100;
    private static string? hashOfNobody;

    /// <summary>By name and password.</summary>
    public async Task<SignInAnswer> TryAsync(string name, string password)
    {
        var address = http.HttpContext?.Connection.RemoteIpAddress;
        if (!limit.Allows(SignInAttempts.From(address)))
        {
            return new(SignInOutcome.TooMany, TimeSpan.FromMinutes(1));
        }

        if (name.Length > LongestName || name.Contains('\0'))
        {
            return new(SignInOutcome.Wrong);
        }

        if (await attempts.CountAsync(name, address) is { } wait)
        {
            return new(SignInOutcome.Slowed, wait);
        }

        var account = await accounts.FindByNameAsync(name);
        if (account is null || (account.IsDemo && !demo.IsOn))
        {
            TakeAsLong(password);
            return new(SignInOutcome.Wrong);
        }

        if (account.PasswordHash is null)
        {
            TakeAsLong(password);
        }

        var result = await manager.CheckPasswordSignInAsync(account, password, lockoutOnFailure: false);
        if (!result.Succeeded)
        {
            return await FailedAsync(account, result);
        }

        await attempts.ForgetAsync(name, address);
        if (account.State != AccountState.Active)
        {
            await journal.AppendAsync(account, AccountAct.SignInFailed, detail: "账号已停用");
            return new(SignInOutcome.Disabled);
        }

        await BeginAsync(account, singleSignOn: false);
        return new(SignInOutcome.Welcome);
    }

    /// <summary>Whoever it is has shown who they are: the session begins, in place of the one that this browser had before.</summary>
    /// <param name="singleSignOn">The organization's own sign-in has said so; its passwords are not ours to change.</param>
    public async Task BeginAsync(Account account, bool singleSignOn)
    {
        var context = http.HttpContext!;
        if (context.User.Session is { } before)
        {
            await sessions.EndAsync(context.User.Account, before);
        }

        var standing = await sessions.BeginAsync(account, Caller.Of(context), singleSignOn);
        await manager.SignInWithClaimsAsync(account, isPersistent: false, [new(AccountClaims.Session, standing.Id.ToString())]);
        context.User.Stand(standing);
        await journal.AppendAsync(account, singleSignOn ? AccountAct.SignedInByProvider : AccountAct.SignedIn);
    }

    /// <summary>Where there is no password to compare with: one is compared all the same.</summary>
    private void TakeAsLong(string password)
    {
        hashOfNobody ??= hasher.HashPassword(null!, Guid.NewGuid().ToString());
        hasher.VerifyHashedPassword(null!, hashOfNobody, password);
    }

    private async Task<SignInAnswer> FailedAsync(Account account, SignInResult result)
    {
        if (result.IsLockedOut)
        {
            return new(SignInOutcome.Locked, account.LockoutEnd!.Value - TimeProvider.System.GetUtcNow());
        }

        var locked = await lockout.CountAsync(account);
        await journal.AppendAsync(account, AccountAct.SignInFailed);
        if (!locked)
        {
            return new(SignInOutcome.Wrong);
        }

        await journal.AppendAsync(account, AccountAct.LockedOut);
        return new(SignInOutcome.Locked, Lockout.Window);
    }
}
