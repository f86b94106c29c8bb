using System.Globalization;
using System.Security.Claims;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.Options;

namespace Portal.Identity.Accounts;

/// <summary>What a session and the tokens minted from it say about an account.</summary>
internal sealed class AccountClaims(IOptions<IdentityOptions> options) : IUserClaimsPrincipalFactory<Account>
{
    /// <summary>Claim that tells one session of an account from another.</summary>
    public const string Session = "sid";

    /// <summary>Claim of a request, never of a cookie or token: the account needs a password of its own first.</summary>
    public const string MustChangePassword = "must_change_password";

    /// <summary>Claim of a request, never of a cookie or token: when the session is over if it is not used any more.</summary>
    public const string EndsAt = "ends_at";

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

/// <summary>Who asks, in the words of this portal.</summary>
internal static class Official
{
    extension(ClaimsPrincipal official)
    {
        /// <summary>Name of the account; empty for a visitor.</summary>
        public string Account => official.FindFirstValue("sub") ?? "";

        /// <summary>The role of its body, or the administrator's; empty for a visitor.</summary>
        public string Role => official.FindFirstValue("role") ?? "";

        /// <summary>The session's id; null for who has none.</summary>
        public Guid? Session => Guid.TryParse(official.FindFirstValue(AccountClaims.Session), out var id) ? id : null;

        /// <summary>The account needs a password of its own before anything else.</summary>
        public bool MustChangePassword => official.HasClaim(c => c.Type == AccountClaims.MustChangePassword);

        /// <summary>When the session is over if it is not used any more.</summary>
        public DateTimeOffset EndsAt => DateTimeOffset.Parse(official.FindFirstValue(AccountClaims.EndsAt)!, CultureInfo.InvariantCulture);

        /// <summary>Says of a request's official where the session stands.</summary>
        public void Stand(SessionStanding standing) => official.AddIdentity(new ClaimsIdentity(
        [
            new(AccountClaims.EndsAt, standing.EndsAt.ToString("O", CultureInfo.InvariantCulture)),
            .. standing.MustChangePassword ? (Claim[])[new(AccountClaims.MustChangePassword, "true")] : [],
        ]));
    }
}
