namespace Portal.Identity.SingleSignOn;

/// <summary>
/// The organization's own sign-in (OpenID Connect), configured under <c>SingleSignOn</c>; without an authority there is none.
/// </summary>
/// <param name="Name">What it is called on the sign-in page: <c>统一身份认证</c>.</param>
/// <param name="Authority">The provider's address, from which its configuration is read.</param>
/// <param name="ClientId">As which the provider knows this platform.</param>
/// <param name="ClientSecret">Null for a client without one.</param>
/// <param name="AccountClaim">The claim that names an account of this platform.</param>
internal sealed record SingleSignOnOptions(string Name, Uri Authority, string ClientId, string? ClientSecret, string AccountClaim)
{
    /// <returns>Null where it is not configured.</returns>
    /// <exception cref="InvalidOperationException">It is configured in part, or over an open network without TLS.</exception>
    public static SingleSignOnOptions? Of(IConfiguration configuration)
    {
        var section = configuration.GetSection("SingleSignOn");
        if (section["Authority"] is not { Length: > 0 } authority)
        {
            return null;
        }

        if (!Uri.TryCreate(authority, UriKind.Absolute, out var address) || (address.Scheme != Uri.UriSchemeHttps && !address.IsLoopback))
        {
            throw new InvalidOperationException("SingleSignOn:Authority must be an https address");
        }

        return new(
            section["Name"] is { Length: > 0 } name ? name : "统一身份认证",
            address,
            section["ClientId"] is { Length: > 0 } client
                ? client
                : throw new InvalidOperationException("SingleSignOn:ClientId is not configured"),
            section["ClientSecret"] is { Length: > 0 } secret ? secret : null,
            section["AccountClaim"] is { Length: > 0 } claim ? claim : "preferred_username");
    }
}

/// <summary>How people may sign in beside name and password.</summary>
/// <param name="SingleSignOn">Null where it is not configured.</param>
internal sealed record SignInWays(SingleSignOnOptions? SingleSignOn);
