using Aspire.Hosting.ApplicationModel;
using Aspire.Hosting.Engine;

namespace Aspire.Hosting.Running;

/// <summary>Brings one resource up: waits for what it needs, starts its processes, waits for their health.</summary>
internal sealed class ResourceRun(Resource resource, RunContext run, Board board, Telemetry telemetry)
{
    private ProcessPlan? plan;

    public Resource Resource => resource;

    /// <summary>Completes when all instances are healthy for the first time.</summary>
    public TaskCompletionSource Healthy { get; } = new(TaskCreationOptions.RunContinuationsAsynchronously);

    public async Task StartAsync(IReadOnlyDictionary<Resource, ResourceRun> others, CancellationToken living)
    {
        resource.Instances.ForEach(instance => board.Update(instance, status => status with { State = InstanceStatus.Waiting }));
        await Task.WhenAll(resource.WaitsFor.Select(dependency => others[dependency].Healthy.Task)).WaitAsync(living);
        plan = await resource.PrepareAsync(run, living);
        await Task.WhenAll(resource.Instances.Select(instance => StartAsync(instance, living)));
        Healthy.SetResult();
    }

    /// <summary>Starts one instance, also one that has ended; completes when it is healthy, and goes on watching its health.</summary>
    public async Task StartAsync(Instance instance, CancellationToken living)
    {
        instance.Renew();
        await (plan is null ? StandAsync(instance) : LaunchAsync(instance, plan, living));
        var healthy = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        run.Faults.Observe(HealthMonitor.WatchAsync(instance, board, healthy, living));
        var first = await Task.WhenAny(healthy.Task, instance.Ended.Task, Task.Delay(run.StartTimeout, living));
        living.ThrowIfCancellationRequested();
        if (first != healthy.Task)
        {
            throw new ResourceFailed(instance, board.Of(instance), run.StartTimeout);
        }
    }

    private Task StandAsync(Instance instance)
    {
        board.Update(instance, status => status with { State = InstanceStatus.Running });
        return Task.CompletedTask;
    }

    private async Task LaunchAsync(Instance instance, ProcessPlan program, CancellationToken cancellation)
    {
        var launch = new LaunchContext(instance);
        telemetry.AddTo(launch);
        resource.Environment.ForEach(add => add(launch));
        var given = launch.Variables.Keys.Concat(program.Environment.Keys).ToHashSet();
        board.Update(instance, _ => new(InstanceStatus.Starting) { Plan = program, Given = given });
        await run.Processes.StartAsync(instance.Name, program, launch.Variables, state => Take(instance, state), cancellation);
    }

    private void Take(Instance instance, DcpExecutableStatus state)
    {
        board.Update(instance, status => status.With(state));
        if (state.HasEnded)
        {
            instance.Ended.TrySetResult();
        }
    }
}
