using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using Platform.SystemTests.Running;

namespace Platform.SystemTests.Accounts;

/// <summary>The three administrators of the league's platform, and the accounts they make for a test.</summary>
internal sealed class Administering(RunningPlatform platform)
{
    public const string OwnPassword = "a password of one's own";

    public Task<Official> SystemAsync() => platform.AsAsync("system-administrator@152200");

    public Task<Official> SecurityAsync() => platform.AsAsync("security-administrator@152200");

    public Task<Official> AuditAsync() => platform.AsAsync("audit-administrator@152200");

    /// <summary>A name that no other test has.</summary>
    public static string NewName() => $"clerk-{Guid.NewGuid().ToString("N")[..10]}";

    /// <summary>Made by the system administrator; it awaits its activation.</summary>
    public async Task<string> MadeAsync(string body = "justice-bureau@152222")
    {
        var name = NewName();
        var made = await (await SystemAsync()).SendAsync(HttpMethod.Post, "/api/accounts", new { name, body });
        made.StatusCode.ShouldBe(HttpStatusCode.Created, await made.Content.ReadAsStringAsync());
        return name;
    }

    /// <summary>Given a password by the security administrator.</summary>
    public async Task<(string Name, string Initial)> ActivatedAsync(string body = "justice-bureau@152222")
    {
        var name = await MadeAsync(body);
        return (name, await InitialPasswordAsync(name, "activate"));
    }

    /// <summary>Its holder has set a password: <see cref="OwnPassword"/>.</summary>
    public async Task<string> InUseAsync(string body = "justice-bureau@152222")
    {
        var (name, initial) = await ActivatedAsync(body);
        using var holder = await Official.SignInAsync(platform.Portal, name, initial);
        (await holder.PutAsync("/api/session/password", new { current = initial, next = OwnPassword }))
            .StatusCode.ShouldBe(HttpStatusCode.NoContent);
        return name;
    }

    public async Task<string> InitialPasswordAsync(string name, string act)
    {
        var given = await (await SecurityAsync()).SendAsync(HttpMethod.Post, $"/api/accounts/{name}/{act}");
        given.StatusCode.ShouldBe(HttpStatusCode.OK, await given.Content.ReadAsStringAsync());
        return (await given.Content.ReadFromJsonAsync<JsonElement>()).GetProperty("initialPassword").GetString()!;
    }

    /// <summary>Status of a sign-in, and the problem it names.</summary>
    public async Task<(HttpStatusCode Status, string? Problem)> TryAsync(string name, string password, string from = "127.0.0.1")
    {
        using var browser = platform.Browser(from);
        var answer = await browser.PostAsJsonAsync("/api/session", new { account = name, password });
        return (answer.StatusCode, await ProblemOf(answer));
    }

    /// <summary>The acts of an account in the journal, the latest first, with who did them.</summary>
    public async Task<string[]> JournalAsync(string name) =>
        [.. (await (await AuditAsync()).GetAsync($"/api/accounts/journal?account={name}&size=100")).GetProperty("items").EnumerateArray()
            .Select(l => l.GetProperty("by").GetString() == name
                ? l.GetProperty("act").GetString()!
                : $"{l.GetProperty("act").GetString()} by {l.GetProperty("by").GetString()}")];

    public static async Task<string?> ProblemOf(HttpResponseMessage answer) =>
        answer.Content.Headers.ContentType?.MediaType == "application/problem+json"
            ? (await answer.Content.ReadFromJsonAsync<JsonElement>()).GetProperty("type").GetString()!["urn:duty:problem:".Length..]
            : null;
}
