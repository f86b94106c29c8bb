using Microsoft.AspNetCore.Identity;

namespace Portal.Accounts;

/// <summary>How a sign-in ended.</summary>
internal enum SignInOutcome
{
    Welcome,

    /// <summary>Unknown account or wrong password: the answer is the same, and takes as long.</summary>
    Wrong,

    /// <summary>Too many wrong passwords for this account from this address: it has to wait.</summary>
    Slowed,

    /// <summary>Too many sign-ins from this address.</summary>
    TooMany,
}

/// <param name="Wait">Before the next try; zero where none is needed.</param>
internal readonly record struct SignInAnswer(SignInOutcome Outcome, TimeSpan Wait = default)
{
    /// <summary>What a person is told when it did not work.</summary>
    public string Message => Outcome switch
    {
        SignInOutcome.Welcome => "",
        SignInOutcome.Wrong => "账号或口令不正确。",
        SignInOutcome.Slowed => $"口令连续输错次数过多，请 {Wait.TotalSeconds:0} 秒后再试。",
        SignInOutcome.TooMany => "登录过于频繁，请一分钟后再试。",
        _ => throw new ArgumentOutOfRangeException(nameof(Outcome)),
    };
}

/// <summary>Signs an account in, for the page and for the API.</summary>
internal sealed class SignIn(
    SignInManager<Account> manager, UserManager<Account> accounts, IPasswordHasher<Account> hasher, DemoMode demo, SessionStore sessions,
    SignInLimit limit, SignInAttempts attempts, IHttpContextAccessor http)
{
    private const int LongestName = 100;
    private static string? hashOfNobody;

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
            hashOfNobody ??= hasher.HashPassword(null!, Guid.NewGuid().ToString());
            hasher.VerifyHashedPassword(null!, hashOfNobody, password);
            return new(SignInOutcome.Wrong);
        }

        var result = await manager.CheckPasswordSignInAsync(account, password, lockoutOnFailure: false);
        if (!result.Succeeded)
        {
            return new(SignInOutcome.Wrong);
        }

        await attempts.ForgetAsync(name, address);
        if (http.HttpContext is { } context)
        {
            await sessions.EndAsync(context.User); // the one this browser had before
        }

        var session = await sessions.BeginAsync(account);
        await manager.SignInWithClaimsAsync(account, isPersistent: false, [new(AccountClaims.Session, session.ToString())]);
        return new(SignInOutcome.Welcome);
    }
}
