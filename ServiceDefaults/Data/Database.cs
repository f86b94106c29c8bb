using Dapper;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Npgsql;

namespace ServiceDefaults.Data;

/// <summary>The service's own database, seen through a tenant. A connection without one sees no rows.</summary>
public sealed class Database(NpgsqlDataSource source)
{
    /// <summary>An open connection that sees the tenant's rows.</summary>
    public async Task<NpgsqlConnection> OpenAsync(Tenant tenant, CancellationToken cancel)
    {
        var connection = await source.OpenConnectionAsync(cancel);
        await using var command = SeeingOnly(tenant, inTransaction: false);
        command.Connection = connection;
        await command.ExecuteNonQueryAsync(cancel);
        return connection;
    }

    /// <summary>Commands that run in one round trip and one transaction, seeing the tenant's rows. Result sets begin after the setting's own.</summary>
    public NpgsqlBatch Batch(Tenant tenant)
    {
        var batch = source.CreateBatch();
        batch.BatchCommands.Add(new NpgsqlBatchCommand("select set_config('app.counties', $1, true)") { Parameters = { new() { Value = tenant.Setting } } });
        return batch;
    }

    private static NpgsqlCommand SeeingOnly(Tenant tenant, bool inTransaction) =>
        new("select set_config('app.counties', $1, $2)") { Parameters = { new() { Value = tenant.Setting }, new() { Value = inTransaction } } };
}

/// <summary>Adds the database of a service.</summary>
public static class DatabaseSetup
{
    internal static void AddDatabase(this WebApplicationBuilder builder, string service)
    {
        DefaultTypeMap.MatchNamesWithUnderscores = true;
        SqlMapper.AddTypeHandler(new DateOnlyHandler());
        var admin = builder.Configuration.GetConnectionString($"{service}-db")
            ?? throw new InvalidOperationException($"ConnectionStrings:{service}-db is not configured");
        var role = $"{service}_app";
        var limited = new NpgsqlConnectionStringBuilder(admin)
        {
            Options = $"-c role={role}",
            MaxPoolSize = 40,
            MaxAutoPrepare = 100,
            AutoPrepareMinUsages = 2,
            ApplicationName = service,
        };
        builder.Services.AddSingleton(_ => NpgsqlDataSource.Create(limited));
        builder.Services.AddSingleton<Database>();
        builder.Services.AddSingleton(s => new Migrator(admin, role, s.GetRequiredService<Microsoft.Extensions.Logging.ILogger<Migrator>>()));
        builder.Services.AddHealthChecks().AddCheck<DatabaseHealth>("database");
    }
}
