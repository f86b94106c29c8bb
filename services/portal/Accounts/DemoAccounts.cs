using Dapper;
using DutyLaw.Bodies;
using DutyLaw.Packs;
using Microsoft.AspNetCore.Identity;
using Npgsql;
using Portal.Web;

namespace Portal.Accounts;

/// <summary>
/// In a demonstration, accounts for every body and township of the packs: the first is named by the body's code, the second, a colleague,
/// carries its number, as in <c>establishment-office.2@152221</c>. All share a random password, which is in the file <c>demo-password</c> among the secrets and in the log of the run that made it.
/// </summary>
internal sealed partial class DemoAccounts(
    DemoMode demo, IReadOnlyList<Jurisdiction> packs, Secrets secrets, NpgsqlDataSource source, IPasswordHasher<Account> hasher, ILogger<DemoAccounts> log)
    : IHostedService
{
    private const string PasswordFile = "demo-password";
    private const int OfficialsOfABody = 2;

    public async Task StartAsync(CancellationToken cancellationToken)
    {
        if (!demo.IsOn)
        {
            return;
        }

        var password = secrets.GetOrCreate(PasswordFile, Secrets.NewPassword, out var isNew);
        var accounts = packs.SelectMany(Of).ToArray();
        await using var connection = await source.OpenConnectionAsync(cancellationToken);
        var hash = await PresentHashAsync(connection, password) ?? hasher.HashPassword(accounts[0], password);
        var added = await connection.ExecuteAsync(
            """
            insert into accounts (id, name, normalized_name, password_hash, security_stamp, concurrency_stamp, body, role, counties, display_name, is_demo)
            select gen_random_uuid(), name, upper(name), @hash, gen_random_uuid(), gen_random_uuid(), body, role, string_to_array(counties, ' '), display_name, true
            from unnest(@names, @bodies, @roles, @counties, @displayNames) as new (name, body, role, counties, display_name)
            on conflict (normalized_name) do update
                set password_hash = excluded.password_hash, security_stamp = excluded.security_stamp, counties = excluded.counties
                where accounts.is_demo and (accounts.password_hash <> excluded.password_hash or accounts.counties <> excluded.counties)
            """,
            new
            {
                hash,
                names = accounts.Select(a => a.UserName).ToArray(),
                bodies = accounts.Select(a => a.Body).ToArray(),
                roles = accounts.Select(a => a.Role).ToArray(),
                counties = accounts.Select(a => string.Join(' ', a.Counties)).ToArray(),
                displayNames = accounts.Select(a => a.DisplayName).ToArray(),
            });
        if (isNew)
        {
            Made(added, password);
        }
    }

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    /// <summary>The accounts of a pack: a body sees its own county, a township the county it lies in, a body above the counties every one.</summary>
    internal static IEnumerable<Account> Of(Jurisdiction pack) =>
        from body in pack.Bodies
        from number in Enumerable.Range(1, OfficialsOfABody)
        select new Account
        {
            UserName = AccountName.Of(body.Code, number),
            Body = body.Code,
            Role = body.Role.ToString(),
            Counties = [.. pack.CountiesOf(body)],
            DisplayName = body.Name,
            IsDemo = true,
        };

    /// <summary>The hash that accounts already have, so that a password is hashed once and no session ends at a restart.</summary>
    private async Task<string?> PresentHashAsync(NpgsqlConnection connection, string password)
    {
        var hash = await connection.QueryFirstOrDefaultAsync<string>("select password_hash from accounts where is_demo limit 1");
        return hash is not null && hasher.VerifyHashedPassword(null!, hash, password) != PasswordVerificationResult.Failed ? hash : null;
    }

    [LoggerMessage(LogLevel.Information, "Made {Count} demonstration accounts, named by their bodies' codes. Password, printed once: {Password}")]
    private partial void Made(int count, string password);
}
