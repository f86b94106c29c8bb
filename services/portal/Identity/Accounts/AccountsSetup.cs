using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Npgsql;
using Portal.Site;
using ServiceDefaults.Problems;

namespace Portal.Identity.Accounts;

/// <summary>Accounts and sessions: the browser has a cookie, which nobody but the portal reads.</summary>
internal static class AccountsSetup
{
    /// <summary>An open page listens here without end, and again whenever the stream was cut.</summary>
    private const string LiveUpdates = "/api/review/live";

    public static void AddAccounts(this WebApplicationBuilder builder)
    {
        var secrets = new Secrets(builder.Configuration);
        builder.Services.AddSingleton(secrets);
        builder.Services.AddDataProtection().SetApplicationName("portal")
            .PersistKeysToFileSystem(Directory.CreateDirectory(Path.Combine(secrets.Folder, "data-protection")));
        builder.Services.AddDbContext<AccountsContext>((s, o) => o.UseNpgsql(s.GetRequiredService<NpgsqlDataSource>()));
        builder.Services.AddSingleton<IPasswordHasher<Account>, PasswordHasher<Account>>();

        // In place of Identity's, which asks for signs rather than length.
        builder.Services.AddScoped<IPasswordValidator<Account>, PasswordPolicy>();
        builder.Services.AddIdentityCore<Account>(o =>
            {
                o.User.AllowedUserNameCharacters = AccountNames.Characters;
                o.ClaimsIdentity.UserIdClaimType = "id";
                o.ClaimsIdentity.UserNameClaimType = "sub";
            })
            .AddEntityFrameworkStores<AccountsContext>()
            .AddClaimsPrincipalFactory<AccountClaims>()
            .AddSignInManager();
        builder.Services.AddSingleton(DemoMode.Of(builder.Configuration, builder.Environment));
        builder.Services.AddSingleton<SignInLimit>();
        builder.Services.AddSingleton<SignInAttempts>();
        builder.Services.AddSingleton<Lockout>();
        builder.Services.AddSingleton<SessionStore>();
        builder.Services.AddScoped<SignIn>();
        builder.Services.AddScoped<SignOut>();
        builder.Services.AddScoped<ChangePassword>();
        builder.Services.AddHostedService<DemoAccounts>();
        builder.Services.AddHostedService<FirstAdministrators>();
        builder.AddSessions();
    }

    private static void AddSessions(this WebApplicationBuilder builder)
    {
        builder.Services.AddAuthentication(IdentityConstants.ApplicationScheme).AddCookie(IdentityConstants.ApplicationScheme, o =>
        {
            o.Cookie.Name = "duty-session";
            o.Cookie.HttpOnly = true;
            o.Cookie.SameSite = SameSiteMode.Strict;
            o.ExpireTimeSpan = SessionStore.Longest;
            o.SlidingExpiration = false;
            o.LoginPath = "/sign-in";
            o.AccessDeniedPath = "/error/403";
            o.ReturnUrlParameter = "from";
            o.TimeProvider = TimeProvider.System; // sessions live in real time, whatever a test clock says
            o.Events.OnValidatePrincipal = ValidateAsync;
            o.Events.OnRedirectToLogin = context => AnswerAsync(context, Problem.SignedOut());
            o.Events.OnRedirectToAccessDenied = context => AnswerAsync(context, Problem.Forbidden("没有权限。"));
        });
    }

    private static async Task ValidateAsync(CookieValidatePrincipalContext context)
    {
        try
        {
            var sessions = context.HttpContext.RequestServices.GetRequiredService<SessionStore>();
            if (await sessions.FindAsync(context.Principal!, isUse: !context.Request.Path.StartsWithSegments(LiveUpdates)) is { } standing)
            {
                context.Principal!.Stand(standing);
                return;
            }

            context.RejectPrincipal();
            await context.HttpContext.SignOutAsync(context.Scheme.Name);
        }
        catch (NpgsqlException e) when (e.IsTransient && !context.Request.IsForApi())
        {
            context.RejectPrincipal(); // the public pages stand while nobody can be recognized
        }
    }

    private static Task AnswerAsync(RedirectContext<CookieAuthenticationOptions> context, Problem problem)
    {
        if (context.Request.IsForApi())
        {
            return problem.ToResult().ExecuteAsync(context.HttpContext);
        }

        context.Response.Redirect(context.RedirectUri);
        return Task.CompletedTask;
    }
}
