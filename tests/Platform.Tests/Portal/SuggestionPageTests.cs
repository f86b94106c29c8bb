using System.Net;
using System.Text.Json;
using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Http;

namespace Platform.Tests.Portal;

/// <summary>JQ 清单第十条: anybody may comment on the list, here without an account and without scripts.</summary>
public sealed class SuggestionPageTests
{
    private const string Published =
        """
        {"items":[{"id":"0192f0c0-dddd-7000-8000-000000000001","text":"请公布<联系>部门","madeOn":"2026-10-01",
          "answer":"已经公布。","answeredByName":"郊区委编办","answeredOn":"2026-10-09"}],"total":1}
        """;

    [Fact]
    public async Task A_suggestion_is_handed_on_and_the_visitor_told()
    {
        var made = new List<JsonElement>();
        await using var portal = await PortalHost.StartAsync(Intake(made, StatusCodes.Status201Created, "{}"));
        using var answer = await SendAsync(portal, "230811", "  建议公布办理时限  ");
        answer.StatusCode.ShouldBe(HttpStatusCode.Redirect);
        made.ShouldHaveSingleItem().GetRawText()
            .ShouldBe("""{"county":"230811","entryId":null,"text":"  \u5EFA\u8BAE\u516C\u5E03\u529E\u7406\u65F6\u9650  "}""");
        (await portal.GetAsync(answer.Headers.Location!.ToString())).Body.ShouldContain("已经收到您的意见建议");
    }

    [Theory]
    [InlineData("", "建议", "请选择旗县市区。")]
    [InlineData("999999", "建议", "请选择旗县市区。")]
    [InlineData("230811", " ", "请写明意见或建议。")]
    public async Task What_is_missing_is_said_and_nothing_is_handed_on(string county, string text, string fault)
    {
        var made = new List<JsonElement>();
        await using var portal = await PortalHost.StartAsync(Intake(made, StatusCodes.Status201Created, "{}"));
        using var answer = await SendAsync(portal, county, text);
        answer.StatusCode.ShouldBe(HttpStatusCode.OK);
        (await answer.Content.ReadAsStringAsync()).ShouldContain($"<p>{fault}</p>");
        made.ShouldBeEmpty();
    }

    [Fact]
    public async Task What_intake_refuses_is_told_with_its_reason_and_the_words_are_kept()
    {
        await using var portal = await PortalHost.StartAsync(
            Intake([], StatusCodes.Status429TooManyRequests, """{"title":"近一小时收到的意见建议过多，请稍后再提。"}"""));
        using var answer = await SendAsync(portal, "230811", "建议公布办理时限");
        var page = await answer.Content.ReadAsStringAsync();
        page.ShouldContain("近一小时收到的意见建议过多");
        page.ShouldContain(">建议公布办理时限</textarea>");
    }

    [Fact]
    public async Task A_form_that_was_not_fetched_here_is_not_taken()
    {
        var made = new List<JsonElement>();
        await using var portal = await PortalHost.StartAsync(Intake(made, StatusCodes.Status201Created, "{}"));
        using var answer = await portal.Http.PostAsync(
            "/suggestions", new FormUrlEncodedContent([new("County", "230811"), new("Text", "建议")]));
        answer.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        made.ShouldBeEmpty();
    }

    [Fact]
    public async Task One_address_does_not_flood_it()
    {
        await using var portal = await PortalHost.StartAsync(Intake([], StatusCodes.Status201Created, "{}"));
        var (token, cookie) = await FormAsync(portal);
        for (var sent = 0; sent < 20; sent++)
        {
            using var taken = await SendAsync(portal, "230811", "建议", token, cookie);
            taken.StatusCode.ShouldBe(HttpStatusCode.Redirect);
        }

        using var last = await SendAsync(portal, "230811", "建议", token, cookie);
        last.StatusCode.ShouldBe(HttpStatusCode.TooManyRequests);
        (await last.Content.ReadAsStringAsync()).ShouldContain("操作太频繁了");
    }

    [Fact]
    public async Task What_was_answered_and_published_can_be_read()
    {
        await using var portal = await PortalHost.StartAsync(Intake([], StatusCodes.Status201Created, "{}"));
        var (_, page) = await portal.GetAsync("/suggestions?county=230811");
        page.ShouldSatisfyAllConditions(
            () => page.ShouldContain("请公布&lt;联系&gt;部门"),
            () => page.ShouldContain("已经公布。"),
            () => page.ShouldContain("，2026年10月9日答复"));
    }

    private static async Task<HttpResponseMessage> SendAsync(PortalHost portal, string county, string text)
    {
        var (token, cookie) = await FormAsync(portal);
        return await SendAsync(portal, county, text, token, cookie);
    }

    private static async Task<HttpResponseMessage> SendAsync(PortalHost portal, string county, string text, string token, string cookie)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, "/suggestions")
        {
            Content = new FormUrlEncodedContent([new("County", county), new("Text", text), new("__RequestVerificationToken", token)]),
        };
        request.Headers.Add("Cookie", cookie);
        return await portal.Http.SendAsync(request);
    }

    private static async Task<(string Token, string Cookie)> FormAsync(PortalHost portal)
    {
        using var form = await portal.Http.GetAsync("/suggestions");
        var token = Regex.Match(
            await form.Content.ReadAsStringAsync(), "__RequestVerificationToken\" type=\"hidden\" value=\"([^\"]+)\"").Groups[1].Value;
        return (token, form.Headers.GetValues("Set-Cookie").Single().Split(';')[0]);
    }

    private static RequestDelegate Intake(List<JsonElement> made, int status, string answer) => async context =>
    {
        context.Response.ContentType = "application/json";
        if (context.Request.Method == HttpMethods.Post)
        {
            made.Add((await context.Request.ReadFromJsonAsync<JsonElement>()).Clone());
            context.Response.StatusCode = status;
            await context.Response.WriteAsync(answer);
            return;
        }

        await context.Response.WriteAsync(Published);
    };
}
