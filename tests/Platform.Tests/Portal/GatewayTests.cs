using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using Microsoft.AspNetCore.Http;

namespace Platform.Tests.Portal;

/// <summary>What passes between browsers and services.</summary>
public sealed class GatewayTests
{
    private sealed record Seen(string Method, string Path, string? Authorization, string? Cookie, string? IfMatch);

    [Fact]
    public async Task A_sessions_cookie_becomes_a_token_and_nothing_a_caller_claims_passes()
    {
        await using var portal = await PortalHost.StartAsync(Echo, Visitors.Official());
        var token = portal.Tokens.For(Visitors.Official());
        (await SendAsync(portal, HttpMethod.Get, "/api/review/cases?page=2"))
            .ShouldBe(new Seen("GET", "/cases?page=2", $"Bearer {token}", null, "\"3\""));
    }

    [Fact]
    public async Task Who_is_not_signed_in_goes_without_a_token()
    {
        await using var portal = await PortalHost.StartAsync(Echo);
        (await SendAsync(portal, HttpMethod.Get, "/api/registry/public/entries"))
            .ShouldBe(new Seen("GET", "/public/entries", null, null, "\"3\""));
    }

    [Theory]
    [InlineData("POST")]
    [InlineData("PUT")]
    [InlineData("DELETE")]
    [InlineData("PATCH")]
    public async Task What_changes_something_needs_the_header_of_our_own(string method)
    {
        await using var portal = await PortalHost.StartAsync(Echo, Visitors.Official());
        using var without = new HttpRequestMessage(new(method), "/api/intake/applications");
        using var refused = await portal.Http.SendAsync(without);
        refused.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        (await TypeOf(refused)).ShouldBe("urn:duty:problem:header-required");

        using var with = new HttpRequestMessage(new(method), "/api/intake/applications") { Headers = { { "X-Requested-With", "duty" } } };
        using var passed = await portal.Http.SendAsync(with);
        passed.StatusCode.ShouldBe(HttpStatusCode.OK);
    }

    [Fact]
    public async Task A_service_that_does_not_answer_is_an_expected_failure()
    {
        await using var portal = await PortalHost.StartAsync(null);
        using var answer = await portal.Http.GetAsync("/api/review/tasks");
        answer.StatusCode.ShouldBe(HttpStatusCode.ServiceUnavailable);
        (await TypeOf(answer)).ShouldBe("urn:duty:problem:service-unavailable");
    }

    [Fact]
    public async Task There_is_no_way_to_a_service_that_is_not_one_of_ours()
    {
        await using var portal = await PortalHost.StartAsync(Echo, Visitors.Official());
        using var answer = await portal.Http.GetAsync("/api/rabbitmq/queues");
        answer.StatusCode.ShouldBe(HttpStatusCode.NotFound);
        (await TypeOf(answer)).ShouldBe("urn:duty:problem:not-found");
    }

    [Fact]
    public async Task An_address_that_is_there_tells_which_methods_it_knows()
    {
        await using var portal = await PortalHost.StartAsync(Echo);
        using var request = new HttpRequestMessage(HttpMethod.Put, "/.well-known/jwks.json")
        {
            Headers = { { "X-Requested-With", "duty" } },
        };
        using var answer = await portal.Http.SendAsync(request);
        answer.StatusCode.ShouldBe(HttpStatusCode.MethodNotAllowed);
        answer.Content.Headers.Allow.ShouldBe(["GET"]);
        (await TypeOf(answer)).ShouldBe("urn:duty:problem:method-not-allowed");
    }

    private static Task Echo(HttpContext context)
    {
        var headers = context.Request.Headers;
        return context.Response.WriteAsJsonAsync(new Seen(
            context.Request.Method, context.Request.Path + context.Request.QueryString,
            headers.Authorization, headers.Cookie, headers.IfMatch));
    }

    private static async Task<Seen?> SendAsync(PortalHost portal, HttpMethod method, string path)
    {
        using var request = new HttpRequestMessage(method, path)
        {
            Headers = { { "Authorization", "Bearer invented" }, { "Cookie", "duty-session=invented" }, { "If-Match", "\"3\"" } },
        };
        using var answer = await portal.Http.SendAsync(request);
        return await answer.Content.ReadFromJsonAsync<Seen>();
    }

    private static async Task<string?> TypeOf(HttpResponseMessage answer) =>
        (await answer.Content.ReadFromJsonAsync<JsonElement>()).GetProperty("type").GetString();
}
