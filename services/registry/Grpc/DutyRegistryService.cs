using System.Globalization;
using Contracts.Registry.V1.Grpc;
using Grpc.Core;
using Registry.Entries;
using ServiceDefaults.Auth;
using ServiceDefaults.Data;
using ServiceDefaults.Time;

namespace Registry.Grpc;

/// <summary>
/// The list for other services. Who belongs to the county sees all of it; others, the portal's public pages among them, what is
/// published.
/// </summary>
public sealed class DutyRegistryService(DutyList list, ListedTitles titles, CurrentOfficial official, TimeProvider time)
    : DutyRegistry.DutyRegistryBase
{
    /// <inheritdoc/>
    public override async Task<CheckReply> Check(CheckRequest request, ServerCallContext context)
    {
        var found = await titles.FindAsync(
            SeenOf(request.County), request.County, List(request.List) ?? ListKind.Standing, request.Title, request.Townships,
            Day(request.AsOf), context.CancellationToken);
        var reply = new CheckReply { EntryId = found.FirstOrDefault()?.Id.ToString() ?? "", Number = found.FirstOrDefault()?.Number ?? "" };
        reply.ListedFor.AddRange(found.SelectMany(f => f.Townships).Intersect(request.Townships).Order(StringComparer.Ordinal));
        return reply;
    }

    /// <inheritdoc/>
    public override async Task<Entry> Get(GetRequest request, ServerCallContext context)
    {
        var found = Guid.TryParse(request.EntryId, out var id)
            ? await list.FindAsync(SeenOf(request.County), id, Day(request.AsOf), Instant(request.KnownAt), context.CancellationToken)
            : null;
        return found is null || (request.County.Length > 0 && found.County != request.County)
            ? throw new RpcException(new Status(StatusCode.NotFound, "no such entry"))
            : found.ToMessage();
    }

    /// <inheritdoc/>
    public override async Task List(ListRequest request, IServerStreamWriter<Entry> responseStream, ServerCallContext context)
    {
        var query = new ListQuery(
            Given(request.County), Given(request.Text), Given(request.Township), Day(request.AsOf), Instant(request.KnownAt),
            request.States.Count == 0 ? EntryStates.Listed : [.. request.States.Select(State)],
            List(request.List));
        await foreach (var entry in list.AllAsync(SeenOf(request.County), query, context.CancellationToken))
        {
            await responseStream.WriteAsync(entry.ToMessage(), context.CancellationToken);
        }
    }

    private static string? Given(string text) => text.Length == 0 ? null : text;

    private static ListKind? List(string word) =>
        word.Length == 0 ? null : ListKinds.TryRead(word, out var list) ? list : throw Malformed($"unknown list {word}");

    private static EntryState State(string word) =>
        Enum.TryParse<EntryState>(word, out var state) ? state : throw Malformed($"unknown state {word}");

    private static DateTimeOffset? Instant(string text) =>
        text.Length == 0 ? null
        : DateTimeOffset.TryParse(text, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var instant) ? instant
        : throw Malformed($"{text} is not an instant");

    private static RpcException Malformed(string reason) => new(new Status(StatusCode.InvalidArgument, reason));

    private DateOnly Day(string text) =>
        text.Length == 0 ? time.Today()
        : DateOnly.TryParseExact(text, "yyyy-MM-dd", out var day) ? day
        : throw Malformed($"{text} is not a date yyyy-MM-dd");

    private Tenant SeenOf(string county) => official.Sees(county) ? Tenant.Of(county) : Tenant.Public;
}
