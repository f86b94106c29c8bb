using System.Security.Claims;
using DutyLaw.Packs;
using Microsoft.AspNetCore.Identity;
using Portal.Identity.Accounts;
using ServiceDefaults.Problems;

namespace Portal.Identity.Administration;

/// <summary>The accounts that an administrator looks after: those of the same jurisdiction, and never the administrator's own.</summary>
internal sealed class AdministeredAccounts(IReadOnlyList<Jurisdiction> packs, UserManager<Account> accounts, DemoMode demo)
{
    /// <summary>The administrator's jurisdiction.</summary>
    public Jurisdiction Of(ClaimsPrincipal administrator)
    {
        var body = administrator.FindFirstValue("body");
        return packs.Single(p => Administrators.BodyOf(p) == body);
    }

    /// <summary>An account to be looked at: one of the jurisdiction.</summary>
    public async Task<Account?> FindAsync(ClaimsPrincipal administrator, string name) =>
        name.Contains('\0', StringComparison.Ordinal) ? null
        : await accounts.FindByNameAsync(name) is { } account
            && account.Jurisdiction == Of(administrator).Code
            && (demo.IsOn || !account.IsDemo) ? account
        : null;

    /// <summary>An account to be acted on, or what stands in the way.</summary>
    public async Task<(Account? Account, Problem? Problem)> ForActAsync(ClaimsPrincipal administrator, string name) =>
        await FindAsync(administrator, name) switch
        {
            null => (null, NoSuchAccount()),
            { } own when own.UserName == administrator.Account =>
                (null, new(StatusCodes.Status403Forbidden, "own-account", "管理员不能管理自己的账号，请由另一名管理员办理。")),
            { } account => (account, null),
        };

    public static Problem NoSuchAccount() => new(StatusCodes.Status404NotFound, "not-found", "没有这个账号。");
}
