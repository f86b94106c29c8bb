using Aspire.Hosting.ApplicationModel;

namespace Aspire.Hosting;

/// <summary>Programs that are not .NET projects.</summary>
public static class ExecutableResourceBuilderExtensions
{
    /// <summary>Adds a program by its command; a relative working directory starts at the AppHost's folder.</summary>
    public static IResourceBuilder<ExecutableResource> AddExecutable(
        this IDistributedApplicationBuilder builder, string name, string command, string workingDirectory, params string[]? args) =>
        builder.AddResource(new ExecutableResource(name, command, Path.GetFullPath(workingDirectory, builder.AppHostDirectory), args ?? []))
            .WithListeningAddresses();
}
