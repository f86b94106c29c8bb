using AppHost.Running;
using Microsoft.Extensions.DependencyInjection;

namespace AppHost.Servers;

/// <summary>Adds Redis, which keeps nothing from run to run.</summary>
internal static class RedisSetup
{
    public static IResourceBuilder<IResourceWithConnectionString> AddRedisServer(this IDistributedApplicationBuilder builder, string name, Options options)
    {
        var password = builder.AddPasswordOf(name, options.Data);
        if (options.Containers)
        {
            return builder.AddRedis(name, password: password);
        }

        var server = builder.AddInstalledServer(name, options.Data, "REDIS", password, (port, secret) => ReferenceExpression.Create(
            $"127.0.0.1:{port.Property(EndpointProperty.Port)},password={secret}"));
        builder.Services.AddHealthChecks().AddRedis(_ => server.Resource.Address, name: $"{name}_check");
        return server.WithHealthCheck($"{name}_check");
    }
}
