using System.Collections.Concurrent;
using System.Net.Http.Json;

namespace Bench.Acts;

/// <summary>HTTP clients signed in as bodies, all on the same pool of connections.</summary>
internal sealed class Officials(Uri portal, string password, int connections)
{
    private readonly SocketsHttpHandler handler = new() { MaxConnectionsPerServer = connections, UseCookies = false };
    private readonly ConcurrentDictionary<string, Lazy<Task<HttpClient>>> signedIn = new();

    public Task<HttpClient> AsAsync(string account) =>
        signedIn.GetOrAdd(account, a => new(() => SignInAsync(a))).Value;

    /// <summary>The cookie of the account's session, for a browser.</summary>
    public async Task<string> CookieAsync(string account) => (await AsAsync(account)).DefaultRequestHeaders.GetValues("Cookie").Single();

    private async Task<HttpClient> SignInAsync(string account)
    {
        var client = new HttpClient(handler, disposeHandler: false) { BaseAddress = portal };
        client.DefaultRequestHeaders.Add("X-Requested-With", "duty");
        using var response = await client.PostAsJsonAsync("/api/session", new { account, password });
        if (!response.IsSuccessStatusCode)
        {
            throw new InvalidOperationException(
                $"{account} cannot sign in: {(int)response.StatusCode} {await response.Content.ReadAsStringAsync()}");
        }

        var cookies = response.Headers.GetValues("Set-Cookie").Select(c => c.Split(';')[0]);
        client.DefaultRequestHeaders.Add("Cookie", string.Join("; ", cookies));
        await SetOwnPasswordAsync(client, account);
        return client;
    }

    /// <summary>Where time is real, a demonstration's account sets a password of its own at its first sign-in.</summary>
    private async Task SetOwnPasswordAsync(HttpClient client, string account)
    {
        using var response = await client.PutAsJsonAsync(
            "/api/session/password", new { current = password, next = $"{password} of its own" });
        if (!response.IsSuccessStatusCode)
        {
            throw new InvalidOperationException(
                $"{account} cannot set its password: {(int)response.StatusCode} {await response.Content.ReadAsStringAsync()}");
        }
    }
}
