using System.Diagnostics;
using OpenTelemetry.Trace;

namespace ServiceDefaults.Telemetry;

/// <summary>
/// Begins a trace for what somebody asked or a message brought; not for health checks, nor for sweeps that look and find nothing.
/// </summary>
internal sealed class WorthTracing : Sampler
{
    public override SamplingResult ShouldSample(in SamplingParameters samplingParameters) => new(
        samplingParameters.Kind == ActivityKind.Client || IsHealthCheck(samplingParameters.Tags)
            ? SamplingDecision.Drop
            : SamplingDecision.RecordAndSample);

    private static bool IsHealthCheck(IEnumerable<KeyValuePair<string, object?>>? tags) =>
        tags?.Any(t => t is { Key: "url.path", Value: "/health" or "/alive" }) ?? false;
}
