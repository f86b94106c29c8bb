using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using Platform.SystemTests.Running;

namespace Platform.SystemTests.Accounts;

/// <summary>What an account's holder sees of its sessions, and ends.</summary>
[Collection(PlatformCollection.Name)]
public sealed class OwnSessionTests(RunningPlatform platform)
{
    private readonly Administering administering = new(platform);

    [Fact]
    public async Task A_holder_sees_where_the_account_is_signed_in_and_ends_one_of_them()
    {
        var name = await administering.InUseAsync();
        using var here = platform.Browser();
        using var elsewhere = platform.Browser("127.0.0.79");
        here.DefaultRequestHeaders.UserAgent.ParseAdd("Here/1.0");
        elsewhere.DefaultRequestHeaders.UserAgent.ParseAdd($"Elsewhere/{new string('1', 300)}");
        await SignInAsync(here, name);
        await SignInAsync(elsewhere, name);

        var sessions = await here.GetFromJsonAsync<JsonElement>("/api/session/all");
        sessions.EnumerateArray()
            .Select(s => (
                s.GetProperty("browser").GetString()!.Split('/')[0], s.GetProperty("browser").GetString()!.Length,
                s.GetProperty("address").GetString(), s.GetProperty("current").GetBoolean()))
            .Where(s => s.Item1 is "Here" or "Elsewhere")
            .ShouldBe([("Elsewhere", 200, "127.0.0.79", false), ("Here", 8, "127.0.0.1", true)]);
        var foreign = sessions.EnumerateArray().First(s => s.GetProperty("address").GetString() == "127.0.0.79")
            .GetProperty("id").GetString();
        (await here.DeleteAsync($"/api/session/all/{foreign}")).StatusCode.ShouldBe(HttpStatusCode.NoContent);
        (await here.DeleteAsync($"/api/session/all/{foreign}")).StatusCode.ShouldBe(HttpStatusCode.NotFound);
        (await elsewhere.GetAsync("/api/session")).StatusCode.ShouldBe(HttpStatusCode.Unauthorized);
        (await here.GetAsync("/api/session")).StatusCode.ShouldBe(HttpStatusCode.OK);
    }

    [Fact]
    public async Task Nobody_ends_a_session_of_another_account_that_way()
    {
        using var here = platform.Browser();
        using var elsewhere = platform.Browser();
        await SignInAsync(here, await administering.InUseAsync());
        await SignInAsync(elsewhere, await administering.InUseAsync());
        var foreign = (await elsewhere.GetFromJsonAsync<JsonElement>("/api/session/all"))[0].GetProperty("id").GetString();
        (await here.DeleteAsync($"/api/session/all/{foreign}")).StatusCode.ShouldBe(HttpStatusCode.NotFound);
        (await elsewhere.GetAsync("/api/session")).StatusCode.ShouldBe(HttpStatusCode.OK);
    }

    [Fact]
    public async Task A_changed_password_ends_every_session_but_the_one_that_changed_it()
    {
        var name = await administering.InUseAsync();
        using var here = platform.Browser();
        using var elsewhere = platform.Browser();
        await SignInAsync(here, name);
        await SignInAsync(elsewhere, name);
        (await here.PutAsJsonAsync("/api/session/password", new { current = Administering.OwnPassword, next = "another one of my own" }))
            .StatusCode.ShouldBe(HttpStatusCode.NoContent);
        (await here.GetAsync("/api/session")).StatusCode.ShouldBe(HttpStatusCode.OK);
        (await elsewhere.GetAsync("/api/session")).StatusCode.ShouldBe(HttpStatusCode.Unauthorized);
    }

    [Fact]
    public async Task The_security_administrator_sees_and_ends_the_sessions_of_an_account()
    {
        var name = await administering.InUseAsync();
        using var holder = platform.Browser("127.0.0.80");
        await SignInAsync(holder, name);
        var security = await administering.SecurityAsync();
        (await security.GetAsync($"/api/accounts/{name}/sessions"))
            .EnumerateArray().Select(s => s.GetProperty("address").GetString()).ShouldContain("127.0.0.80");
        (await security.SendAsync(HttpMethod.Delete, $"/api/accounts/{name}/sessions")).StatusCode.ShouldBe(HttpStatusCode.NoContent);
        (await holder.GetAsync("/api/session")).StatusCode.ShouldBe(HttpStatusCode.Unauthorized);
        (await administering.JournalAsync(name))[0].ShouldBe("SessionsEnded by security-administrator@152200");
    }

    private static async Task SignInAsync(HttpClient browser, string name)
    {
        var answer = await browser.PostAsJsonAsync("/api/session", new { account = name, password = Administering.OwnPassword });
        answer.StatusCode.ShouldBe(HttpStatusCode.OK, await answer.Content.ReadAsStringAsync());
        browser.DefaultRequestHeaders.Add(
            "Cookie",
            answer.Headers.GetValues("Set-Cookie").First(c => c.StartsWith("duty-session=", StringComparison.Ordinal)).Split(';')[0]);
    }
}
