namespace Portal.Accounts;

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
    /// Too many wrong passwords for this account from all addresses together: it is locked for a quarter of an hour. Said at once, to whoever
    /// asks, whatever the password: its holder has to know.
    /// </summary>
    Locked,

    /// <summary>The password is right, and the account closed.</summary>
    Disabled,
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
        SignInOutcome.Locked => "该账号输错口令次数过多，已暂时锁定，请一刻钟后再试，或者联系安全管理员解锁。",
        SignInOutcome.Disabled => "该账号已停用，请联系安全管理员。",
        _ => throw new ArgumentOutOfRangeException(nameof(Outcome)),
    };
}
