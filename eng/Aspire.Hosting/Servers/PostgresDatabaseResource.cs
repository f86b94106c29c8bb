using Aspire.Hosting.Running;
using Npgsql;

namespace Aspire.Hosting.ApplicationModel;

/// <summary>A database of a PostgreSQL server, made when it is absent.</summary>
public sealed class PostgresDatabaseResource : Resource, IResourceWithParent<PostgresServerResource>, IConnectionString
{
    internal PostgresDatabaseResource(string name, string databaseName, PostgresServerResource parent)
        : base(name)
    {
        DatabaseName = databaseName;
        Parent = parent;
        WaitsFor.Add(parent);
        HealthChecks.Add(new($"{name}_check", (_, cancellation) => PostgresServerResource.AskAsync(ConnectionString, cancellation)));
    }

    /// <summary>The name inside the server.</summary>
    public string DatabaseName { get; }

    /// <inheritdoc />
    public PostgresServerResource Parent { get; }

    string IConnectionString.ConnectionString => ConnectionString;

    internal string ConnectionString => $"{Parent.ConnectionString};Database={DatabaseName}";

    internal override string Type => "PostgresDatabaseResource";

    internal override Resource Container => Parent;

    internal override async Task<ProcessPlan?> PrepareAsync(RunContext run, CancellationToken cancellation)
    {
        await using var connection = new NpgsqlConnection($"{Parent.ConnectionString};Database=postgres;Pooling=false");
        await connection.OpenAsync(cancellation);
        await using var find = new NpgsqlCommand("SELECT 1 FROM pg_database WHERE datname = $1", connection) { Parameters = { new() { Value = DatabaseName } } };
        if (await find.ExecuteScalarAsync(cancellation) is null)
        {
            await using var create = new NpgsqlCommand($"CREATE DATABASE \"{DatabaseName.Replace("\"", "\"\"", StringComparison.Ordinal)}\"", connection);
            await create.ExecuteNonQueryAsync(cancellation);
        }

        return null;
    }
}
