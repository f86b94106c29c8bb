using System.Security.Claims;
using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Tokens;

namespace Platform.Tests.Portal;

/// <summary>The tokens that services take.</summary>
public sealed class TokenTests(TokenTests.Running running) : IClassFixture<TokenTests.Running>
{
    private static readonly DateTimeOffset Now = new(2026, 11, 21, 1, 0, 0, TimeSpan.Zero);
    private readonly PortalHost portal = running.Portal;

    [Fact]
    public async Task A_token_says_who_acts_for_which_body_and_is_verified_by_the_published_key()
    {
        var token = new JsonWebToken(portal.Tokens.Mint(Visitors.Official(), Now));
        var result = await new JsonWebTokenHandler { MapInboundClaims = false }.ValidateTokenAsync(token, await PublishedAsync());
        result.IsValid.ShouldBeTrue();
        token.Alg.ShouldBe("ES256");
        token.ValidTo.ShouldBe(Now.UtcDateTime.AddMinutes(5));
        token.Claims.Select(c => (c.Type, c.Value)).Where(c => c.Type is not ("iat" or "nbf" or "exp")).ShouldBe(
            [
                ("iss", "duty-platform"), ("aud", "duty-platform"),
                ("sub", "establishment-office@152221"), ("body", "establishment-office@152221"),
                ("role", "EstablishmentOffice"), ("counties", "152221"), ("name", "科尔沁右翼前旗委编办"),
            ],
            ignoreOrder: true);
    }

    [Fact]
    public async Task A_token_of_another_key_is_not_verified()
    {
        await using var other = await PortalHost.StartAsync(null);
        var token = other.Tokens.Mint(Visitors.Official(), Now);
        (await new JsonWebTokenHandler().ValidateTokenAsync(token, await PublishedAsync())).IsValid.ShouldBeFalse();
    }

    [Fact]
    public async Task The_published_keys_hold_no_secret()
    {
        var (_, keys) = await portal.GetAsync("/.well-known/jwks.json");
        new JsonWebKeySet(keys).Keys.Single().HasPrivateKey.ShouldBeFalse();
        var (_, document) = await portal.GetAsync("/.well-known/openid-configuration");
        document.ShouldContain($"{portal.Http.BaseAddress}.well-known/jwks.json");
    }

    [Fact]
    public void A_session_reuses_its_token_and_no_other_session_does()
    {
        var first = portal.Tokens.For(Visitors.Official());
        portal.Tokens.For(Visitors.Official()).ShouldBe(first);
        portal.Tokens.For(Visitors.Official("s2")).ShouldNotBe(first);
        portal.Tokens.Forget(Visitors.Official());
        portal.Tokens.For(Visitors.Official()).ShouldNotBe(first);
    }

    [Fact]
    public void Who_is_not_signed_in_gets_no_token() => portal.Tokens.For(new ClaimsPrincipal(new ClaimsIdentity())).ShouldBeNull();

    /// <summary>One portal for all of these tests.</summary>
    public sealed class Running : IAsyncLifetime
    {
        internal PortalHost Portal { get; private set; } = null!;

        public async Task InitializeAsync() => Portal = await PortalHost.StartAsync(null);

        public async Task DisposeAsync() => await Portal.DisposeAsync();
    }

    private async Task<TokenValidationParameters> PublishedAsync()
    {
        var (_, keys) = await portal.GetAsync("/.well-known/jwks.json");
        return new()
        {
            ValidIssuer = "duty-platform",
            ValidAudience = "duty-platform",
            ValidAlgorithms = ["ES256"],
            IssuerSigningKeys = new JsonWebKeySet(keys).GetSigningKeys(),
            ValidateLifetime = false,
        };
    }
}
