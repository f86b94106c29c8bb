using Aspire.Hosting.Running;

namespace Aspire.Hosting.ApplicationModel;

/// <summary>What all resources have. The model is only described here; <c>Running</c> makes it true.</summary>
public abstract class Resource(string name) : IResource
{
    /// <inheritdoc />
    public string Name { get; } = name;

    /// <summary>How the dashboard names the kind of resource.</summary>
    internal abstract string Type { get; }

    internal List<Endpoint> Endpoints { get; } = [];

    internal List<Action<LaunchContext>> Environment { get; } = [];

    internal List<HealthCheck> HealthChecks { get; } = [];

    /// <summary>Resources that must be healthy before this one starts.</summary>
    internal List<Resource> WaitsFor { get; } = [];

    /// <summary>Resources whose addresses this one is given.</summary>
    internal List<Resource> References { get; } = [];

    internal int Replicas { get; set; } = 1;

    /// <summary>One per replica, made when a run begins.</summary>
    internal List<Instance> Instances { get; } = [];

    /// <summary>The signal that stops it quickly and cleanly, where it is not SIGTERM.</summary>
    internal virtual int? StopSignal => null;

    /// <summary>The resource it lives in, if any.</summary>
    internal virtual Resource? Container => null;

    /// <summary>Settles what others must know of it before anything starts, beside its ports.</summary>
    internal virtual void Allocate(Session session)
    {
    }

    /// <summary>Makes what the process needs and says how to start it; null for a resource without a process of its own.</summary>
    internal abstract Task<ProcessPlan?> PrepareAsync(RunContext run, CancellationToken cancellation);
}
