using Contracts.Registry.V1;
using MassTransit;
using Registry.Publication;
using ServiceDefaults.Caching;

namespace Registry.Messaging;

/// <summary>What changed the list makes its cached pages forgotten, in every replica: they share the cache.</summary>
public sealed class ForgetCachedLists(Cache cache) : IConsumer<DutyEntered>, IConsumer<EntryChanged>, IConsumer<DutyTermEnded>
{
    /// <inheritdoc/>
    public Task Consume(ConsumeContext<DutyEntered> context) => cache.ForgetAsync(PublicEntries.ScopesOf(context.Message.County));

    /// <inheritdoc/>
    public Task Consume(ConsumeContext<EntryChanged> context) => cache.ForgetAsync(PublicEntries.ScopesOf(context.Message.County));

    /// <inheritdoc/>
    public Task Consume(ConsumeContext<DutyTermEnded> context) => cache.ForgetAsync(PublicEntries.ScopesOf(context.Message.County));
}
