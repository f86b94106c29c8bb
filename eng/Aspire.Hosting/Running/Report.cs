using Aspire.Hosting.ApplicationModel;
using Aspire.Hosting.Engine;

namespace Aspire.Hosting.Running;

/// <summary>What the operator reads on the console.</summary>
internal sealed class Report(TextWriter output)
{
    private const int LastLines = 30;

    public void Healthy(Resource resource, TimeSpan elapsed) => output.WriteLine($"  {resource.Name} is healthy ({elapsed.TotalSeconds:0.0} s)");

    /// <summary>One line that scripts wait for.</summary>
    public void Ready(IEnumerable<(string Name, string Url)> addresses) =>
        output.WriteLine($"ready  {string.Join(' ', addresses.Select(address => $"{address.Name}={address.Url}"))}");

    public void Failed(string reason) => output.WriteLine($"failed  {reason}");

    public async Task FailedAsync(ResourceFailed failure, Processes processes, CancellationToken cancellation)
    {
        Failed(failure.Message);
        await WriteLastLinesAsync(failure.Instance, processes, cancellation);
    }

    public async Task EndedAsync(Instance instance, InstanceStatus status, Processes processes, CancellationToken cancellation)
    {
        output.WriteLine($"ended  {instance.Resource.Name} ended by itself, {status.End}; it is not started again");
        await WriteLastLinesAsync(instance, processes, cancellation);
    }

    public void Stopping() => output.WriteLine("stopping");

    public void Stopped() => output.WriteLine("stopped");

    private async Task WriteLastLinesAsync(Instance instance, Processes processes, CancellationToken cancellation)
    {
        foreach (var line in await processes.LastLinesAsync(instance.Name, LastLines, cancellation))
        {
            output.WriteLine($"  {instance.Resource.Name} | {line}");
        }
    }
}
