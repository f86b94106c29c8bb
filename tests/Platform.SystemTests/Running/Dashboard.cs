using Aspire.Hosting;
using Aspire.Hosting.ApplicationModel;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace Platform.SystemTests.Running;

/// <summary>Aspire's dashboard of a running platform.</summary>
/// <param name="Address">Without a token it shows nothing.</param>
/// <param name="SignIn">The link with the token.</param>
/// <param name="ApiKey">For its telemetry API, in the header <c>x-api-key</c>.</param>
internal sealed record Dashboard(Uri Address, Uri SignIn, string ApiKey)
{
    public static async Task<Dashboard> OfAsync(DistributedApplication application)
    {
        await application.ResourceNotifications.WaitForResourceHealthyAsync("aspire-dashboard");
        var model = application.Services.GetRequiredService<DistributedApplicationModel>();
        var given = application.Services.GetRequiredService<IConfiguration>();
        var dashboard = (IResourceWithEndpoints)model.Resources.First(resource => resource.Name == "aspire-dashboard");
        var address = new Uri(dashboard.GetEndpoint("http").Url);
        return new(address, new Uri(address, $"/login?t={given["AppHost:BrowserToken"]}"), given["AppHost:DashboardApiKey"]!);
    }
}
