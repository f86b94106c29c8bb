namespace Portal.Identity.Administration;

/// <summary>What happened to an account.</summary>
internal enum AccountAct
{
    Made,
    Activated,
    SignedIn,
    SignedInByProvider,
    SignInFailed,
    SingleSignOnRefused,
    LockedOut,
    SignedOut,
    PasswordChanged,
    PasswordReset,
    Unlocked,
    Disabled,
    Enabled,
    SessionEnded,
    SessionsEnded,
}

/// <summary>How the journal says it.</summary>
internal static class AccountActTitles
{
    public static string Title(this AccountAct act) => act switch
    {
        AccountAct.Made => "新建账号",
        AccountAct.Activated => "启用新账号",
        AccountAct.SignedIn => "登录",
        AccountAct.SignedInByProvider => "统一身份认证登录",
        AccountAct.SignInFailed => "登录失败",
        AccountAct.SingleSignOnRefused => "统一身份认证登录被拒绝",
        AccountAct.LockedOut => "输错口令过多，锁定",
        AccountAct.SignedOut => "退出登录",
        AccountAct.PasswordChanged => "修改口令",
        AccountAct.PasswordReset => "重置口令",
        AccountAct.Unlocked => "解除锁定",
        AccountAct.Disabled => "停用账号",
        AccountAct.Enabled => "恢复账号",
        AccountAct.SessionEnded => "结束一个会话",
        AccountAct.SessionsEnded => "结束全部会话",
        _ => throw new ArgumentOutOfRangeException(nameof(act)),
    };
}
