using Aspire.Hosting.ApplicationModel;
using Aspire.Hosting.Running;

namespace Aspire.Hosting;

/// <summary>What can be said of any resource.</summary>
public static class ResourceBuilderExtensions
{
    /// <summary>Gives the resource an HTTP address. With <paramref name="env"/> the program reads the port from that variable.</summary>
    public static IResourceBuilder<T> WithHttpEndpoint<T>(
        this IResourceBuilder<T> builder, int? port = null, int? targetPort = null, string? name = null, string? env = null, bool? isProxied = null)
        where T : IResourceWithEndpoints
    {
        var endpoint = new Endpoint(name ?? "http", "http", targetPort ?? port, env);
        if (builder.Model().Endpoints.Any(known => known.Name == endpoint.Name))
        {
            throw new DistributedApplicationException($"Endpoint with name '{endpoint.Name}' already exists.");
        }

        builder.Model().Endpoints.Add(endpoint);
        return builder;
    }

    /// <summary>Marks the resource's HTTP addresses as meant for people.</summary>
    public static IResourceBuilder<T> WithExternalHttpEndpoints<T>(this IResourceBuilder<T> builder)
        where T : IResourceWithEndpoints
    {
        builder.Model().Endpoints.ForEach(endpoint => endpoint.IsExternal = true);
        return builder;
    }

    /// <summary>The resource is healthy when a GET of <paramref name="path"/> answers <paramref name="statusCode"/> (200).</summary>
    public static IResourceBuilder<T> WithHttpHealthCheck<T>(
        this IResourceBuilder<T> builder, string? path = null, int? statusCode = null, string? endpointName = null)
        where T : IResourceWithEndpoints
    {
        var resource = builder.Model();
        var endpoint = resource.Endpoints.Find(known => endpointName is null ? known.Scheme == "http" : known.Name == endpointName)
            ?? throw new DistributedApplicationException($"Resource '{resource.Name}' has no endpoint to ask for its health.");
        resource.HealthChecks.Add(HttpHealth.Check(resource.Name, endpoint, path ?? "/", statusCode ?? 200));
        return builder;
    }

    /// <summary>Sets a variable for the program.</summary>
    public static IResourceBuilder<T> WithEnvironment<T>(this IResourceBuilder<T> builder, string name, string? value)
        where T : IResourceWithEnvironment
    {
        builder.Model().Environment.Add(launch => launch.Variables[name] = value ?? "");
        return builder;
    }

    /// <summary>Gives the program the connection string of <paramref name="source"/> as <c>ConnectionStrings__name</c>.</summary>
    public static IResourceBuilder<TDestination> WithReference<TDestination>(
        this IResourceBuilder<TDestination> builder, IResourceBuilder<IResourceWithConnectionString> source, string? connectionName = null, bool optional = false)
        where TDestination : IResourceWithEnvironment
    {
        builder.Model().References.Add(source.Model());
        builder.Model().Environment.Add(launch => launch.AddConnectionString(connectionName ?? source.Resource.Name, source.Model()));
        return builder;
    }

    /// <summary>Gives the program the addresses of <paramref name="source"/> as <c>services__name__endpoint__n</c>.</summary>
    public static IResourceBuilder<TDestination> WithReference<TDestination>(
        this IResourceBuilder<TDestination> builder, IResourceBuilder<IResourceWithServiceDiscovery> source)
        where TDestination : IResourceWithEnvironment
    {
        builder.Model().References.Add(source.Model());
        builder.Model().Environment.Add(launch => launch.AddServiceDiscovery(source.Model()));
        return builder;
    }

    /// <summary>Starts the resource only when <paramref name="dependency"/> is healthy.</summary>
    public static IResourceBuilder<T> WaitFor<T>(this IResourceBuilder<T> builder, IResourceBuilder<IResource> dependency)
        where T : IResourceWithWaitSupport
    {
        builder.Model().WaitsFor.Add(dependency.Model());
        return builder;
    }

    internal static IResourceBuilder<T> WithListeningAddresses<T>(this IResourceBuilder<T> builder)
        where T : IResourceWithEnvironment
    {
        builder.Model().Environment.Add(launch => launch.AddListeningAddresses());
        return builder;
    }
}
