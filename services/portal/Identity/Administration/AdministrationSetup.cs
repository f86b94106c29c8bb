using Portal.Identity.Accounts;

namespace Portal.Identity.Administration;

/// <summary>What the three administrators do, each only what is theirs.</summary>
internal static class AdministrationSetup
{
    public static void AddAdministration(this WebApplicationBuilder builder)
    {
        builder.Services.AddScoped<AccountJournal>();
        builder.Services.AddScoped<AdministeredAccounts>();
        builder.Services.AddScoped<AccountActs>();
        builder.Services.AddAuthorizationBuilder()
            .AddPolicy(Administrators.System, policy => policy.RequireRole(Administrators.System))
            .AddPolicy(Administrators.Security, policy => policy.RequireRole(Administrators.Security))
            .AddPolicy(Administrators.Audit, policy => policy.RequireRole(Administrators.Audit))
            .AddPolicy("Accounts", policy => policy.RequireRole(Administrators.System, Administrators.Security, Administrators.Audit));
    }

    public static void MapAdministration(this WebApplication app)
    {
        var accounts = app.MapGroup("/api/accounts").WithTags("Accounts");
        accounts.MapGet("/", ListAccounts.ListAsync).RequireAuthorization("Accounts").WithSummary("The accounts of my jurisdiction");
        accounts.MapPost("/", MakeAccount.MakeAsync).RequireAuthorization(Administrators.System)
            .WithSummary("Makes an account, which awaits its activation");

        var account = accounts.MapGroup("/{name}").RequireAuthorization(Administrators.Security);
        account.MapPost("/activate", LetIn.ActivateAsync).WithSummary("Activates a new account and shows its first password, once");
        account.MapPost("/reset-password", LetIn.ResetAsync)
            .WithSummary("Gives an account a new password and shows it, once; its sessions end");
        account.MapPost("/unlock", CloseAccount.UnlockAsync).WithSummary("Lifts the lock that wrong passwords have set");
        account.MapPost("/disable", CloseAccount.DisableAsync).WithSummary("Closes an account; its sessions end");
        account.MapPost("/enable", CloseAccount.EnableAsync).WithSummary("Opens a closed account again");
        account.MapGet("/sessions", AccountSessions.ListAsync).WithSummary("The sessions of an account");
        account.MapDelete("/sessions", AccountSessions.EndAsync).WithSummary("Ends every session of an account");

        var journal = accounts.MapGroup("/journal").RequireAuthorization(Administrators.Audit);
        journal.MapGet("/", ReadJournal.ListAsync).WithSummary("What happened to accounts, the latest first");
        journal.MapGet("/verification", ReadJournal.VerifyAsync).WithSummary("Works the journal's chain out anew");
    }
}
