using DutyLaw.Bodies;

namespace Portal.Identity.Accounts;

/// <summary>What an account's role is called.</summary>
internal static class RoleTitles
{
    /// <summary>Chinese title; the role itself where it has none.</summary>
    public static string Of(string role) => role switch
    {
        Administrators.System => "系统管理员",
        Administrators.Security => "安全管理员",
        Administrators.Audit => "审计管理员",
        _ => Enum.TryParse<Role>(role, out var known) ? RoleNames.Of(known) : role,
    };
}
