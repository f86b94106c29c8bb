using Dapper;
using DutyLaw.Bodies;
using DutyLaw.Packs;
using Microsoft.AspNetCore.Identity;
using Npgsql;
using ServiceDefaults.Time;

namespace Portal.Identity.Accounts;

/// <summary>
/// In a demonstration, accounts for every body and township of the packs: the first is named by the body's code, the second, a colleague,
/// carries its number, as in <c>establishment-office.2@152221</c>; and one for each of the three administrators. All begin with one random
/// password, which is in the file <c>demo-password</c> among the secrets and in the log of the run that made it. In a rehearsal, where a
/// test clock runs, they keep it; where time is real each sets its own at its first sign-in, and no restart puts the shared one back.
/// </summary>
internal sealed partial class DemoAccounts(
    DemoMode demo,
    IReadOnlyList<Jurisdiction> packs,
    Secrets secrets,
    NpgsqlDataSource source,
    IPasswordHasher<Account> hasher,
    TimeProvider time,
    ILogger<DemoAccounts> log)
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
        var accounts = packs.SelectMany(p => Of(p).Concat(Administrators.Of(p, isDemo: true))).ToArray();
        await using var connection = await source.OpenConnectionAsync(cancellationToken);
        var hash = await PresentHashAsync(connection, password) ?? hasher.HashPassword(accounts[0], password);
        var added = await connection.ExecuteAsync(
            """
            insert into accounts as present (
                id, name, normalized_name, password_hash, security_stamp, concurrency_stamp, body, role, counties, display_name,
                jurisdiction, is_demo, must_change_password)
            select gen_random_uuid(), name, upper(name), @hash, gen_random_uuid(), gen_random_uuid(), body, role,
                string_to_array(counties, ' '), display_name, jurisdiction, true, @mustChange
            from unnest(@names, @bodies, @roles, @counties, @displayNames, @jurisdictions)
                as new (name, body, role, counties, display_name, jurisdiction)
            on conflict (normalized_name) do update set
                counties = excluded.counties,
                jurisdiction = excluded.jurisdiction,
                password_hash = case when present.own_password then present.password_hash else excluded.password_hash end,
                must_change_password =
                    case when present.own_password then present.must_change_password else excluded.must_change_password end,
                security_stamp = case
                    when present.counties = excluded.counties
                        and (present.own_password or present.password_hash = excluded.password_hash) then present.security_stamp
                    else excluded.security_stamp end
            where present.is_demo and (
                present.counties <> excluded.counties or present.jurisdiction <> excluded.jurisdiction
                or not present.own_password and (
                    present.password_hash is distinct from excluded.password_hash
                    or present.must_change_password <> excluded.must_change_password))
            """,
            new
            {
                hash,
                mustChange = time is not TestClock,
                names = accounts.Select(a => a.UserName).ToArray(),
                bodies = accounts.Select(a => a.Body).ToArray(),
                roles = accounts.Select(a => a.Role).ToArray(),
                counties = accounts.Select(a => string.Join(' ', a.Counties)).ToArray(),
                displayNames = accounts.Select(a => a.DisplayName).ToArray(),
                jurisdictions = accounts.Select(a => a.Jurisdiction).ToArray(),
            });
        if (isNew)
        {
            Made(added, password);
        }
    }

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    /// <summary>
    /// The accounts of a pack: a body sees its own county, a township the county it lies in, a body above the counties every one.
    /// </summary>
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
            Jurisdiction = pack.Code,
            IsDemo = true,
        };

    /// <summary>The hash that accounts already have, so that a password is hashed once and no session ends at a restart.</summary>
    private async Task<string?> PresentHashAsync(NpgsqlConnection connection, string password)
    {
        var hash = await connection.QueryFirstOrDefaultAsync<string>(
            "select password_hash from accounts where is_demo and not own_password limit 1");
        return hash is not null && hasher.VerifyHashedPassword(null!, hash, password) != PasswordVerificationResult.Failed ? hash : null;
    }

    [LoggerMessage(
        LogLevel.Information,
        "Made {Count} demonstration accounts, named by their bodies' codes. Password, printed once: {Password}")]
    private partial void Made(int count, string password);
}
