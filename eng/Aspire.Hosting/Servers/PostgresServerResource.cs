using Aspire.Hosting.Engine;
using Aspire.Hosting.Running;
using Aspire.Hosting.Servers;
using Npgsql;

namespace Aspire.Hosting.ApplicationModel;

/// <summary>A PostgreSQL server.</summary>
public sealed class PostgresServerResource : ServerResource, IConnectionString
{
    internal PostgresServerResource(string name, int? port)
        : base(name, port) => HealthChecks.Add(new($"{name}_check", (_, cancellation) => AskAsync(ConnectionString, cancellation)));

    string IConnectionString.ConnectionString => ConnectionString;

    internal string ConnectionString => $"Host=127.0.0.1;Port={Port};Username=postgres;Password={Password}";

    /// <summary>"Fast": open connections are closed, not waited for.</summary>
    internal override int? StopSignal => Signals.Interrupt;

    internal static async Task<string?> AskAsync(string connectionString, CancellationToken cancellation)
    {
        try
        {
            await using var connection = new NpgsqlConnection($"{connectionString};Pooling=false;Timeout=5");
            await connection.OpenAsync(cancellation);
            return null;
        }
        catch (NpgsqlException notReady)
        {
            return notReady.Message;
        }
    }

    internal override async Task<ProcessPlan?> PrepareAsync(RunContext run, CancellationToken cancellation)
    {
        var account = PostgresAccount.Current;
        var data = await PostgresData.OpenAsync(this, account, run.Session, cancellation);
        string[] command = [PostgresData.Program("postgres"), "-D", data, "-p", $"{Port}", "-c", "listen_addresses=127.0.0.1",
            "-c", "unix_socket_directories=", "-c", "max_connections=400"];
        string[] full = [.. account.Prefix, .. command];
        return new(full[0], full[1..], data);
    }
}
