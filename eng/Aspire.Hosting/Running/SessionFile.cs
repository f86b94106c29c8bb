using System.Text.Json;
using Aspire.Hosting.ApplicationModel;
using Aspire.Hosting.Dashboard;

namespace Aspire.Hosting.Running;

/// <summary>
/// Where everything is, for scripts and tests, when the option <c>session-file</c> names a file. It holds passwords and
/// keys, so only its owner can read it.
/// </summary>
internal static class SessionFile
{
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web) { WriteIndented = true };

    public static void Write(Application application, DashboardAddresses dashboard)
    {
        if (application.Configuration["session-file"] is not { } file)
        {
            return;
        }

        var session = new
        {
            ProcessId = Environment.ProcessId,
            Dashboard = new { dashboard.Url, dashboard.LoginUrl, dashboard.ApiKey, ResourceService = dashboard.ServiceUrl, dashboard.ServiceKey },
            Resources = application.Resources.Select(resource => new
            {
                resource.Name,
                ConnectionString = (resource as IConnectionString)?.ConnectionString,
                Instances = resource.Instances.Select(instance => new
                {
                    instance.Name,
                    Endpoints = resource.Endpoints.ToDictionary(endpoint => endpoint.Name, instance.Url),
                }),
            }),
        };
        ServerResource.WritePrivately(Path.GetFullPath(file), JsonSerializer.Serialize(session, Json));
    }
}
