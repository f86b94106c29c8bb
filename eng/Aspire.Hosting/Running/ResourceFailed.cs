namespace Aspire.Hosting.Running;

/// <summary>A resource ended, or did not become healthy, while the application was starting.</summary>
internal sealed class ResourceFailed(Instance instance, InstanceStatus status, TimeSpan timeout) : Exception(Describe(instance, status, timeout))
{
    public Instance Instance => instance;

    private static string Describe(Instance instance, InstanceStatus status, TimeSpan timeout) => status switch
    {
        { State: InstanceStatus.FailedToStart } => $"{instance.Resource.Name} could not be started",
        { HasEnded: true } => $"{instance.Resource.Name} ended {status.End} while the application was starting",
        _ => $"{instance.Resource.Name} was not healthy after {timeout.TotalSeconds} s: {string.Join("; ", status.Health.Values.Where(reason => reason is not null))}",
    };
}
