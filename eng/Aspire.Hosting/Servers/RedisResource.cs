using System.Net.Sockets;
using System.Text;
using Aspire.Hosting.Running;

namespace Aspire.Hosting.ApplicationModel;

/// <summary>A Redis server that keeps nothing from run to run.</summary>
public sealed class RedisResource : ServerResource, IConnectionString
{
    internal RedisResource(string name, int? port)
        : base(name, port) => HealthChecks.Add(new($"{name}_check", (_, cancellation) => AskAsync(cancellation)));

    string IConnectionString.ConnectionString => $"127.0.0.1:{Port},password={Password}";

    internal override Task<ProcessPlan?> PrepareAsync(RunContext run, CancellationToken cancellation)
    {
        var configuration = Path.Combine(Folder, "redis.conf");
        WritePrivately(configuration, $"""
            bind 127.0.0.1
            port {Port}
            requirepass {Password}
            save ""
            appendonly no

            """);
        return Task.FromResult<ProcessPlan?>(new("redis-server", [configuration], Folder));
    }

    private async Task<string?> AskAsync(CancellationToken cancellation)
    {
        try
        {
            using var client = new TcpClient();
            await client.ConnectAsync("127.0.0.1", Port, cancellation);
            using var reader = new StreamReader(client.GetStream());
            await client.GetStream().WriteAsync(Encoding.ASCII.GetBytes($"AUTH {Password}\r\nPING\r\n"), cancellation);
            var answers = $"{await reader.ReadLineAsync(cancellation)} {await reader.ReadLineAsync(cancellation)}";
            return answers == "+OK +PONG" ? null : $"Redis answered {answers}";
        }
        catch (Exception notReady) when (notReady is SocketException or IOException)
        {
            return notReady.Message;
        }
    }
}
