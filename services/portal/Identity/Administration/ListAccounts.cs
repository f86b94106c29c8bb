using System.ComponentModel;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;
using Portal.Identity.Accounts;
using ServiceDefaults;

namespace Portal.Identity.Administration;

/// <summary>The accounts of the administrator's jurisdiction, by body and name.</summary>
internal static class ListAccounts
{
    public static async Task<Ok<Page<AccountLine>>> ListAsync(
        [Description("In the account's name, or in the name or code of its body")] string? q,
        string? body,
        AccountState? state,
        [AsParameters] PageRequest page,
        HttpContext http,
        AccountsContext accounts,
        AdministeredAccounts administered,
        DemoMode demo,
        CancellationToken cancel)
    {
        var now = TimeProvider.System.GetUtcNow(); // lockouts live in real time, whatever a test clock says
        var jurisdiction = administered.Of(http.User).Code;
        var found = accounts.Set<Account>().AsNoTracking().Where(a => a.Jurisdiction == jurisdiction && (demo.IsOn || !a.IsDemo));
        if (q?.Trim() is { Length: > 0 } text)
        {
            var lower = text.ToLowerInvariant();
            found = found.Where(a => a.UserName!.Contains(lower) || a.Body.Contains(lower) || a.DisplayName.Contains(text));
        }

        if (body is { Length: > 0 })
        {
            found = found.Where(a => a.Body == body);
        }

        found = state switch
        {
            null => found,
            AccountState.Locked => found.Where(a => a.State == AccountState.Active && a.LockoutEnd > now),
            AccountState.Active => found.Where(a => a.State == AccountState.Active && !(a.LockoutEnd > now)),
            { } other => found.Where(a => a.State == other),
        };
        var total = await found.CountAsync(cancel);
        var rows = await found.OrderBy(a => a.Body).ThenBy(a => a.UserName)
            .Skip((int)Math.Min(page.Offset, int.MaxValue)).Take(page.Limit)
            .ToListAsync(cancel);
        return TypedResults.Ok(new Page<AccountLine>([.. rows.Select(a => AccountLine.Of(a, now))], total, page.Number, page.Limit));
    }
}
