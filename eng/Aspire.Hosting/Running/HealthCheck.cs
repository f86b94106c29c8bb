namespace Aspire.Hosting.Running;

/// <param name="Key">How the dashboard names the check.</param>
/// <param name="Ask">Null when healthy, otherwise the reason in words.</param>
internal sealed record HealthCheck(string Key, Func<Instance, CancellationToken, Task<string?>> Ask);
