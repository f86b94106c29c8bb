using AppHost.Running;
using Microsoft.Extensions.DependencyInjection;
using Npgsql;

namespace AppHost.Servers;

/// <summary>Adds PostgreSQL and its databases.</summary>
internal static class PostgresSetup
{
    private const string MaxConnections = "400";

    public static IResourceBuilder<IResourceWithConnectionString> AddPostgresServer(
        this IDistributedApplicationBuilder builder, string name, Options options)
    {
        var password = builder.AddPassword(name, options.Data);
        if (options.Containers)
        {
            var container = builder.AddPostgres(name, password: password).WithArgs("-c", $"max_connections={MaxConnections}");
            return builder.ExecutionContext.IsRunMode
                ? container.WithDataBindMount(Path.Combine(ServerFolders.FolderOf(name, options.Data), "container"))
                : container.WithDataVolume();
        }

        var server = new InstalledServer(name, ServerFolders.FolderOf(name, options.Data), port => ReferenceExpression.Create(
            $"Host=127.0.0.1;Port={port.Property(EndpointProperty.Port)};Username=postgres;Password={password.Resource}"))
        {
            StopSignal = "INT", // "fast": open connections are closed; SIGTERM waits for them
        };
        builder.Services.AddHealthChecks().AddNpgSql(_ => $"{server.Address};Pooling=false", name: $"{name}_check");
        return builder.AddInstalledServer(server, "POSTGRES", password)
            .WithEnvironment("POSTGRES_MAX_CONNECTIONS", MaxConnections)
            .WithHealthCheck($"{name}_check");
    }

    /// <summary>A database, made where it is absent; the resource and the connection string are named <c>intake-db</c>.</summary>
    public static IResourceBuilder<IResourceWithConnectionString> AddDatabaseNamed(
        this IResourceBuilder<IResourceWithConnectionString> server, string database)
    {
        var resource = $"{database}-db";
        if (server is IResourceBuilder<PostgresServerResource> container)
        {
            return container.AddDatabase(resource, database);
        }

        server.OnResourceReady(async (ready, _, cancel) =>
            await MakeAsync((await ready.GetConnectionStringAsync(cancel))!, database, cancel));
        return server.ApplicationBuilder.AddConnectionString(
            resource, ReferenceExpression.Create($"{server.Resource};Database={database}"));
    }

    private static async Task MakeAsync(string server, string database, CancellationToken cancel)
    {
        await using var connection = new NpgsqlConnection($"{server};Database=postgres;Pooling=false");
        await connection.OpenAsync(cancel);
        await using var find = new NpgsqlCommand("select 1 from pg_database where datname = $1", connection);
        find.Parameters.Add(new() { Value = database });
        if (await find.ExecuteScalarAsync(cancel) is null)
        {
            await using var create = new NpgsqlCommand($"create database \"{database}\"", connection);
            await create.ExecuteNonQueryAsync(cancel);
        }
    }
}
