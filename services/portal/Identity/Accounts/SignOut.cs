using System.Security.Claims;
using Microsoft.AspNetCore.Identity;
using Portal.Identity.Administration;
using Portal.Identity.Tokens;

namespace Portal.Identity.Accounts;

/// <summary>Ends a session, for the page and for the API: its row, its token, and the browser's cookie.</summary>
internal sealed class SignOut(
    SessionStore sessions, TokenIssuer tokens, SignInManager<Account> manager, UserManager<Account> accounts, AccountJournal journal)
{
    public async Task DoAsync(ClaimsPrincipal official)
    {
        if (official.Session is { } session
            && await sessions.EndAsync(official.Account, session)
            && await accounts.FindByNameAsync(official.Account) is { } account)
        {
            await journal.AppendAsync(account, AccountAct.SignedOut);
        }

        tokens.Forget(official);
        await manager.SignOutAsync();
    }
}
