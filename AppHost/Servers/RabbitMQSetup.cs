using AppHost.Running;
using Microsoft.Extensions.DependencyInjection;
using RabbitMQ.Client;

namespace AppHost.Servers;

/// <summary>Adds RabbitMQ.</summary>
internal static class RabbitMQSetup
{
    public static IResourceBuilder<IResourceWithConnectionString> AddRabbitMQServer(this IDistributedApplicationBuilder builder, string name, Options options)
    {
        var password = builder.AddPasswordOf(name, options.Data);
        if (options.Containers)
        {
            return builder.AddRabbitMQ(name, password: password).WithDataBindMount(ContainerEngine.FolderOf(name, options.Data));
        }

        var server = builder.AddInstalledServer(name, options.Data, "RABBITMQ", password, (port, secret) => ReferenceExpression.Create(
            $"amqp://guest:{secret}@127.0.0.1:{port.Property(EndpointProperty.Port)}"));
        var portMapper = builder.AddExecutable($"{name}-epmd", "epmd", server.Resource.WorkingDirectory)
            .WithEndpoint(name: "tcp", scheme: "tcp", isProxied: false)
            .WithParentRelationship(server);
        var mapped = portMapper.GetEndpoint("tcp").Property(EndpointProperty.Port);
        portMapper.WithArgs("-address", "127.0.0.1", "-port", mapped);
        builder.Services.AddHealthChecks().AddRabbitMQ(_ => ConnectionAsync(server.Resource), name: $"{name}_check");
        return server.WithEnvironment("ERL_EPMD_PORT", mapped).WithEndpoint(name: "distribution", scheme: "tcp", env: "DIST_PORT", isProxied: false)
            .WithHealthCheck($"{name}_check");
    }

    private static IConnection? connection;

    /// <summary>One connection for all health checks; the library opens it again when the broker comes back.</summary>
    private static async Task<IConnection> ConnectionAsync(InstalledServer server) =>
        connection ??= await new ConnectionFactory { Uri = new Uri(server.Address) }.CreateConnectionAsync("health check");
}
