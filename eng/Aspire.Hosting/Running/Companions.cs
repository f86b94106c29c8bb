using Aspire.Hosting.Engine;

namespace Aspire.Hosting.Running;

/// <summary>Processes that belong to the machinery, not to the model; stopped last, in reverse order.</summary>
internal sealed class Companions(Processes processes)
{
    private readonly Stack<string> started = new();

    public async Task StartAsync(string name, ProcessPlan plan, CancellationToken cancellation)
    {
        await processes.StartAsync(name, plan, new Dictionary<string, string>(), _ => { }, cancellation);
        lock (started)
        {
            started.Push(name);
        }
    }

    public async Task StopAsync(CancellationToken cancellation)
    {
        while (started.TryPop(out var name))
        {
            await processes.StopAsync(name, cancellation);
        }
    }
}
