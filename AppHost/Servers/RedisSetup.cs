using AppHost.Running;
using Microsoft.Extensions.DependencyInjection;

namespace AppHost.Servers;

/// <summary>Adds Redis, which keeps nothing from run to run.</summary>
internal static class RedisSetup
{
    public static IResourceBuilder<IResourceWithConnectionString> AddRedisServer(
        this IDistributedApplicationBuilder builder, string name, Options options)
    {
        var password = builder.AddPassword(name, options.Data);
        if (options.Containers)
        {
            return builder.AddRedis(name, password: password);
        }

        var server = new InstalledServer(name, ServerFolders.FolderOf(name, options.Data), port => ReferenceExpression.Create(
            $"127.0.0.1:{port.Property(EndpointProperty.Port)},password={password.Resource}"));
        builder.Services.AddHealthChecks().AddRedis(_ => server.Address, name: $"{name}_check");
        return builder.AddInstalledServer(server, "REDIS", password).WithHealthCheck($"{name}_check");
    }
}
