using DutyLaw.Bodies;
using DutyLaw.Packs;

namespace Portal.Identity.Accounts;

/// <summary>
/// What accounts may be called. Not after persons: a body's code and a number will do, or the name a single sign-on knows.
/// </summary>
internal static class AccountNames
{
    public const string Characters = "abcdefghijklmnopqrstuvwxyz0123456789-._@";
    private const int Longest = 100;

    /// <summary>What is wrong with the name of a new account of a body, in Chinese; null where nothing is.</summary>
    public static string? FaultOf(IReadOnlyList<Jurisdiction> packs, Jurisdiction pack, string name, string body) => name switch
    {
        { Length: < 2 or > Longest } => $"账号名应有 2 至 {Longest} 个字符。",
        _ when name.Any(c => !Characters.Contains(c, StringComparison.Ordinal)) => "账号名只能用小写字母、数字和 - . _ @。",
        _ when body == Administrators.BodyOf(pack) => Administrators.RoleOf(pack, name) is null
            ? "管理员账号应以 system-administrator、security-administrator 或 audit-administrator 命名，"
                + $"如 security-administrator.2@{pack.Code}。"
            : null,
        _ when AccountName.BodyOf(name) != body && name.Contains('@', StringComparison.Ordinal)
            && packs.Any(p => p.Find(AccountName.BodyOf(name)) is not null || Administrators.RoleOf(p, name) is not null) =>
            "这个账号名是另一个单位的。",
        _ => null,
    };
}
