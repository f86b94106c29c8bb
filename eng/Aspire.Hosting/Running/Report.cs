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
        Write(failure.Instance, await processes.LastLinesAsync(failure.Instance.Name, LastLines, cancellation));
    }

    public async Task EndedAsync(Instance instance, InstanceStatus status, Processes processes, CancellationToken cancellation)
    {
        var lines = await processes.LastLinesAsync(instance.Name, LastLines, cancellation);
        output.WriteLine($"ended  {instance.Resource.Name} ended by itself, {status.End}; it is not started again");
        Write(instance, lines);
    }

    public void Stopping() => output.WriteLine("stopping");

    public void Stopped() => output.WriteLine("stopped");

    private void Write(Instance instance, IReadOnlyList<string> lines)
    {
        foreach (var line in lines)
        {
            output.WriteLine($"  {instance.Resource.Name} | {line}");
        }
    }
}
