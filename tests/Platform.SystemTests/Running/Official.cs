using System.Net;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text.Json;

namespace Platform.SystemTests.Running;

/// <summary>Somebody signed in at the portal, who speaks to the public API.</summary>
internal sealed class Official : IDisposable
{
    private readonly HttpClient client;
    private readonly CookieContainer cookies = new();

    private Official(Uri portal)
    {
        client = new HttpClient(new SocketsHttpHandler { CookieContainer = cookies }) { BaseAddress = portal };
        client.DefaultRequestHeaders.Add("X-Requested-With", "duty");
    }

    public static async Task<Official> SignInAsync(Uri portal, string account, string password)
    {
        var official = new Official(portal);
        var answer = await official.client.PostAsJsonAsync("/api/session", new { account, password });
        answer.IsSuccessStatusCode.ShouldBeTrue($"{account} signs in: {(int)answer.StatusCode} {await answer.Content.ReadAsStringAsync()}");
        return official;
    }

    /// <summary>The session, to go on with in a browser.</summary>
    public IEnumerable<Cookie> Session => cookies.GetAllCookies();

    public async Task<JsonElement> GetAsync(string address)
    {
        var answer = await client.GetAsync(address);
        answer.IsSuccessStatusCode.ShouldBeTrue($"GET {address}: {(int)answer.StatusCode} {await answer.Content.ReadAsStringAsync()}");
        return await answer.Content.ReadFromJsonAsync<JsonElement>();
    }

    public Task<HttpResponseMessage> PutAsync(string address, object body) => client.PutAsJsonAsync(address, body);

    public Task<HttpResponseMessage> PostAsync(string address, HttpContent content) => client.PostAsync(address, content);

    public Task<HttpResponseMessage> SendAsync(
        HttpMethod method, string address, object? body = null, int? version = null, string? key = null)
    {
        var request = new HttpRequestMessage(method, address) { Content = body is null ? null : JsonContent.Create(body) };
        if (version is not null)
        {
            request.Headers.IfMatch.Add(new EntityTagHeaderValue($"\"{version}\""));
        }

        if (key is not null)
        {
            request.Headers.Add("Idempotency-Key", key);
        }

        return client.SendAsync(request);
    }

    public Task<HttpResponseMessage> SendAsync(HttpRequestMessage request) => client.SendAsync(request);

    /// <summary>An answer that goes on for as long as it is read.</summary>
    public Task<HttpResponseMessage> ListenAsync(string address, string? lastEventId = null)
    {
        var request = new HttpRequestMessage(HttpMethod.Get, address);
        if (lastEventId is not null)
        {
            request.Headers.Add("Last-Event-ID", lastEventId);
        }

        return client.SendAsync(request, HttpCompletionOption.ResponseHeadersRead);
    }

    public void Dispose() => client.Dispose();
}
