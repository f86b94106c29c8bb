using System.Security.Claims;
using Microsoft.Extensions.Caching.Memory;
using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Tokens;
using Portal.Identity.Accounts;
using ServiceDefaults.Auth;

namespace Portal.Identity.Tokens;

/// <summary>
/// Mints the tokens that services take in place of the browser's cookie. One token serves a session until shortly before it ends.
/// </summary>
internal sealed class TokenIssuer(SigningKey key, IMemoryCache cache)
{
    /// <summary>How long a token is valid.</summary>
    public static readonly TimeSpan Lifetime = TimeSpan.FromMinutes(5);

    private static readonly TimeSpan Reuse = TimeSpan.FromMinutes(4);
    private readonly JsonWebTokenHandler handler = new() { SetDefaultTimesOnTokenCreation = false };

    /// <summary>A token for the session's official; null for a visitor who is not signed in, or who has to set a password first.</summary>
    public string? For(ClaimsPrincipal official) =>
        official.FindFirstValue(AccountClaims.Session) is not { } session || official.MustChangePassword
            ? null
            : cache.GetOrCreate(CacheKey(session), entry =>
            {
                entry.AbsoluteExpirationRelativeToNow = Reuse;
                return Mint(official, TimeProvider.System.GetUtcNow()); // tokens live in real time, whatever a test clock says
            });

    /// <summary>Forgets the token of a session that ended.</summary>
    public void Forget(ClaimsPrincipal official) => cache.Remove(CacheKey(official.FindFirstValue(AccountClaims.Session) ?? ""));

    internal string Mint(ClaimsPrincipal official, DateTimeOffset now) => handler.CreateToken(new SecurityTokenDescriptor
    {
        Issuer = AccessTokens.Platform,
        Audience = AccessTokens.Platform,
        Subject = new ClaimsIdentity(official.Claims.Where(c => AccountClaims.OfTokens.Contains(c.Type))),
        IssuedAt = now.UtcDateTime,
        NotBefore = now.UtcDateTime,
        Expires = (now + Lifetime).UtcDateTime,
        SigningCredentials = key.Credentials,
    });

    private static (Type Of, string Session) CacheKey(string session) => (typeof(TokenIssuer), session);
}
