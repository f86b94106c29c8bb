using Dapper;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Npgsql;

namespace ServiceDefaults.Data;

/// <summary>The service's own database, seen through a tenant. A connection without one sees no rows.</summary>
public sealed class Database(NpgsqlDataSource source)
{
    /// <summary>An open connection that sees the tenant's rows.</summary>
    public async Task<NpgsqlConnection> OpenAsync(Tenant tenant, CancellationToken cancel)
    {
        var connection = await source.OpenConnectionAsync(cancel);
        await using var command = new NpgsqlCommand("select set_config('app.counties', $1, false)", connection)
        {
            Parameters = { new() { Value = tenant.Setting } },
        };
        await command.ExecuteNonQueryAsync(cancel);
        return connection;
    }

    /// <summary>
    /// Commands that run in one round trip and one transaction, seeing the tenant's rows. Result sets begin after the setting's own.
    /// </summary>
    public NpgsqlBatch Batch(Tenant tenant)
    {
        var batch = source.CreateBatch();
        batch.BatchCommands.Add(new NpgsqlBatchCommand("select set_config('app.counties', $1, true)").With(tenant.Setting));
        return batch;
    }
}

/// <summary>Adds the database of a service.</summary>
public static class DatabaseSetup
{
    internal static void AddDatabase(this WebApplicationBuilder builder, string service)
    {
        DefaultTypeMap.MatchNamesWithUnderscores = true;
        SqlMapper.AddTypeHandler(new DateOnlyHandler());
        var connectionString = builder.Configuration.GetConnectionString($"{service}-db")
            ?? throw new InvalidOperationException($"ConnectionStrings:{service}-db is not configured");
        var role = LimitedRole.Of(service, new(connectionString));
        var owner = new NpgsqlConnectionStringBuilder(connectionString) { ApplicationName = $"{service} migration", Pooling = false };
        var limited = new NpgsqlConnectionStringBuilder(connectionString)
        {
            Username = role.Name,
            Password = role.Password,
            MaxPoolSize = 40,
            MaxAutoPrepare = 100,
            AutoPrepareMinUsages = 2,
            ApplicationName = service,
        };
        builder.Services.AddSingleton(_ => NpgsqlDataSource.Create(limited));
        builder.Services.AddSingleton<Database>();
        builder.Services.AddSingleton(s => new Migrator(owner.ConnectionString, role, s.GetRequiredService<ILogger<Migrator>>()));
        builder.Services.AddHealthChecks().AddCheck<DatabaseHealth>("database");
    }
}
