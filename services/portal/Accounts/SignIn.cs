using Microsoft.AspNetCore.Identity;

namespace Portal.Accounts;

/// <summary>How a sign-in ended.</summary>
internal enum SignInOutcome
{
    Welcome,

    /// <summary>Unknown account or wrong password: the answer is the same, and takes as long.</summary>
    Wrong,

    /// <summary>Too many wrong passwords for this account.</summary>
    Locked,

    /// <summary>Too many sign-ins from this address.</summary>
    TooMany,
}

/// <summary>Signs an account in, for the page and for the API.</summary>
internal sealed class SignIn(
    SignInManager<Account> manager, UserManager<Account> accounts, IPasswordHasher<Account> hasher, DemoMode demo, SignInLimit limit, IHttpContextAccessor http)
{
    private static string? hashOfNobody;

    /// <summary>What a person is told when it did not work.</summary>
    public static string Message(SignInOutcome outcome) => outcome switch
    {
        SignInOutcome.Welcome => "",
        SignInOutcome.Wrong => "账号或口令不正确。",
        SignInOutcome.Locked => "口令连续输错次数过多，该账号已锁定 15 分钟，请稍后再试。",
        SignInOutcome.TooMany => "登录过于频繁，请一分钟后再试。",
        _ => throw new ArgumentOutOfRangeException(nameof(outcome)),
    };

    public async Task<SignInOutcome> TryAsync(string name, string password)
    {
        if (!limit.Allows(http.HttpContext?.Connection.RemoteIpAddress?.ToString() ?? ""))
        {
            return SignInOutcome.TooMany;
        }

        var account = await accounts.FindByNameAsync(name);
        if (account is null || (account.IsDemo && !demo.IsOn))
        {
            hashOfNobody ??= hasher.HashPassword(null!, Guid.NewGuid().ToString());
            hasher.VerifyHashedPassword(null!, hashOfNobody, password);
            return SignInOutcome.Wrong;
        }

        var result = await manager.CheckPasswordSignInAsync(account, password, lockoutOnFailure: true);
        if (!result.Succeeded)
        {
            return result.IsLockedOut ? SignInOutcome.Locked : SignInOutcome.Wrong;
        }

        await manager.SignInWithClaimsAsync(account, isPersistent: false, [new(AccountClaims.Session, Guid.CreateVersion7().ToString())]);
        return SignInOutcome.Welcome;
    }
}
