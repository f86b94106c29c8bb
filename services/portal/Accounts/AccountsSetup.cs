using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Npgsql;
using Portal.Web;
using ServiceDefaults.Problems;

namespace Portal.Accounts;

/// <summary>Accounts and sessions: the browser has a cookie, which nobody but the portal reads.</summary>
internal static class AccountsSetup
{
    private static readonly TimeSpan LongestSession = TimeSpan.FromHours(8);
    private static readonly TimeSpan RecheckAccounts = TimeSpan.FromMinutes(5);

    public static void AddAccounts(this WebApplicationBuilder builder)
    {
        var secrets = new Secrets(builder.Configuration);
        builder.Services.AddSingleton(secrets);
        builder.Services.AddDataProtection().SetApplicationName("portal")
            .PersistKeysToFileSystem(Directory.CreateDirectory(Path.Combine(secrets.Folder, "data-protection")));
        builder.Services.AddDbContext<AccountsContext>((s, o) => o.UseNpgsql(s.GetRequiredService<NpgsqlDataSource>()));
        builder.Services.AddSingleton<IPasswordHasher<Account>, PasswordHasher<Account>>();
        builder.Services.AddIdentityCore<Account>(o =>
            {
                o.ClaimsIdentity.UserIdClaimType = "id";
                o.ClaimsIdentity.UserNameClaimType = "sub";
                o.Lockout.MaxFailedAccessAttempts = 5;
                o.Lockout.DefaultLockoutTimeSpan = TimeSpan.FromMinutes(15);
            })
            .AddEntityFrameworkStores<AccountsContext>()
            .AddClaimsPrincipalFactory<AccountClaims>()
            .AddSignInManager();
        builder.Services.AddSingleton(DemoMode.Of(builder.Configuration, builder.Environment));
        builder.Services.AddSingleton<SignInLimit>();
        builder.Services.AddScoped<SignIn>();
        builder.Services.AddHostedService<DemoAccounts>();
        builder.AddSessions();
    }

    private static void AddSessions(this WebApplicationBuilder builder)
    {
        builder.Services.AddAuthentication(IdentityConstants.ApplicationScheme).AddCookie(IdentityConstants.ApplicationScheme, o =>
        {
            o.Cookie.Name = "duty-session";
            o.Cookie.HttpOnly = true;
            o.Cookie.SameSite = SameSiteMode.Strict;
            o.ExpireTimeSpan = LongestSession;
            o.SlidingExpiration = true;
            o.LoginPath = "/sign-in";
            o.AccessDeniedPath = "/error/403";
            o.ReturnUrlParameter = "from";
            o.TimeProvider = TimeProvider.System; // sessions live in real time, whatever a test clock says
            o.Events.OnValidatePrincipal = SecurityStampValidator.ValidatePrincipalAsync;
            o.Events.OnRedirectToLogin = context =>
            {
                if (!context.Request.IsForApi())
                {
                    context.Response.Redirect(context.RedirectUri);
                    return Task.CompletedTask;
                }

                return new Problem(StatusCodes.Status401Unauthorized, "signed-out", "请先登录。").ToResult().ExecuteAsync(context.HttpContext);
            };
        });
        builder.Services.Configure<SecurityStampValidatorOptions>(o =>
        {
            o.TimeProvider = TimeProvider.System;
            o.ValidationInterval = RecheckAccounts;
            o.OnRefreshingPrincipal = context =>
            {
                context.NewPrincipal!.Identities.First().AddClaims(context.CurrentPrincipal!.FindAll(AccountClaims.Session));
                return Task.CompletedTask;
            };
        });
    }
}
