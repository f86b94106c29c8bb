using Portal.Site.Reading;

namespace Portal.Identity.Accounts;

/// <summary>How a sign-in ended.</summary>
internal enum SignInOutcome
{
    Welcome,

    /// <summary>Unknown account, one without a password yet, or wrong password: the answer is the same, and takes as long.</summary>
    Wrong,

    /// <summary>Too many wrong passwords for this account from this address: it has to wait.</summary>
    Slowed,

    /// <summary>Too many sign-ins from this address.</summary>
    TooMany,

    /// <summary>
    /// Too many wrong passwords for this account from all addresses together: it is locked for a quarter of an hour. Said at once, to
    /// whoever asks, whatever the password: its holder has to know.
    /// </summary>
    Locked,

    /// <summary>The password is right, and the account closed.</summary>
    Disabled,
}

/// <param name="Wait">Before the next try; zero where none is needed.</param>
internal readonly record struct SignInAnswer(SignInOutcome Outcome, TimeSpan Wait = default)
{
    /// <summary>What a person is told when it did not work.</summary>
    public Phrase Message => Outcome switch
    {
        SignInOutcome.Welcome => new("", ""),
        SignInOutcome.Wrong => new("账号或口令不正确。", "Account or password is wrong."),
        SignInOutcome.Slowed => new(
            $"口令连续输错次数过多，请 {Wait.TotalSeconds:0} 秒后再试。", $"Too many wrong passwords in a row. Try again in {Wait.TotalSeconds:0} seconds."),
        SignInOutcome.TooMany => new("登录过于频繁，请一分钟后再试。", "Too many sign-ins. Try again in a minute."),
        SignInOutcome.Locked => new(
            "该账号输错口令次数过多，已暂时锁定，请一刻钟后再试，或者联系安全管理员解锁。",
            "After too many wrong passwords this account is locked for a quarter of an hour. "
            + "Try again then, or ask the security administrator to unlock it."),
        SignInOutcome.Disabled => new("该账号已停用，请联系安全管理员。", "This account is closed. Turn to the security administrator."),
        _ => throw new ArgumentOutOfRangeException(nameof(Outcome)),
    };
}
