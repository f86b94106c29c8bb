using Aspire.Hosting.ApplicationModel;

namespace Aspire.Hosting.Running;

/// <summary>Collects the environment of one process just before it starts, when every port is known.</summary>
internal sealed class LaunchContext(Instance instance)
{
    public Instance Instance => instance;

    public Dictionary<string, string> Variables { get; } = [];

    public void AddConnectionString(string name, Resource source) =>
        Variables[$"ConnectionStrings__{name}"] = ((IConnectionString)source).ConnectionString;

    /// <summary>One address per endpoint and replica, in the keys that Microsoft.Extensions.ServiceDiscovery reads.</summary>
    public void AddServiceDiscovery(Resource source)
    {
        foreach (var endpoint in source.Endpoints)
        {
            for (var i = 0; i < source.Instances.Count; i++)
            {
                Variables[$"services__{source.Name}__{endpoint.Name}__{i}"] = source.Instances[i].Url(endpoint);
            }
        }
    }

    /// <summary>ASPNETCORE_URLS for the endpoints that have no variable of their own, and that variable for the others.</summary>
    public void AddListeningAddresses()
    {
        var endpoints = instance.Resource.Endpoints.ToLookup(endpoint => endpoint.PortVariable is null);
        if (endpoints[true].Any())
        {
            Variables["ASPNETCORE_URLS"] = string.Join(';', endpoints[true].Select(instance.Url));
        }

        foreach (var endpoint in endpoints[false])
        {
            Variables[endpoint.PortVariable!] = $"{instance.Port(endpoint.Name)}";
        }
    }
}
