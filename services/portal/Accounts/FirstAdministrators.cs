using Dapper;
using DutyLaw.Packs;
using Microsoft.AspNetCore.Identity;
using Npgsql;
using Portal.Web;

namespace Portal.Accounts;

/// <summary>
/// Somebody has to make the first accounts: outside a demonstration, a jurisdiction that lacks one of its three administrators gets it, with
/// a password of its own in a file among the secrets, <c>first-password-security-administrator@152200</c>, to be changed at the first sign-in.
/// </summary>
internal sealed partial class FirstAdministrators(
    DemoMode demo, IReadOnlyList<Jurisdiction> packs, Secrets secrets, NpgsqlDataSource source, IPasswordHasher<Account> hasher, ILogger<FirstAdministrators> log)
    : IHostedService
{
    public async Task StartAsync(CancellationToken cancellationToken)
    {
        if (demo.IsOn)
        {
            return;
        }

        await using var connection = await source.OpenConnectionAsync(cancellationToken);
        var present = (await connection.QueryAsync<(string Body, string Role)>("select distinct body, role from accounts where not is_demo and role like '%Administrator'")).ToHashSet();
        foreach (var account in packs.SelectMany(p => Administrators.Of(p, isDemo: false)).Where(a => !present.Contains((a.Body, a.Role))))
        {
            await MakeAsync(connection, account);
        }
    }

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    /// <summary>In the place of a demonstration's account of that name, which nobody can use any more.</summary>
    private async Task MakeAsync(NpgsqlConnection connection, Account account)
    {
        var file = $"first-password-{account.UserName}";
        var password = secrets.GetOrCreate(file, Secrets.NewPassword, out _);
        var made = await connection.ExecuteAsync(
            """
            insert into accounts as present (
                id, name, normalized_name, password_hash, security_stamp, concurrency_stamp, body, role, counties, display_name, jurisdiction, must_change_password, own_password)
            values (@id, @UserName, upper(@UserName), @hash, gen_random_uuid(), gen_random_uuid(), @Body, @Role, @Counties, @DisplayName, @Jurisdiction, true, true)
            on conflict (normalized_name) do update set
                is_demo = false, state = 'Active', password_hash = excluded.password_hash, security_stamp = excluded.security_stamp,
                must_change_password = true, own_password = true, lockout_end = null
            where present.is_demo
            """,
            new
            {
                id = Guid.CreateVersion7(),
                account.UserName,
                hash = hasher.HashPassword(account, password),
                account.Body,
                account.Role,
                account.Counties,
                account.DisplayName,
                account.Jurisdiction,
            });
        if (made > 0)
        {
            Made(account.UserName!, file);
        }
    }

    [LoggerMessage(LogLevel.Information, "Made the account {Name}; its first password is in the file {File} among the secrets")]
    private partial void Made(string name, string file);
}
