using Aspire.Hosting.Dashboard.Protocol;
using Grpc.Core;
using Grpc.Net.Client;

namespace Platform.SystemTests.Engine;

/// <summary>Asks an app host what Aspire's dashboard asks it.</summary>
internal sealed class ResourceService(string address, string key) : IDisposable
{
    private readonly GrpcChannel channel = GrpcChannel.ForAddress(address);

    private DashboardService.DashboardServiceClient Client => new(channel);

    private Metadata Headers => new() { { "x-resource-service-api-key", key } };

    public static ResourceService Of(SampleHost host, string? key = null)
    {
        var dashboard = host.Session.GetProperty("dashboard");
        return new(dashboard.GetProperty("resourceService").GetString()!, key ?? dashboard.GetProperty("serviceKey").GetString()!);
    }

    public async Task<IReadOnlyList<Resource>> ResourcesAsync()
    {
        using var call = Client.WatchResources(new(), Headers);
        await call.ResponseStream.MoveNext(CancellationToken.None);
        return call.ResponseStream.Current.InitialData.Resources;
    }

    public async Task<Resource> ResourceAsync(string name) => (await ResourcesAsync()).First(resource => resource.DisplayName == name);

    public async Task<IReadOnlyList<string>> LogAsync(string name)
    {
        var resource = await ResourceAsync(name);
        using var call = Client.WatchResourceConsoleLogs(new() { ResourceName = resource.Name, SuppressFollow = true }, Headers);
        return await call.ResponseStream.ReadAllAsync().SelectMany(update => update.LogLines.Select(line => line.Text).ToAsyncEnumerable()).ToListAsync();
    }

    public async Task<ResourceCommandResponse> CommandAsync(string name, string command)
    {
        var resource = await ResourceAsync(name);
        return await Client.ExecuteResourceCommandAsync(new() { ResourceName = resource.Name, ResourceType = resource.ResourceType, CommandName = command }, Headers);
    }

    /// <summary>Starts one instance that has ended.</summary>
    public async Task StartAsync(Resource resource) =>
        await Client.ExecuteResourceCommandAsync(new() { ResourceName = resource.Name, ResourceType = resource.ResourceType, CommandName = "start" }, Headers);

    public void Dispose() => channel.Dispose();
}
