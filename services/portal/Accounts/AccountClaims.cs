using System.Security.Claims;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.Options;

namespace Portal.Accounts;

/// <summary>What a session and the tokens minted from it say about an account.</summary>
internal sealed class AccountClaims(IOptions<IdentityOptions> options) : IUserClaimsPrincipalFactory<Account>
{
    /// <summary>Claim that tells one session of an account from another.</summary>
    public const string Session = "sid";

    /// <summary>The claims that go into access tokens.</summary>
    public static readonly string[] OfTokens = ["sub", "body", "role", "counties", "name"];

    public Task<ClaimsPrincipal> CreateAsync(Account user)
    {
        var names = options.Value.ClaimsIdentity;
        return Task.FromResult(new ClaimsPrincipal(new ClaimsIdentity(
            [
                new(names.UserIdClaimType, user.Id.ToString()),
                new(names.SecurityStampClaimType, user.SecurityStamp!),
                new("sub", user.UserName!),
                new("body", user.Body),
                new("role", user.Role),
                new("counties", string.Join(' ', user.Counties)),
                new("name", user.DisplayName),
            ],
            IdentityConstants.ApplicationScheme,
            nameType: "sub",
            roleType: "role")));
    }
}
