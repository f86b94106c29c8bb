namespace Aspire.Hosting.Running;

/// <summary>Where programs send logs, traces and metrics: the dashboard.</summary>
internal sealed record Telemetry(string Endpoint, string ApiKey)
{
    public void AddTo(LaunchContext launch)
    {
        var variables = launch.Variables;
        variables["OTEL_EXPORTER_OTLP_ENDPOINT"] = Endpoint;
        variables["OTEL_EXPORTER_OTLP_PROTOCOL"] = "grpc";
        variables["OTEL_EXPORTER_OTLP_HEADERS"] = $"x-otlp-api-key={ApiKey}";
        variables["OTEL_SERVICE_NAME"] = launch.Instance.Resource.Name;
        variables["OTEL_RESOURCE_ATTRIBUTES"] = $"service.instance.id={launch.Instance.Suffix}";
        variables["OTEL_BLRP_SCHEDULE_DELAY"] = "1000";
        variables["OTEL_BSP_SCHEDULE_DELAY"] = "1000";
        variables["OTEL_METRIC_EXPORT_INTERVAL"] = "5000";
    }
}
