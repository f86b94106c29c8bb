using System.Threading.Channels;
using Aspire.Hosting.ApplicationModel;

namespace Aspire.Hosting.Running;

/// <summary>The present status of every instance, and a stream of its changes for whoever watches.</summary>
internal sealed class Board
{
    private readonly Lock gate = new();
    private readonly Dictionary<Instance, InstanceStatus> statuses;
    private readonly List<Channel<Instance>> watchers = [];

    public Board(IEnumerable<Resource> resources) => statuses = resources.SelectMany(resource => resource.Instances)
        .ToDictionary(instance => instance, _ => new InstanceStatus(InstanceStatus.NotStarted));

    public IReadOnlyCollection<Instance> Instances => statuses.Keys;

    public InstanceStatus Of(Instance instance)
    {
        lock (gate)
        {
            return statuses[instance];
        }
    }

    public void Update(Instance instance, Func<InstanceStatus, InstanceStatus> change)
    {
        lock (gate)
        {
            var before = statuses[instance];
            var after = change(before);
            if (after == before)
            {
                return;
            }

            statuses[instance] = after;
            watchers.ForEach(watcher => watcher.Writer.TryWrite(instance));
        }
    }

    /// <summary>Instances as they change, from now until cancelled.</summary>
    public async IAsyncEnumerable<Instance> WatchAsync([System.Runtime.CompilerServices.EnumeratorCancellation] CancellationToken cancellation)
    {
        var channel = Channel.CreateUnbounded<Instance>();
        lock (gate)
        {
            watchers.Add(channel);
        }

        try
        {
            await foreach (var instance in channel.Reader.ReadAllAsync(cancellation))
            {
                yield return instance;
            }
        }
        finally
        {
            lock (gate)
            {
                watchers.Remove(channel);
            }
        }
    }
}
