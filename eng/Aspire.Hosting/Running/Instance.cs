using Aspire.Hosting.ApplicationModel;

namespace Aspire.Hosting.Running;

/// <summary>One process (or, for a database, one place) of a resource, with the ports it was given.</summary>
internal sealed class Instance(Resource resource, string suffix, IReadOnlyDictionary<string, int> ports)
{
    public Resource Resource => resource;

    /// <summary>Tells replicas apart, in the engine, in telemetry and in the dashboard.</summary>
    public string Suffix => suffix;

    public DateTimeOffset CreatedAt { get; } = TimeProvider.System.GetUtcNow();

    public string Name { get; } = $"{resource.Name}-{suffix}";

    public int Port(string endpoint) => ports[endpoint];

    public string Url(Endpoint endpoint) => $"{endpoint.Scheme}://127.0.0.1:{Port(endpoint.Name)}";

    /// <summary>Completes when the process has been seen to end.</summary>
    public TaskCompletionSource Ended { get; private set; } = new(TaskCreationOptions.RunContinuationsAsynchronously);

    /// <summary>Forgets an earlier end, when the process is started again on request.</summary>
    public void Renew() => Ended = new(TaskCreationOptions.RunContinuationsAsynchronously);
}
