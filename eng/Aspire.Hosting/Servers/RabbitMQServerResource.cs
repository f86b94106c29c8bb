using Aspire.Hosting.Running;
using Aspire.Hosting.Servers;
using RabbitMQ.Client;
using RabbitMQ.Client.Exceptions;

namespace Aspire.Hosting.ApplicationModel;

/// <summary>A RabbitMQ server.</summary>
public sealed class RabbitMQServerResource : ServerResource, IConnectionString
{
    internal const string User = "guest";

    internal RabbitMQServerResource(string name, int? port)
        : base(name, port) => HealthChecks.Add(new($"{name}_check", (_, cancellation) => AskAsync(cancellation)));

    string IConnectionString.ConnectionString => ConnectionString;

    internal string ConnectionString => $"amqp://{User}:{Password}@127.0.0.1:{Port}";

    internal override Task<ProcessPlan?> PrepareAsync(RunContext run, CancellationToken cancellation) =>
        RabbitMQServer.PrepareAsync(this, run, cancellation);

    private async Task<string?> AskAsync(CancellationToken cancellation)
    {
        try
        {
            var factory = new ConnectionFactory { Uri = new Uri(ConnectionString), AutomaticRecoveryEnabled = false, RequestedConnectionTimeout = TimeSpan.FromSeconds(5) };
            await using var connection = await factory.CreateConnectionAsync("health check", cancellation);
            return null;
        }
        catch (BrokerUnreachableException notReady)
        {
            return (notReady.InnerException ?? notReady).Message;
        }
    }
}
