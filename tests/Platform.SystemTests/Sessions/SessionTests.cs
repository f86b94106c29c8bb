using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using Npgsql;
using Platform.SystemTests.Running;

namespace Platform.SystemTests.Sessions;

/// <summary>How long a session lasts, and who ends it.</summary>
[Collection(PlatformCollection.Name)]
public sealed class SessionTests(RunningPlatform platform)
{
    private const string Account = "government-office@152222";

    [Fact]
    public async Task A_copied_cookie_is_dead_after_sign_out()
    {
        using var browser = Browser();
        var cookie = await SignInAsync(browser);
        (await StatusAsync(cookie)).ShouldBe(HttpStatusCode.OK);
        using var signOut = new HttpRequestMessage(HttpMethod.Delete, "/api/session") { Headers = { { "Cookie", cookie } } };
        (await browser.SendAsync(signOut)).StatusCode.ShouldBe(HttpStatusCode.NoContent);
        (await StatusAsync(cookie)).ShouldBe(HttpStatusCode.Unauthorized);
        (await StatusAsync(cookie, "/api/review/tasks")).ShouldBe(HttpStatusCode.Unauthorized);
    }

    [Theory]
    [InlineData("seen_at = now() - interval '2 hours 1 second'")]
    [InlineData("ends_at = now()")]
    public async Task A_session_ends_when_it_is_left_idle_and_when_its_day_is_over(string after)
    {
        using var browser = Browser();
        var cookie = await SignInAsync(browser);
        await ChangeAsync($"update sessions set {after} where account = (select id from accounts where name = $1)");
        (await StatusAsync(cookie)).ShouldBe(HttpStatusCode.Unauthorized);
    }

    [Fact]
    public async Task A_session_that_is_used_goes_on_and_its_end_does_not_move()
    {
        using var browser = Browser();
        var cookie = await SignInAsync(browser);
        await ChangeAsync(
            "update sessions set seen_at = now() - interval '1 hour', ends_at = now() + interval '1 hour'"
            + " where account = (select id from accounts where name = $1)");
        (await StatusAsync(cookie)).ShouldBe(HttpStatusCode.OK);
        await using var database = await platform.DatabaseAsync("portal");
        await using var look = new NpgsqlCommand(
            "select max(seen_at) > now() - interval '1 minute' and max(ends_at) <= now() + interval '1 hour' from sessions"
            + " where account = (select id from accounts where name = $1) and ends_at < now() + interval '2 hours'",
            database);
        look.Parameters.Add(new() { Value = Account });
        (await look.ExecuteScalarAsync()).ShouldBe(true);
    }

    [Fact]
    public async Task A_new_security_stamp_ends_every_session_of_the_account()
    {
        using var browser = Browser();
        var cookie = await SignInAsync(browser);
        await ChangeAsync("update accounts set security_stamp = gen_random_uuid()::text where name = $1");
        (await StatusAsync(cookie)).ShouldBe(HttpStatusCode.Unauthorized);
    }

    [Fact]
    public async Task Sessions_of_a_demonstration_end_with_it()
    {
        using var browser = Browser();
        var cookie = await SignInAsync(browser);
        await using (var portal = await AnotherPortal.StartAsync(platform))
        {
            using var other = new HttpClient { BaseAddress = portal.Address };
            using var request = new HttpRequestMessage(HttpMethod.Get, "/api/session") { Headers = { { "Cookie", cookie } } };
            (await other.SendAsync(request)).StatusCode.ShouldBe(HttpStatusCode.Unauthorized);
        }

        (await StatusAsync(cookie)).ShouldBe(HttpStatusCode.OK, "where the demonstration is on the session goes on");
    }

    [Fact]
    public async Task Whoever_guesses_is_slowed_down_and_keeps_nobody_else_out()
    {
        const string Guessed = "data-bureau@152222";
        using var guesser = Browser("127.0.0.77");
        using var official = Browser();
        HttpResponseMessage answer;
        var wrong = 0;
        while ((answer = await PostAsync(guesser, Guessed, "guessed")).StatusCode == HttpStatusCode.Unauthorized)
        {
            wrong++;
        }

        wrong.ShouldBeInRange(10, 14);
        answer.StatusCode.ShouldBe(HttpStatusCode.TooManyRequests);
        answer.Headers.RetryAfter!.Delta!.Value.ShouldBeGreaterThan(TimeSpan.Zero);
        (await answer.Content.ReadFromJsonAsync<JsonElement>()).GetProperty("type").GetString().ShouldBe("urn:duty:problem:sign-in-slowed");
        (await PostAsync(official, Guessed, platform.Password)).StatusCode.ShouldBe(HttpStatusCode.OK);
    }

    [Fact]
    public async Task Guesses_made_at_once_are_no_way_around()
    {
        using var guesser = Browser("127.0.0.78");
        var answers = await Task.WhenAll(Enumerable.Range(0, 40).Select(_ => PostAsync(guesser, "nobody@152222", "guessed")));
        answers.Count(a => a.StatusCode == HttpStatusCode.Unauthorized).ShouldBeInRange(10, 14);
    }

    [Fact]
    public async Task A_session_says_that_a_test_clock_runs_and_that_this_is_a_demonstration()
    {
        await platform.TimeIsAsync("2024-11-18T09:00");
        var session = await (await platform.AsAsync("establishment-office@152200")).GetAsync("/api/session");
        session.GetProperty("testClock").GetString()!.ShouldStartWith("2024-11-18T09:0");
        session.GetProperty("demonstration").GetBoolean().ShouldBeTrue();
    }

    private HttpClient Browser(string from = "127.0.0.1") => platform.Browser(from);

    private static Task<HttpResponseMessage> PostAsync(HttpClient browser, string account, string password) =>
        browser.PostAsJsonAsync("/api/session", new { account, password });

    private async Task<string> SignInAsync(HttpClient browser)
    {
        var answer = await PostAsync(browser, Account, platform.Password);
        answer.StatusCode.ShouldBe(HttpStatusCode.OK, await answer.Content.ReadAsStringAsync());
        return answer.Headers.GetValues("Set-Cookie").First(c => c.StartsWith("duty-session=", StringComparison.Ordinal)).Split(';')[0];
    }

    private async Task<HttpStatusCode> StatusAsync(string cookie, string address = "/api/session")
    {
        using var browser = Browser();
        using var request = new HttpRequestMessage(HttpMethod.Get, address) { Headers = { { "Cookie", cookie } } };
        return (await browser.SendAsync(request)).StatusCode;
    }

    private async Task ChangeAsync(string sql)
    {
        await using var database = await platform.DatabaseAsync("portal");
        await using var change = new NpgsqlCommand(sql, database) { Parameters = { new() { Value = Account } } };
        (await change.ExecuteNonQueryAsync()).ShouldBeGreaterThan(0);
    }
}
