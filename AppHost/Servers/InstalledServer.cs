namespace AppHost.Servers;

/// <summary>
/// A server of the system's packages, where a container would be: a script of this folder becomes it. Port and password stand in its
/// environment, its data in a folder that outlives the run.
/// </summary>
/// <param name="name">Of the resource, the script and the data folder.</param>
/// <param name="folder">Where it works and keeps its data.</param>
/// <param name="address">Its connection string, from its port.</param>
internal sealed class InstalledServer(string name, string folder, Func<EndpointReference, ReferenceExpression> address)
    : ExecutableResource(name, "bash", folder), IResourceWithConnectionString
{
    public ReferenceExpression ConnectionStringExpression => address(new EndpointReference(this, "tcp"));

    /// <summary>Its connection string, once it runs.</summary>
    public string Address => ((IResourceWithConnectionString)this).GetConnectionStringAsync().AsTask().GetAwaiter().GetResult()!;

    /// <summary>What ends it quickly and cleanly, where the engine's SIGTERM is not that.</summary>
    public string? StopSignal { get; init; }
}

/// <summary>Adds servers of the system's packages.</summary>
internal static class InstalledServerSetup
{
    /// <param name="variables">Prefix of the variables that its script reads: <c>POSTGRES_PORT</c>, <c>POSTGRES_PASSWORD</c>.</param>
    public static IResourceBuilder<InstalledServer> AddInstalledServer(
        this IDistributedApplicationBuilder builder, InstalledServer server, string variables,
        IResourceBuilder<ParameterResource> password) =>
        builder.AddResource(server)
            .WithArgs(Path.Combine(builder.AppHostDirectory, "Servers", $"{server.Name}.sh"), server.WorkingDirectory)
            .WithEndpoint(name: "tcp", scheme: "tcp", env: $"{variables}_PORT", isProxied: false)
            .WithEnvironment($"{variables}_PASSWORD", password);
}
