using System.Collections.Concurrent;
using Aspire.Hosting.Running;

namespace Aspire.Hosting.Engine;

/// <summary>The processes that the engine runs for this application, by name.</summary>
internal sealed class Processes(DcpClient client)
{
    private readonly ConcurrentDictionary<string, Entry> entries = new();

    /// <summary>Starts a process; <paramref name="changed"/> is told every change of its state, in order.</summary>
    public async Task StartAsync(
        string name, ProcessPlan plan, IReadOnlyDictionary<string, string> environment, Action<DcpExecutableStatus> changed, CancellationToken cancellation)
    {
        entries[name] = new Entry(changed);
        var variables = plan.Environment.Concat(environment).Select(item => new DcpVariable(item.Key, item.Value)).ToArray();
        await client.CreateAsync(new(new(name), new(plan.Path, plan.WorkingDirectory, plan.Arguments, variables)), cancellation);
    }

    /// <summary>Completes when the process has ended; does nothing when it never started or has ended already.</summary>
    public async Task StopAsync(string name, CancellationToken cancellation)
    {
        if (entries.TryGetValue(name, out var entry) && !entry.Ended.Task.IsCompleted)
        {
            await client.StopAsync(name, cancellation);
            await entry.Ended.Task.WaitAsync(cancellation);
        }
    }

    /// <summary>Forgets an ended process, so that it can be started again under its name.</summary>
    public async Task RemoveAsync(string name, CancellationToken cancellation)
    {
        if (entries.TryGetValue(name, out var entry))
        {
            await client.DeleteAsync(name, cancellation);
            await entry.Deleted.Task.WaitAsync(cancellation);
            entries.TryRemove(name, out _);
        }
    }

    /// <summary>
    /// The last lines that a process wrote, both streams in the order of time. A process that is removed meanwhile takes its log along, also in the
    /// middle of the reading: what was read until then is told.
    /// </summary>
    public async Task<IReadOnlyList<string>> LastLinesAsync(string name, int count, CancellationToken cancellation)
    {
        var lines = new List<string>();
        try
        {
            foreach (var source in (string[])["stdout", "stderr"])
            {
                await foreach (var line in client.ReadLastLinesAsync(name, source, count, cancellation))
                {
                    lines.Add(line);
                }
            }
        }
        catch (Exception gone) when (gone is HttpRequestException or IOException)
        {
            return Last(lines, count); // whether the engine itself is gone, whoever follows it finds out
        }

        return Last(lines, count);
    }

    /// <summary>Follows the engine until cancelled. The engine ends a watch from time to time; the next begins with the present state.</summary>
    public async Task FollowAsync(CancellationToken cancellation)
    {
        try
        {
            while (!cancellation.IsCancellationRequested)
            {
                await foreach (var change in client.WatchAsync(cancellation))
                {
                    if (entries.TryGetValue(change.Object.Metadata.Name, out var entry))
                    {
                        entry.Take(change);
                    }
                }
            }
        }
        catch (Exception lost) when (lost is HttpRequestException or IOException && !cancellation.IsCancellationRequested)
        {
            throw new DistributedApplicationException($"Aspire's engine no longer answers: {lost.Message}", lost);
        }
    }

    private static IReadOnlyList<string> Last(List<string> lines, int count) =>
        [.. lines.OrderBy(Timestamp, StringComparer.Ordinal).TakeLast(count).Select(line => line[(Timestamp(line).Length + 1)..])];

    private static string Timestamp(string line) => line.IndexOf(' ', StringComparison.Ordinal) is > 0 and var end ? line[..end] : "";

    private sealed class Entry(Action<DcpExecutableStatus> changed)
    {
        public TaskCompletionSource Ended { get; } = new(TaskCreationOptions.RunContinuationsAsynchronously);

        public TaskCompletionSource Deleted { get; } = new(TaskCreationOptions.RunContinuationsAsynchronously);

        public void Take(DcpEvent change)
        {
            if (change.Object.Status is { State: not "" } status)
            {
                changed(status);
                if (status.HasEnded)
                {
                    Ended.TrySetResult();
                }
            }

            if (change.Type == "DELETED")
            {
                Deleted.TrySetResult();
            }
        }
    }
}
