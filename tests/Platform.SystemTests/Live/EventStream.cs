using System.Collections.Concurrent;
using Platform.SystemTests.Running;

namespace Platform.SystemTests.Live;

/// <summary>What an open page hears, as a browser would read it.</summary>
internal sealed class EventStream : IDisposable
{
    private readonly HttpResponseMessage answer;
    private readonly ConcurrentQueue<(string Event, string Data)> events = new();

    private EventStream(HttpResponseMessage answer)
    {
        this.answer = answer;
        Ended = ReadAsync();
    }

    /// <summary>Ends with the stream.</summary>
    public Task Ended { get; }

    public string? MediaType => answer.Content.Headers.ContentType?.MediaType;

    public static async Task<EventStream> OpenAsync(Official official, string query = "", string? lastEventId = null)
    {
        var answer = await official.ListenAsync($"/api/review/live{query}", lastEventId);
        answer.EnsureSuccessStatusCode();
        return new EventStream(answer);
    }

    public bool Heard(string name, string data) => events.Contains((name, data));

    public bool HeardAny(string name) => events.Any(e => e.Event == name);

    public Task HearsAsync(string name, string data = "{}") =>
        Eventually.BeTrueAsync(() => Heard(name, data), $"{name} {data} is heard, after {string.Join(", ", events)}", 30);

    public void Dispose() => answer.Dispose();

    private async Task ReadAsync()
    {
        var name = "";
        try
        {
            using var reader = new StreamReader(await answer.Content.ReadAsStreamAsync());
            while (await reader.ReadLineAsync() is { } line)
            {
                if (line.StartsWith("event: ", StringComparison.Ordinal))
                {
                    name = line["event: ".Length..];
                }
                else if (line.StartsWith("data: ", StringComparison.Ordinal))
                {
                    events.Enqueue((name, line["data: ".Length..]));
                }
            }
        }
        catch (Exception e) when (e is IOException or HttpRequestException or ObjectDisposedException)
        {
            events.Enqueue(("closed", e.Message));
        }
    }
}
