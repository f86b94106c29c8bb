using System.Reflection;
using System.Security.Cryptography;
using System.Text;
using Dapper;
using Microsoft.Extensions.Logging;
using Npgsql;

namespace ServiceDefaults.Data;

/// <summary>
/// Applies the embedded SQL scripts (<c>Migrations/*.sql</c>, in order of their names) that a database does not have yet, in one
/// transaction under an advisory lock: started twice at once, they apply once. A script is never changed once applied.
/// </summary>
/// <param name="connectionString">The owner's connection; the service itself logs in with the limited role.</param>
/// <param name="role">The limited role: made here, or given its password where it is there already.</param>
internal sealed partial class Migrator(string connectionString, LimitedRole role, ILogger<Migrator> log)
{
    /// <summary>Brings the database up to date.</summary>
    /// <exception cref="InvalidOperationException">A script differs from what was applied under its name.</exception>
    public async Task MigrateAsync(CancellationToken cancel)
    {
        await EnsureRoleAsync(cancel);
        await using var connection = new NpgsqlConnection(connectionString);
        await connection.OpenAsync(cancel);
        await using var transaction = await connection.BeginTransactionAsync(cancel);
        await connection.ExecuteAsync("select pg_advisory_xact_lock(hashtext('migrations'))");
        await connection.ExecuteAsync(
            "create table if not exists migrations "
            + "(name text primary key, hash text not null, applied_at timestamptz not null default now())");
        await connection.ExecuteAsync(
            $"""
            select set_config('app.limited_role', '{role.Name}', true);
            grant usage on schema public to {role.Name};
            alter default privileges in schema public grant select, insert, update, delete on tables to {role.Name};
            alter default privileges in schema public grant usage on sequences to {role.Name};
            """);
        var applied = (await connection.QueryAsync<(string Name, string Hash)>("select name, hash from migrations"))
            .ToDictionary(m => m.Name, m => m.Hash);
        foreach (var (name, sql) in Scripts())
        {
            var hash = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(sql)));
            if (applied.TryGetValue(name, out var before))
            {
                if (before != hash)
                {
                    throw new InvalidOperationException($"migration {name} was changed after it was applied");
                }

                continue;
            }

            await connection.ExecuteAsync(sql);
            await connection.ExecuteAsync("insert into migrations (name, hash) values (@name, @hash)", new { name, hash });
            Applied(name);
        }

        await transaction.CommitAsync(cancel);
    }

    /// <summary>
    /// The role belongs to the server, an advisory lock only to a database: of two that make or alter it at once in two databases, as two
    /// installations on one server do, PostgreSQL refuses the second, which then finds it done.
    /// </summary>
    private async Task EnsureRoleAsync(CancellationToken cancel)
    {
        for (var tries = 1; ; tries++)
        {
            await using var connection = new NpgsqlConnection(connectionString);
            await connection.OpenAsync(cancel);
            try
            {
                await connection.ExecuteAsync(
                    $"""
                    select pg_advisory_xact_lock(hashtext('migrations'));
                    do $$ begin
                        if not exists (select from pg_roles where rolname = '{role.Name}') then create role {role.Name}; end if;
                        if exists (select from pg_roles where rolname = '{role.Name}' and (rolsuper or rolbypassrls)) then
                            raise exception 'the role {role.Name} passes by row-level security';
                        end if;
                    end $$;
                    alter role {role.Name} login password '{role.Password}';
                    """);
                return;
            }
            catch (PostgresException e) when (tries < 20 && e.SqlState is
                PostgresErrorCodes.InternalError or PostgresErrorCodes.UniqueViolation or PostgresErrorCodes.DuplicateObject)
            {
                RoleBusy(role.Name, e.MessageText);
                await Task.Delay(TimeSpan.FromMilliseconds(100), cancel);
            }
        }
    }

    private static IEnumerable<(string Name, string Sql)> Scripts() =>
        Embedded(typeof(Migrator).Assembly, ".Data.Shared.sql")
            .Concat(Embedded(typeof(Migrator).Assembly, ".Data.Shared.0").OrderBy(s => s.Name, StringComparer.Ordinal))
            .Concat(Embedded(Assembly.GetEntryAssembly()!, ".Migrations.").OrderBy(s => s.Name, StringComparer.Ordinal));

    private static IEnumerable<(string Name, string Sql)> Embedded(Assembly assembly, string part) =>
        from resource in assembly.GetManifestResourceNames()
        where resource.Contains(part, StringComparison.Ordinal) && resource.EndsWith(".sql", StringComparison.Ordinal)
        let reader = new StreamReader(assembly.GetManifestResourceStream(resource)!)
        select (resource, reader.ReadToEnd());

    [LoggerMessage(LogLevel.Information, "Applied migration {Name}")]
    private partial void Applied(string name);

    [LoggerMessage(LogLevel.Information, "Another run is at the role {Name}; trying again ({Reason})")]
    private partial void RoleBusy(string name, string reason);
}
