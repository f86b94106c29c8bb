using Dapper;
using DutyLaw.Bodies;
using DutyLaw.Packs;
using Microsoft.AspNetCore.Identity;
using Npgsql;

namespace Portal.Identity.Accounts;

/// <summary>
/// Somebody has to make the first accounts: outside a demonstration, a jurisdiction that lacks one of its three administrators gets it,
/// with a password of its own in a file among the secrets, <c>first-password-security-administrator@152200</c>, to be changed at the first
/// sign-in.
/// </summary>
internal sealed partial class FirstAdministrators(
    DemoMode demo,
    IReadOnlyList<Jurisdiction> packs,
    Secrets secrets,
    NpgsqlDataSource source,
    IPasswordHasher<Account> hasher,
    ILogger<FirstAdministrators> log)
    : IHostedService
{
    private const int MostNames = 9;

    public async Task StartAsync(CancellationToken cancellationToken)
    {
        if (demo.IsOn)
        {
            return;
        }

        await using var connection = await source.OpenConnectionAsync(cancellationToken);
        await using var transaction = await connection.BeginTransactionAsync(cancellationToken);

        // Of replicas that start at once, one makes them.
        await connection.ExecuteAsync("select pg_advisory_xact_lock(hashtext('first_administrators'))");
        var present = (await connection.QueryAsync<(string Body, string Role)>(
            "select distinct body, role from accounts where not is_demo and role like '%Administrator'")).ToHashSet();
        foreach (var account in packs.SelectMany(p => Administrators.Of(p, isDemo: false)).Where(a => !present.Contains((a.Body, a.Role))))
        {
            await MakeAsync(connection, account);
        }

        await transaction.CommitAsync(cancellationToken);
    }

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    /// <summary>A name that a demonstration's account has is left to it; the next number is taken.</summary>
    private async Task MakeAsync(NpgsqlConnection connection, Account first)
    {
        foreach (var name in Enumerable.Range(1, MostNames).Select(number => AccountName.Of(first.UserName!, number)))
        {
            if (await connection.ExecuteScalarAsync<bool>(
                "select exists (select from accounts where normalized_name = upper(@name))", new { name }))
            {
                continue;
            }

            var file = $"first-password-{name}";
            var password = secrets.GetOrCreate(file, Secrets.NewPassword, out _);
            var made = await connection.ExecuteAsync(
                """
                insert into accounts (
                    id, name, normalized_name, password_hash, security_stamp, concurrency_stamp, body, role, counties, display_name,
                    jurisdiction, must_change_password, own_password)
                values (
                    @id, @name, upper(@name), @hash, gen_random_uuid(), gen_random_uuid(), @Body, @Role, @Counties, @DisplayName,
                    @Jurisdiction, true, true)
                on conflict (normalized_name) do nothing
                """,
                new
                {
                    id = Guid.CreateVersion7(),
                    name,
                    hash = hasher.HashPassword(first, password),
                    first.Body,
                    first.Role,
                    first.Counties,
                    first.DisplayName,
                    first.Jurisdiction,
                });
            if (made > 0)
            {
                Made(name, file);
                return;
            }
        }
    }

    [LoggerMessage(LogLevel.Information, "Made the account {Name}; its first password is in the file {File} among the secrets")]
    private partial void Made(string name, string file);
}
