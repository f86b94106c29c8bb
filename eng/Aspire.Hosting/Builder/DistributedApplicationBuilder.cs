using System.Reflection;
using Aspire.Hosting.ApplicationModel;
using Aspire.Hosting.Running;
using Microsoft.Extensions.Configuration;

namespace Aspire.Hosting;

internal sealed class DistributedApplicationBuilder : IDistributedApplicationBuilder
{
    private readonly List<Resource> resources = [];
    private readonly AppHostFolders folders = AppHostFolders.Of(Assembly.GetEntryAssembly()!);

    public DistributedApplicationBuilder(string[] args) => Configuration.AddEnvironmentVariables().AddCommandLine(args);

    public ConfigurationManager Configuration { get; } = new();

    public string AppHostDirectory => folders.Directory;

    public IResourceBuilder<T> AddResource<T>(T resource)
        where T : IResource
    {
        if (resources.Any(known => string.Equals(known.Name, resource.Name, StringComparison.OrdinalIgnoreCase)))
        {
            throw new DistributedApplicationException(
                $"Cannot add resource of type '{typeof(T)}' with name '{resource.Name}' because a resource with that name already exists.");
        }

        resources.Add((Resource)(object)resource);
        return new ResourceBuilder<T>(this, resource);
    }

    public DistributedApplication Build() => new(new Application(folders.Name, resources, new ProjectOutputs(folders), Configuration));
}
