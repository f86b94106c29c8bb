using System.Net;
using System.Net.Http.Json;
using System.Text;
using System.Text.Json;
using Platform.SystemTests.Running;

namespace Platform.SystemTests.Refusals;

/// <summary>What the framework refuses is answered in our own words, whichever service is asked.</summary>
[Collection(PlatformCollection.Name)]
public sealed class RefusalTests(RunningPlatform platform)
{
    public static TheoryData<string, string, string?, string?, int, string, string?> Refused => new()
    {
        { "GET", "/api/nothing", null, null, 404, "not-found", null },
        { "GET", "/api/intake/nowhere", null, null, 404, "not-found", null },
        { "GET", "/api/review/nowhere", null, null, 404, "not-found", null },
        { "GET", "/api/registry/nowhere", null, null, 404, "not-found", null },
        { "GET", "/api/assessment/nowhere", null, null, 404, "not-found", null },
        { "PATCH", "/api/session", null, null, 405, "method-not-allowed", null },
        { "PATCH", "/api/intake/applications", null, null, 405, "method-not-allowed", null },
        { "PATCH", "/api/review/tasks", null, null, 405, "method-not-allowed", null },
        { "POST", "/api/intake/reports", "text/plain", "x", 415, "unsupported-media-type", null },
        { "POST", "/api/session", "text/plain", "x", 415, "unsupported-media-type", null },
        { "POST", "/api/session", "application/json", """{"account":"x"}""", 400, "malformed", "$.password" },
        { "POST", "/api/session", "application/json", "{", 400, "malformed", "$" },
        {
            "POST", "/api/intake/reports", "application/json", """{"department":"x","way":"Nonsense","description":"x"}""", 400,
            "malformed", "$.way"
        },
        { "GET", "/api/intake/applications?page=second", null, null, 400, "malformed", "page" },
        { "POST", "/api/session", "application/json", "large", 413, "too-large", null },
        { "POST", "/api/intake/reports", "application/json", "large", 413, "too-large", null },
    };

    [Theory]
    [MemberData(nameof(Refused))]
    public async Task A_refusal_has_a_type_of_ours_a_Chinese_sentence_and_names_the_member_at_fault(
        string method, string address, string? type, string? body, int status, string kind, string? field)
    {
        var answer = await SendAsync("township@152222100", method, address, type, body == "large" ? new string('x', 300_000) : body);
        var text = await answer.Content.ReadAsStringAsync();
        ((int)answer.StatusCode).ShouldBe(status, text);
        answer.Content.Headers.ContentType!.MediaType.ShouldBe("application/problem+json");
        var problem = JsonSerializer.Deserialize<JsonElement>(text);
        problem.GetProperty("type").GetString().ShouldBe($"urn:duty:problem:{kind}");
        problem.GetProperty("title").GetString()!.ShouldContain('。');
        problem.GetProperty("traceId").GetString()!.Length.ShouldBe(32);
        (problem.TryGetProperty("field", out var named) ? named.GetString() : null).ShouldBe(field);
    }

    [Theory]
    [InlineData("/api/session")]
    [InlineData("/api/intake/applications")]
    [InlineData("/api/review/tasks")]
    [InlineData("/api/registry/entries")]
    [InlineData("/api/assessment/daily-records")]
    public async Task Who_is_not_signed_in_is_asked_to_sign_in(string address)
    {
        using var anybody = new HttpClient { BaseAddress = platform.Portal };
        var answer = await anybody.GetAsync(address);
        answer.StatusCode.ShouldBe(HttpStatusCode.Unauthorized);
        var problem = await answer.Content.ReadFromJsonAsync<JsonElement>();
        problem.GetProperty("type").GetString().ShouldBe("urn:duty:problem:signed-out");
        problem.GetProperty("title").GetString().ShouldBe("请先登录。");
    }

    private async Task<HttpResponseMessage> SendAsync(string account, string method, string address, string? type, string? body) =>
        await (await platform.AsAsync(account)).SendAsync(
            new HttpRequestMessage(new(method), address) { Content = body is null ? null : new StringContent(body, Encoding.UTF8, type!) });
}
