using DutyLaw.Bodies;
using DutyLaw.Packs;
using ServiceDefaults.Auth;

namespace Portal.Identity.Accounts;

/// <summary>
/// The three administrators of a jurisdiction's platform, kept apart: one makes accounts, one lets them in, one looks on. None has a part
/// in any procedure, and an account is one of them at most, as its name says which: <c>security-administrator@152200</c>.
/// </summary>
internal static class Administrators
{
    /// <summary>Makes accounts.</summary>
    public const string System = "SystemAdministrator";

    /// <summary>Activates accounts, resets passwords, unlocks, closes, ends sessions.</summary>
    public const string Security = "SecurityAdministrator";

    /// <summary>Reads and verifies journals.</summary>
    public const string Audit = CurrentOfficial.Auditor;

    private static readonly (string Role, string Slug)[] All =
        [(System, "system-administrator"), (Security, "security-administrator"), (Audit, "audit-administrator")];

    /// <summary>The body that the administrators of a jurisdiction are of.</summary>
    public static string BodyOf(Jurisdiction pack) => $"platform@{pack.Code}";

    /// <summary>Chinese display name of that body.</summary>
    public static string NameOf(Jurisdiction pack) => $"{pack.Name}职责准入平台";

    /// <summary>The role that an account of the platform has by its name; null where the name is none of an administrator.</summary>
    public static string? RoleOf(Jurisdiction pack, string account) =>
        All.FirstOrDefault(a => $"{a.Slug}@{pack.Code}" == AccountName.BodyOf(account)).Role;

    /// <summary><c>System</c>, <c>Security</c> or <c>Audit</c>; null for who is no administrator.</summary>
    public static string? KindOf(string role) =>
        All.Any(a => a.Role == role) ? role.Replace("Administrator", "", StringComparison.Ordinal) : null;

    /// <summary>The first account of each kind.</summary>
    /// <param name="isDemo">For a demonstration.</param>
    public static IEnumerable<Account> Of(Jurisdiction pack, bool isDemo) =>
        All.Select(a => New(pack, $"{a.Slug}@{pack.Code}", a.Role, isDemo));

    /// <summary>
    /// An account that no procedure knows. The audit administrator sees what the jurisdiction's counties have, to verify it.
    /// </summary>
    public static Account New(Jurisdiction pack, string name, string role, bool isDemo = false) => new()
    {
        UserName = name,
        Body = BodyOf(pack),
        Role = role,
        Counties = role == Audit ? [.. pack.Counties.Select(c => c.Code)] : [],
        DisplayName = NameOf(pack),
        Jurisdiction = pack.Code,
        IsDemo = isDemo,
    };
}
