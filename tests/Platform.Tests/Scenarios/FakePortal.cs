using System.Net;
using System.Text;
using System.Text.Json.Nodes;

namespace Platform.Tests.Scenarios;

/// <summary>The HTTP side of a portal that says what a test tells it to, and remembers what it was asked.</summary>
internal sealed class FakePortal : HttpMessageHandler
{
    private readonly Dictionary<string, Queue<(int Status, string Body, string? ETag)>> answers = [];

    /// <summary>What was asked: method, path, and the headers that matter.</summary>
    public List<(string Method, string Path, string? IfMatch, string? Key, string Body)> Asked { get; } = [];

    /// <summary>The next answer to a request; the last one is given again and again.</summary>
    public FakePortal Says(string request, int status, JsonNode? body = null, string? etag = null)
    {
        if (!answers.TryGetValue(request, out var queue))
        {
            answers[request] = queue = [];
        }

        queue.Enqueue((status, body?.ToJsonString() ?? "", etag));
        return this;
    }

    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        var path = request.RequestUri!.PathAndQuery;
        request.Headers.GetValues("X-Requested-With").ShouldBe(["duty"]);
        var body = request.Content is null ? "" : await request.Content.ReadAsStringAsync(cancellationToken);
        Asked.Add((request.Method.Method, path, Header(request, "If-Match"), Header(request, "Idempotency-Key"), body));
        var queue = answers.GetValueOrDefault($"{request.Method} {path}")
            ?? throw new InvalidOperationException($"nobody said what {request.Method} {path} answers");
        var (status, text, etag) = queue.Count > 1 ? queue.Dequeue() : queue.Peek();
        var response = new HttpResponseMessage((HttpStatusCode)status)
        {
            Content = new StringContent(text, Encoding.UTF8, "application/json"),
        };
        response.Headers.TryAddWithoutValidation("ETag", etag);
        return response;
    }

    /// <summary>Several sessions share it, so it outlives each of them.</summary>
    protected override void Dispose(bool disposing)
    {
    }

    private static string? Header(HttpRequestMessage request, string name) =>
        request.Headers.TryGetValues(name, out var values) ? string.Join(',', values) : null;
}
