using System.Collections.Concurrent;
using System.Threading.Channels;
using ServiceDefaults.Auth;

namespace Review.Live;

/// <summary>
/// Hands each change to those subscribers in this process that may know of it. A subscriber that does not keep up is told once that it
/// missed something; nobody waits for it.
/// </summary>
internal sealed class ChangeHub
{
    /// <summary>Streams one account may keep open: a browser window each, and some to spare.</summary>
    public const int AtMostOfAccount = 32;

    private readonly ConcurrentDictionary<Guid, Subscriber> subscribers = [];

    /// <summary>A stream that listens; ends with its disposal.</summary>
    /// <returns>Null: the account has too many open.</returns>
    public Subscriber? Subscribe(CurrentOfficial official)
    {
        if (subscribers.Values.Count(s => s.Official.Account == official.Account) >= AtMostOfAccount)
        {
            return null;
        }

        var subscriber = new Subscriber(this, official);
        subscribers[subscriber.Id] = subscriber;
        return subscriber;
    }

    /// <summary>Tells of a change.</summary>
    public void Tell(Change change)
    {
        foreach (var subscriber in subscribers.Values)
        {
            subscriber.Take(change);
        }
    }

    private void Forget(Guid id) => subscribers.TryRemove(id, out _);

    /// <summary>One open stream.</summary>
    internal sealed class Subscriber(ChangeHub hub, CurrentOfficial official) : IDisposable
    {
        private const int Kept = 64;
        private readonly Channel<Change> changes = Channel.CreateBounded<Change>(Kept);
        private volatile bool missed;

        public Guid Id { get; } = Guid.CreateVersion7();

        public CurrentOfficial Official { get; } = official;

        /// <summary>Waits for something this official may know of, and a little longer for what comes with it.</summary>
        /// <returns>Nothing: it was quiet for as long as that.</returns>
        public async Task<IReadOnlyList<Change>> WaitAsync(TimeSpan quiet, TimeSpan breath, CancellationToken cancel)
        {
            using var patience = CancellationTokenSource.CreateLinkedTokenSource(cancel);
            patience.CancelAfter(quiet);
            try
            {
                await changes.Reader.WaitToReadAsync(patience.Token);
            }
            catch (OperationCanceledException) when (!cancel.IsCancellationRequested)
            {
                return [];
            }

            await Task.Delay(breath, cancel);
            var found = new List<Change>();
            while (changes.Reader.TryRead(out var change))
            {
                found.Add(change);
            }

            if (missed)
            {
                missed = false;
                found.Add(Change.Missed);
            }

            return found;
        }

        public void Take(Change change)
        {
            if (change.Concerns(Official) && !changes.Writer.TryWrite(change))
            {
                missed = true;
            }
        }

        public void Dispose() => hub.Forget(Id);
    }
}
