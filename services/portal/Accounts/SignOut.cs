using System.Security.Claims;
using Microsoft.AspNetCore.Identity;
using Portal.Tokens;

namespace Portal.Accounts;

/// <summary>Ends a session, for the page and for the API: its row, its token, and the browser's cookie.</summary>
internal sealed class SignOut(SessionStore sessions, TokenIssuer tokens, SignInManager<Account> manager)
{
    public async Task DoAsync(ClaimsPrincipal official)
    {
        await sessions.EndAsync(official);
        tokens.Forget(official);
        await manager.SignOutAsync();
    }
}
