using AppHost.Running;
using Microsoft.Extensions.DependencyInjection;
using Npgsql;

namespace AppHost.Servers;

/// <summary>Adds PostgreSQL and its databases.</summary>
internal static class PostgresSetup
{
    public static IResourceBuilder<IResourceWithConnectionString> AddPostgresServer(this IDistributedApplicationBuilder builder, string name, Options options)
    {
        var password = builder.AddPasswordOf(name, options.Data);
        if (options.Containers)
        {
            return builder.AddPostgres(name, password: password).WithDataBindMount(ContainerEngine.FolderOf(name, options.Data));
        }

        var server = builder.AddInstalledServer(name, options.Data, "POSTGRES", password, (port, secret) => ReferenceExpression.Create(
            $"Host=127.0.0.1;Port={port.Property(EndpointProperty.Port)};Username=postgres;Password={secret}"));
        builder.Services.AddHealthChecks().AddNpgSql(_ => $"{server.Resource.Address};Pooling=false", name: $"{name}_check");
        return server.WithHealthCheck($"{name}_check");
    }

    /// <summary>A database, made where it is absent; the resource and the connection string are named <c>intake-db</c>.</summary>
    public static IResourceBuilder<IResourceWithConnectionString> AddDatabaseNamed(this IResourceBuilder<IResourceWithConnectionString> server, string database)
    {
        var resource = $"{database}-db";
        if (server is IResourceBuilder<PostgresServerResource> container)
        {
            return container.AddDatabase(resource, database);
        }

        server.OnResourceReady(async (ready, _, cancel) => await MakeAsync((await ready.GetConnectionStringAsync(cancel))!, database, cancel));
        return server.ApplicationBuilder.AddConnectionString(resource, ReferenceExpression.Create($"{server.Resource};Database={database}"));
    }

    private static async Task MakeAsync(string server, string database, CancellationToken cancel)
    {
        await using var connection = new NpgsqlConnection($"{server};Database=postgres;Pooling=false");
        await connection.OpenAsync(cancel);
        await using var find = new NpgsqlCommand("select 1 from pg_database where datname = $1", connection) { Parameters = { new() { Value = database } } };
        if (await find.ExecuteScalarAsync(cancel) is null)
        {
            await using var create = new NpgsqlCommand($"create database \"{database}\"", connection);
            await create.ExecuteNonQueryAsync(cancel);
        }
    }
}
