using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.OpenIdConnect;
using Microsoft.AspNetCore.Identity;
using Microsoft.IdentityModel.Protocols.OpenIdConnect;

namespace Portal.Identity.SingleSignOn;

/// <summary>
/// Sign-in by the organization's own provider: code flow with PKCE. The provider says who it is; which account that is, and whether it may
/// sign in, is this platform's affair. It never makes an account.
/// </summary>
internal static class SingleSignOnSetup
{
    public const string Scheme = "SingleSignOn";

    /// <summary>Where the way to the provider begins.</summary>
    public const string Start = "/sign-in/provider";

    public static void AddSingleSignOn(this WebApplicationBuilder builder)
    {
        var options = SingleSignOnOptions.Of(builder.Configuration);
        builder.Services.AddSingleton(new SignInWays(options));
        builder.Services.AddScoped<ProviderSignIn>();
        if (options is not null)
        {
            builder.Services.AddAuthentication().AddOpenIdConnect(Scheme, o => Configure(o, options));
        }
    }

    public static void MapSingleSignOn(this WebApplication app)
    {
        app.MapGet(Start, ProviderSignIn.StartAsync).AllowAnonymous().ExcludeFromDescription();
        app.MapGet(
            "/api/session/ways",
            (SignInWays ways) => TypedResults.Ok(new Ways(ways.SingleSignOn?.Name, ways.SingleSignOn is null ? null : Start)))
            .AllowAnonymous().WithTags("Session").WithSummary("How people may sign in beside name and password");
    }

    /// <param name="SingleSignOn">What the organization's own sign-in is called; null where there is none.</param>
    /// <param name="Address">Where it begins, with <c>?from=</c> the page to come back to.</param>
    internal sealed record Ways(string? SingleSignOn, string? Address);

    private static void Configure(OpenIdConnectOptions o, SingleSignOnOptions options)
    {
        o.Authority = options.Authority.ToString();
        o.RequireHttpsMetadata = !options.Authority.IsLoopback;
        o.ClientId = options.ClientId;
        o.ClientSecret = options.ClientSecret;
        o.ResponseType = OpenIdConnectResponseType.Code;
        o.ResponseMode = OpenIdConnectResponseMode.Query;
        o.UsePkce = true;
        o.MapInboundClaims = false;
        o.GetClaimsFromUserInfoEndpoint = true;
        o.ClaimActions.MapUniqueJsonKey(options.AccountClaim, options.AccountClaim);
        o.SignInScheme = IdentityConstants.ApplicationScheme; // never signed in to as it stands: ProviderSignIn begins a session of our own
        o.CallbackPath = "/sign-in/provider/answer";
        o.TimeProvider = TimeProvider.System;
        foreach (var cookie in (CookieBuilder[])[o.CorrelationCookie, o.NonceCookie])
        {
            cookie.SameSite = SameSiteMode.Lax; // the provider's answer comes by a link, which Lax lets through
            cookie.SecurePolicy = CookieSecurePolicy.SameAsRequest;
        }

        o.Events.OnTicketReceived = context =>
            context.HttpContext.RequestServices.GetRequiredService<ProviderSignIn>().WelcomeAsync(context);
        o.Events.OnRemoteFailure = context =>
            context.HttpContext.RequestServices.GetRequiredService<ProviderSignIn>().FailedAsync(context);
    }
}
