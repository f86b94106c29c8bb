using AppHost.Running;
using AppHost.Servers;

namespace AppHost.Services;

/// <summary>
/// A service and its replicas. Each replica is a resource with addresses of its own, so that callers can take them in turn, request by
/// request, and leave out one that does not answer; the engine's own replicas share one address that spreads connections only.
/// </summary>
internal sealed class Service(string name, IReadOnlyList<IResourceBuilder<ProjectResource>> replicas)
{
    private static readonly string[] Endpoints = ["http", "grpc"];

    /// <summary>The same for every replica.</summary>
    public Service With(Action<IResourceBuilder<ProjectResource>> configure)
    {
        foreach (var replica in replicas)
        {
            configure(replica);
        }

        return this;
    }

    /// <summary>A database named after the service.</summary>
    public Service WithDatabase(IResourceBuilder<IResourceWithConnectionString> server)
    {
        var database = server.AddDatabaseNamed(name);
        return With(replica => replica.WithReference(database).WaitFor(server));
    }

    public Service Uses(params IResourceBuilder<IResourceWithConnectionString>[] servers) => With(replica =>
    {
        foreach (var server in servers)
        {
            replica.WithReference(server).WaitFor(server);
        }
    });

    /// <summary>Tells every replica every address of these services, under the names that service discovery reads.</summary>
    public void Calls(params Service[] others) => With(replica =>
    {
        foreach (var other in others)
        {
            other.TellAddressesTo(replica);
        }
    });

    private void TellAddressesTo(IResourceBuilder<ProjectResource> caller)
    {
        foreach (var (n, replica) in replicas.Index())
        {
            foreach (var endpoint in Endpoints)
            {
                caller.WithEnvironment($"services__{name}__{endpoint}__{n}", replica.GetEndpoint(endpoint));
            }

            caller.WithReferenceRelationship(replica);
        }
    }
}

/// <summary>Adds services.</summary>
internal static class ServiceSetup
{
    /// <summary>
    /// Adds a service with its replicas: <c>review</c>, <c>review-2</c> … gRPC without TLS needs an endpoint of its own (HTTP/2 only).
    /// </summary>
    public static Service AddService<TProject>(this IDistributedApplicationBuilder builder, string name, Options options, int replicas = 1)
        where TProject : IProjectMetadata, new() =>
        new Service(name, [.. Enumerable.Range(1, replicas).Select(n => builder.AddProject<TProject>(NameOf(name, n)).AsBuilt())])
            .With(replica => replica
                .WithHttpEndpoint(name: "http", isProxied: false)
                .WithHttpEndpoint(name: "grpc", env: "GRPC_PORT", isProxied: false)
                .WithEndpoint("http", OnThisMachineOnly).WithEndpoint("grpc", OnThisMachineOnly)
                .WithEndpointsInEnvironment(endpoint => endpoint.Name == "http")
                .WithoutHttpsCertificate()
                .WithHttpHealthCheck("/health", endpointName: "http")
                .WithEnvironment("Packs__Folder", options.Packs)
                .WithEnvironment("ASPNETCORE_ENVIRONMENT", options.TestClock || options.Demo ? "Development" : "Production")
                .WithSettings("TestClock", ("File", options.TestClock ? Path.Combine(options.Data, "test-clock") : null)));

    private static string NameOf(string service, int replica) => replica == 1 ? service : $"{service}-{replica}";

    private static void OnThisMachineOnly(EndpointAnnotation endpoint) => endpoint.TargetHost = "127.0.0.1";

    /// <summary>Those settings that have a value.</summary>
    public static IResourceBuilder<ProjectResource> WithSettings(
        this IResourceBuilder<ProjectResource> service, string section, params (string Name, string? Value)[] settings)
    {
        foreach (var (name, value) in settings.Where(setting => !string.IsNullOrEmpty(setting.Value)))
        {
            service.WithEnvironment($"{section}__{name}", value);
        }

        return service;
    }

    /// <summary>
    /// Starts what is built, beside this program, instead of <c>dotnet run</c>, which takes seconds and stays as a parent of 130 MB. In an
    /// IDE, which builds and debugs by itself, and in publishing it stays the project.
    /// </summary>
    private static IResourceBuilder<ProjectResource> AsBuilt(this IResourceBuilder<ProjectResource> service)
    {
        var builder = service.ApplicationBuilder;
        if (builder.ExecutionContext.IsPublishMode || builder.Configuration["DEBUG_SESSION_PORT"] is { Length: > 0 })
        {
            return service;
        }

        var project = Path.GetFileNameWithoutExtension(service.Resource.GetProjectMetadata().ProjectPath);
        var own = AppContext.BaseDirectory.TrimEnd(Path.DirectorySeparatorChar);
        var folder = Path.GetFullPath(Path.Combine(own, "..", "..", project, Path.GetFileName(own)));
        return service.WithAnnotation(new ExecutableAnnotation { Command = "dotnet", WorkingDirectory = folder })
            .WithArgs(Path.Combine(folder, $"{project}.dll"));
    }
}
