using System.Collections.Concurrent;
using System.Diagnostics;
using Aspire.Hosting.ApplicationModel;
using Aspire.Hosting.Engine;

namespace Aspire.Hosting.Running;

/// <summary>All resources of one run: started together, stopped from the top down, and one by one on request.</summary>
internal sealed class RunningSystem(Application application, RunContext run, Board board, Telemetry telemetry, Report report)
{
    private readonly Dictionary<Resource, ResourceRun> runs =
        application.Resources.ToDictionary(resource => resource, resource => new ResourceRun(resource, run, board, telemetry));

    /// <summary>Instances whose end somebody asked for.</summary>
    private readonly ConcurrentDictionary<Instance, bool> wished = new();

    private volatile bool isReady;

    /// <summary>Completes when every resource is healthy; fails with the first that is not, or that ends meanwhile.</summary>
    public async Task StartAsync(CancellationToken living)
    {
        var ended = new TaskCompletionSource<Instance>(TaskCreationOptions.RunContinuationsAsynchronously);
        run.Faults.Observe(WatchEndsAsync(ended, living));
        var starting = runs.Values.Select(resource => StartAsync(resource, living)).ToList();
        while (starting.Count > 0)
        {
            var first = await Task.WhenAny([.. starting, ended.Task]);
            await (first == ended.Task ? throw new ResourceFailed(ended.Task.Result, board.Of(ended.Task.Result), run.StartTimeout) : first);
            starting.Remove(first);
        }

        isReady = true;
    }

    /// <summary>Starts an instance again, also one that still runs.</summary>
    public async Task StartAgainAsync(Instance instance, CancellationToken living)
    {
        await StopAsync(instance, living);
        await run.Processes.RemoveAsync(instance.Name, living);
        var starting = runs[instance.Resource].StartAsync(instance, living);
        wished.TryRemove(instance, out _); // Only now: until it starts, the board still shows the end that was asked for.
        await starting;
    }

    public async Task StopAsync(Instance instance, CancellationToken cancellation)
    {
        wished[instance] = true;
        var status = board.Of(instance);
        if (status.HasEnded || status.ProcessId is not { } process)
        {
            return;
        }

        board.Update(instance, before => before.HasEnded ? before : before with { State = InstanceStatus.Stopping });
        if (instance.Resource.StopSignal is { } signal && Signals.Send(process, signal))
        {
            await Task.WhenAny(instance.Ended.Task, Task.Delay(TimeSpan.FromSeconds(10), cancellation));
        }

        await run.Processes.StopAsync(instance.Name, cancellation);
    }

    /// <summary>Stops everything: first what stands on others, last what stands alone.</summary>
    public async Task StopAsync(CancellationToken cancellation)
    {
        foreach (var level in application.Resources.GroupBy(Allocation.Height).OrderByDescending(level => level.Key))
        {
            await Task.WhenAll(level.SelectMany(resource => resource.Instances).Select(instance => StopAsync(instance, cancellation)));
        }

        await run.Companions.StopAsync(cancellation);
    }

    private async Task StartAsync(ResourceRun resource, CancellationToken living)
    {
        var elapsed = Stopwatch.StartNew();
        await resource.StartAsync(runs, living);
        report.Healthy(resource.Resource, elapsed.Elapsed);
    }

    /// <summary>A process that ends by itself ends the start; after the start it is reported, and not started again.</summary>
    private async Task WatchEndsAsync(TaskCompletionSource<Instance> endedAtStart, CancellationToken living)
    {
        await foreach (var instance in board.WatchAsync(living))
        {
            if (!board.Of(instance).HasEnded || !wished.TryAdd(instance, true))
            {
                continue;
            }

            if (isReady)
            {
                await report.EndedAsync(instance, board.Of(instance), run.Processes, living);
            }
            else
            {
                endedAtStart.TrySetResult(instance);
            }
        }
    }
}
