using Microsoft.AspNetCore.Authentication.JwtBearer;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace ServiceDefaults.Auth;

/// <summary>
/// Short-lived signed tokens (ES256) issued by the portal, whose public keys are fetched from it. Whatever has no token is refused.
/// </summary>
public static class AccessTokens
{
    /// <summary>Issuer and audience of the platform's tokens.</summary>
    public const string Platform = "duty-platform";

    internal static void AddAccessTokens(this WebApplicationBuilder builder)
    {
        builder.Services.AddHttpContextAccessor();
        builder.Services.AddScoped(s => CurrentOfficial.From(s));
        builder.Services.AddAuthentication(JwtBearerDefaults.AuthenticationScheme).AddJwtBearer(o =>
        {
            o.MapInboundClaims = false;
            o.RequireHttpsMetadata = false;
            o.MetadataAddress = $"{builder.Configuration["services:portal:http:0"]}/.well-known/openid-configuration";
            o.TokenValidationParameters.ValidIssuer = Platform;
            o.TokenValidationParameters.ValidAudience = Platform;
            o.TokenValidationParameters.ValidAlgorithms = ["ES256"];
            o.TokenValidationParameters.NameClaimType = "sub";
            o.TokenValidationParameters.RoleClaimType = "role";
            o.TokenValidationParameters.ClockSkew = TimeSpan.FromSeconds(5);
        });
        builder.Services.AddAuthorizationBuilder().SetFallbackPolicy(new AuthorizationPolicyBuilder().RequireAuthenticatedUser().Build());
    }
}
