using AppHost.Running;
using Microsoft.Extensions.DependencyInjection;
using RabbitMQ.Client;

namespace AppHost.Servers;

/// <summary>Adds RabbitMQ.</summary>
internal static class RabbitMQSetup
{
    public static IResourceBuilder<IResourceWithConnectionString> AddRabbitMQServer(
        this IDistributedApplicationBuilder builder, string name, Options options)
    {
        var password = builder.AddPassword(name, options.Data);
        if (options.Containers)
        {
            var container = builder.AddRabbitMQ(name, password: password);
            return builder.ExecutionContext.IsRunMode
                ? container.WithDataBindMount(Path.Combine(ServerFolders.FolderOf(name, options.Data), "container"))
                : container.WithDataVolume();
        }

        var server = new InstalledServer(name, ServerFolders.FolderOf(name, options.Data), port => ReferenceExpression.Create(
            $"amqp://guest:{password.Resource}@127.0.0.1:{port.Property(EndpointProperty.Port)}"));
        var resource = builder.AddInstalledServer(server, "RABBITMQ", password)
            .WithEndpoint(name: "distribution", scheme: "tcp", env: "DIST_PORT", isProxied: false);
        var portMapper = builder.AddExecutable($"{name}-epmd", "epmd", server.WorkingDirectory)
            .WithEndpoint(name: "tcp", scheme: "tcp", isProxied: false)
            .WithParentRelationship(resource);
        var mapped = portMapper.GetEndpoint("tcp").Property(EndpointProperty.Port);
        portMapper.WithArgs("-address", "127.0.0.1", "-port", mapped);

        IConnection? open = null; // one for all checks; the library opens it again when the broker comes back
        builder.Services.AddHealthChecks().AddRabbitMQ(
            async _ => open ??= await new ConnectionFactory { Uri = new Uri(server.Address) }.CreateConnectionAsync("health check"),
            name: $"{name}_check");
        return resource.WithEnvironment("ERL_EPMD_PORT", mapped).WithHealthCheck($"{name}_check");
    }
}
