using Aspire.Hosting.Engine;
using Aspire.Hosting.Running;

namespace Aspire.Hosting.Dashboard;

/// <summary>How Aspire's own dashboard is started.</summary>
internal static class DashboardProcess
{
    public static ProcessPlan Plan(Bundle bundle, DashboardAddresses dashboard) => new(bundle.Managed, ["dashboard"], Path.GetDirectoryName(bundle.Managed)!)
    {
        Environment = new Dictionary<string, string>
        {
            ["ASPNETCORE_URLS"] = dashboard.Url,
            ["ASPNETCORE_ENVIRONMENT"] = "Production",
            ["ASPIRE_ALLOW_UNSECURED_TRANSPORT"] = "true",
            ["ASPIRE_DASHBOARD_OTLP_ENDPOINT_URL"] = dashboard.Telemetry.Endpoint,
            ["ASPIRE_DASHBOARD_OTLP_HTTP_ENDPOINT_URL"] = $"http://127.0.0.1:{dashboard.TelemetryHttp}",
            ["ASPIRE_RESOURCE_SERVICE_ENDPOINT_URL"] = dashboard.ServiceUrl,
            ["ASPIRE_VERSION_CHECK_DISABLED"] = "true",
            ["DASHBOARD__FRONTEND__AUTHMODE"] = "BrowserToken",
            ["DASHBOARD__FRONTEND__BROWSERTOKEN"] = dashboard.BrowserToken,
            ["DASHBOARD__OTLP__AUTHMODE"] = "ApiKey",
            ["DASHBOARD__OTLP__PRIMARYAPIKEY"] = dashboard.TelemetryKey,
            ["DASHBOARD__API__ENABLED"] = "true",
            ["DASHBOARD__API__AUTHMODE"] = "ApiKey",
            ["DASHBOARD__API__PRIMARYAPIKEY"] = dashboard.ApiKey,
            ["DASHBOARD__RESOURCESERVICECLIENT__AUTHMODE"] = "ApiKey",
            ["DASHBOARD__RESOURCESERVICECLIENT__APIKEY"] = dashboard.ServiceKey,
        },
    };
}
