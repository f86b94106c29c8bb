using System.Security.Cryptography;
using Aspire.Hosting.Running;

namespace Aspire.Hosting.Dashboard;

/// <summary>Ports and keys of the dashboard, new in every run.</summary>
internal sealed record DashboardAddresses(int Web, int TelemetryGrpc, int TelemetryHttp, int Service)
{
    public string BrowserToken { get; } = NewKey();

    /// <summary>For programs that send telemetry.</summary>
    public string TelemetryKey { get; } = NewKey();

    /// <summary>For who reads telemetry by HTTP (/api/telemetry/…), in the header x-api-key.</summary>
    public string ApiKey { get; } = NewKey();

    /// <summary>For the resource service that this process answers.</summary>
    public string ServiceKey { get; } = NewKey();

    public string Url => $"http://127.0.0.1:{Web}";

    public string LoginUrl => $"{Url}/login?t={BrowserToken}";

    public string ServiceUrl => $"http://127.0.0.1:{Service}";

    public Telemetry Telemetry => new($"http://127.0.0.1:{TelemetryGrpc}", TelemetryKey);

    public static DashboardAddresses Allocate(Ports ports) => new(ports.Next(), ports.Next(), ports.Next(), ports.Next());

    private static string NewKey() => Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(16));
}
