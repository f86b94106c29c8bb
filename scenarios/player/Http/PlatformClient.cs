using System.Diagnostics;
using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace ScenarioPlayer.Http;

/// <summary>The public API through the portal, for as many accounts as a run needs: each signs in once and keeps its session.</summary>
/// <param name="connect">Makes the connection of one account; of its own, so that its cookie is its own.</param>
public sealed class PlatformClient(Uri portal, string password, Func<HttpMessageHandler>? connect = null) : IDisposable
{
    /// <summary>How long a service that is away, and has done nothing, is asked again.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(500);
    private readonly Dictionary<string, HttpClient> sessions = [];

    /// <summary>Reads as an account, or as anybody.</summary>
    /// <param name="account">Null: without signing in.</param>
    public Task<Answer> GetAsync(string? account, string path, CancellationToken cancel) =>
        SendAsync(account, HttpMethod.Get, path, null, null, null, cancel);

    /// <summary>Reads every item of a paged list that a test accepts.</summary>
    public async Task<IReadOnlyList<JsonNode>> ListAsync(
        string? account, string path, Func<JsonNode, bool> wanted, CancellationToken cancel)
    {
        var found = new List<JsonNode>();
        for (var (page, seen, total) = (1, 0, 1); seen < total; page++)
        {
            var answer = await GetAsync(account, $"{path}{(path.Contains('?') ? '&' : '?')}page={page}&size=100", cancel);
            if (!answer.Succeeded || answer.Body?["items"] is not JsonArray items)
            {
                throw new PlatformException($"{path}：{answer.Sentence}");
            }

            found.AddRange(items.OfType<JsonNode>().Where(wanted));
            seen += items.Count;
            total = items.Count == 0 ? seen : (int)answer.Body["total"]!;
        }

        return found;
    }

    /// <summary>Writes as an account; asks again where the answer is 503: then nothing was done.</summary>
    /// <param name="ifMatch">The version it was last seen at.</param>
    /// <param name="key">The same for every try of one act.</param>
    public async Task<Answer> SendAsync(
        string? account, HttpMethod method, string path, JsonNode? body, string? ifMatch, string? key, CancellationToken cancel)
    {
        var waited = Stopwatch.StartNew();
        while (true)
        {
            var answer = await SendSignedInAsync(account, method, path, body, ifMatch, key, cancel);
            if (answer.Status != (int)HttpStatusCode.ServiceUnavailable || waited.Elapsed > Patience)
            {
                return answer;
            }

            await Task.Delay(Pause, cancel);
        }
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        foreach (var session in sessions.Values)
        {
            session.Dispose();
        }
    }

    private async Task<Answer> SendSignedInAsync(
        string? account, HttpMethod method, string path, JsonNode? body, string? ifMatch, string? key, CancellationToken cancel)
    {
        var answer = await SendOnceAsync(await SessionAsync(account, cancel), method, path, body, ifMatch, key, cancel);
        if (answer.Status != (int)HttpStatusCode.Unauthorized || account is null)
        {
            return answer;
        }

        Forget(account);
        return await SendOnceAsync(await SessionAsync(account, cancel), method, path, body, ifMatch, key, cancel);
    }

    private async Task<HttpClient> SessionAsync(string? account, CancellationToken cancel)
    {
        var name = account ?? "";
        if (sessions.TryGetValue(name, out var known))
        {
            return known;
        }

        var session = new HttpClient(connect?.Invoke() ?? new SocketsHttpHandler { AllowAutoRedirect = false })
        {
            BaseAddress = portal,
            Timeout = TimeSpan.FromSeconds(60),
        };
        session.DefaultRequestHeaders.Add("X-Requested-With", "duty");
        if (account is not null)
        {
            var named = new JsonObject { ["account"] = account, ["password"] = password };
            var answer = await SendOnceAsync(session, HttpMethod.Post, "/api/session", named, null, null, cancel);
            if (!answer.Succeeded)
            {
                session.Dispose();
                throw new PlatformException($"{account} 未能登录：{answer.Sentence}");
            }
        }

        return sessions[name] = session;
    }

    private void Forget(string account)
    {
        if (sessions.Remove(account, out var ended))
        {
            ended.Dispose();
        }
    }

    private static async Task<Answer> SendOnceAsync(
        HttpClient session, HttpMethod method, string path, JsonNode? body, string? ifMatch, string? key, CancellationToken cancel)
    {
        using var request = new HttpRequestMessage(method, path) { Content = body is null ? null : JsonContent.Create(body) };
        request.Headers.TryAddWithoutValidation("If-Match", ifMatch);
        request.Headers.TryAddWithoutValidation("Idempotency-Key", key);
        try
        {
            using var response = await session.SendAsync(request, cancel);
            var text = await response.Content.ReadAsStringAsync(cancel);
            return new Answer((int)response.StatusCode, Json(text), response.Headers.ETag?.ToString());
        }
        catch (HttpRequestException e)
        {
            throw new PlatformException($"{session.BaseAddress} 无法访问：{e.Message}");
        }
        catch (TaskCanceledException) when (!cancel.IsCancellationRequested)
        {
            throw new PlatformException($"{method} {path}：{session.Timeout.TotalSeconds}秒内没有应答");
        }
    }

    private static JsonNode? Json(string text)
    {
        try
        {
            return text.Length == 0 ? null : JsonNode.Parse(text);
        }
        catch (JsonException)
        {
            return JsonValue.Create(text);
        }
    }
}

/// <summary>The system cannot be talked to: it is down, or does not let an account in.</summary>
public sealed class PlatformException(string message) : Exception(message);
