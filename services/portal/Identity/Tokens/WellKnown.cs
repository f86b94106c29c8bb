using Microsoft.AspNetCore.Authentication.JwtBearer;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.IdentityModel.Protocols.OpenIdConnect;
using ServiceDefaults.Auth;

namespace Portal.Identity.Tokens;

/// <summary>Where services find the keys of the platform's tokens.</summary>
internal static class WellKnown
{
    public static void AddTokens(this WebApplicationBuilder builder)
    {
        builder.Services.AddMemoryCache();
        builder.Services.AddSingleton<SigningKey>();
        builder.Services.AddSingleton<TokenIssuer>();

        // The portal takes its own tokens too, where a service asks in an official's name; it has the key and need not fetch it.
        builder.Services.AddOptions<JwtBearerOptions>(JwtBearerDefaults.AuthenticationScheme).Configure<SigningKey>((o, key) =>
        {
            o.Configuration = new OpenIdConnectConfiguration();
            o.TokenValidationParameters.IssuerSigningKey = key.Public;
        });
    }

    public static void MapWellKnown(this WebApplication app)
    {
        var wellKnown = app.MapGroup("/.well-known").AllowAnonymous().ExcludeFromDescription();
        wellKnown.MapGet("/openid-configuration", (HttpRequest request) => TypedResults.Ok(new Dictionary<string, object>
        {
            ["issuer"] = AccessTokens.Platform,
            ["jwks_uri"] = $"{request.Scheme}://{request.Host}/.well-known/jwks.json",
            ["id_token_signing_alg_values_supported"] = new[] { "ES256" },
        }));
        wellKnown.MapGet("/jwks.json", Keys);
    }

    private static Ok<Dictionary<string, object>> Keys(SigningKey key) => TypedResults.Ok(new Dictionary<string, object>
    {
        ["keys"] = new[]
        {
            new Dictionary<string, string>
            {
                ["kty"] = key.Public.Kty,
                ["crv"] = key.Public.Crv,
                ["x"] = key.Public.X,
                ["y"] = key.Public.Y,
                ["use"] = key.Public.Use,
                ["alg"] = key.Public.Alg,
                ["kid"] = key.Public.Kid,
            },
        },
    });
}
