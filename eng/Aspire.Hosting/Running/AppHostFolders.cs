using System.Reflection;

namespace Aspire.Hosting.Running;

/// <summary>Where the AppHost was built, as its build recorded it (Aspire.Hosting.props).</summary>
internal sealed record AppHostFolders(string Name, string Directory, string ArtifactsPath, string Configuration)
{
    public static AppHostFolders Of(Assembly appHost)
    {
        var metadata = appHost.GetCustomAttributes<AssemblyMetadataAttribute>().ToDictionary(item => item.Key, item => item.Value);
        string Read(string key) => metadata.GetValueOrDefault(key)
            ?? throw new DistributedApplicationException($"{appHost.GetName().Name} was built without Aspire.Hosting.props: no {key}.");
        return new(appHost.GetName().Name!, Read("AppHostDirectory"), Read("AppHostArtifactsPath"), Read("AppHostConfiguration"));
    }
}
