using System.Text;
using System.Text.Json;
using Microsoft.AspNetCore.Http.Features;

namespace Review.Live;

/// <summary>Writes server-sent events, several at a time.</summary>
internal sealed class EventWriter(HttpResponse response)
{
    /// <summary>Milliseconds after which a browser comes back.</summary>
    private const int Retry = 2000;

    private readonly StringBuilder pending = new();
    private int number;

    /// <summary>The head of the stream. It has an id from the start: a browser that comes back says so.</summary>
    public void Begin()
    {
        response.HttpContext.Features.Get<IHttpResponseBodyFeature>()?.DisableBuffering();
        response.ContentType = "text/event-stream; charset=utf-8";
        response.Headers.CacheControl = "no-store";
        response.Headers["X-Accel-Buffering"] = "no";
        pending.Append($"retry: {Retry}\nid: 0\n\n");
    }

    /// <summary>An event without anything to say but its name.</summary>
    public void Add(string name) => Add(name, "{}");

    /// <summary>That a case or conference has a version.</summary>
    public void Add(string name, Guid id, int version) => Add(name, JsonSerializer.Serialize(new { id, version }));

    /// <summary>A comment: the stream is alive.</summary>
    public void Beat() => pending.Append(":\n\n");

    /// <summary>Sends what was added.</summary>
    public async Task FlushAsync(CancellationToken cancel)
    {
        var bytes = Encoding.UTF8.GetBytes(pending.ToString());
        pending.Clear();
        await response.Body.WriteAsync(bytes, cancel);
        await response.Body.FlushAsync(cancel);
    }

    private void Add(string name, string data) => pending.Append($"event: {name}\nid: {++number}\ndata: {data}\n\n");
}
