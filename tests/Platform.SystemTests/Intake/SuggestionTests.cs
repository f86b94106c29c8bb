using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using Platform.SystemTests.Running;

namespace Platform.SystemTests.Intake;

/// <summary>JQ 清单第十条: 公民、法人或者其他组织可就清单的调整情况提出意见和建议.</summary>
[Collection(PlatformCollection.Name)]
public sealed class SuggestionTests(RunningPlatform platform)
{
    private const string County = "230811";
    private const string Office = $"establishment-office@{County}";

    [Fact]
    public async Task Anybody_suggests_the_office_answers_once_and_what_it_publishes_is_seen()
    {
        await platform.TimeIsAsync("2024-11-18T09:00");
        using var anybody = Anybody();
        var text = $"建议取消重复报表（{Guid.NewGuid():N}）";
        var made = await anybody.PostAsJsonAsync("/api/intake/public/suggestions", new { county = County, text });
        made.StatusCode.ShouldBe(HttpStatusCode.Created, await made.Content.ReadAsStringAsync());
        var id = (await made.Content.ReadFromJsonAsync<JsonElement>()).GetProperty("id").GetGuid();
        (await PublishedAsync(anybody)).ShouldNotContain(text);
        (await SeenByAsync($"justice-bureau@{County}")).ShouldContain(text);
        (await SeenByAsync("establishment-office@152221")).ShouldNotContain(text);
        (await SeenByAsync(Township)).ShouldNotContain(text);

        (await Applying.RefusalOf(await AnswerAsync($"justice-bureau@{County}", id, "已研究。")))
            .ShouldBe((HttpStatusCode.Forbidden, "OnlyTheEstablishmentOfficeAnswers"));
        (await AnswerAsync("establishment-office@152221", id, "已研究。")).StatusCode.ShouldBe(HttpStatusCode.NotFound);
        (await AnswerAsync(Office, id, "已研究，拟取消。")).StatusCode.ShouldBe(HttpStatusCode.OK);
        (await AnswerAsync(Office, id, "已研究，拟取消。")).StatusCode.ShouldBe(HttpStatusCode.OK, "the same answer again");
        var other = await AnswerAsync(Office, id, "另有答复。");
        other.StatusCode.ShouldBe(HttpStatusCode.Conflict);
        (await other.Content.ReadFromJsonAsync<JsonElement>()).ShouldSatisfyAllConditions(
            problem => problem.GetProperty("rule").GetString().ShouldBe("SuggestionsAreAnsweredOnce"),
            problem => problem.GetProperty("article").GetString().ShouldBe("JQ 清单第十条"));
        var published = await PublishedAsync(anybody);
        published.ShouldContain(text);
        published.ShouldContain("已研究，拟取消。");
    }

    [Fact]
    public async Task What_is_not_published_stays_with_the_office()
    {
        await platform.TimeIsAsync("2024-11-18T09:00");
        using var anybody = Anybody();
        var text = $"含有个人信息的意见（{Guid.NewGuid():N}）";
        var made = await anybody.PostAsJsonAsync("/api/intake/public/suggestions", new { county = County, text });
        var id = (await made.Content.ReadFromJsonAsync<JsonElement>()).GetProperty("id").GetGuid();
        (await AnswerAsync(Office, id, "已转有关部门。", publish: false)).StatusCode.ShouldBe(HttpStatusCode.OK);
        (await PublishedAsync(anybody)).ShouldNotContain(text);
        (await SeenByAsync(Office)).ShouldContain(text);
    }

    [Fact]
    public async Task A_suggestion_has_a_text_of_2000_characters_at_most_and_a_county()
    {
        using var anybody = Anybody();
        object[] bodies =
        [
            new { county = County, text = new string('长', 2001) }, new { county = County, text = " " },
            new { county = "999999", text = "建议" },
        ];
        foreach (var body in bodies)
        {
            (await anybody.PostAsJsonAsync("/api/intake/public/suggestions", body)).StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        }
    }

    private const string Township = "township@152221100";

    private HttpClient Anybody() => new() { BaseAddress = platform.Portal, DefaultRequestHeaders = { { "X-Requested-With", "duty" } } };

    private static Task<string> PublishedAsync(HttpClient anybody) =>
        anybody.GetStringAsync($"/api/intake/public/suggestions?county={County}&size=100");

    private async Task<string> SeenByAsync(string account) =>
        (await (await platform.AsAsync(account)).GetAsync("/api/intake/suggestions?size=100")).GetRawText();

    private async Task<HttpResponseMessage> AnswerAsync(string account, Guid id, string text, bool publish = true) =>
        await (await platform.AsAsync(account)).SendAsync(HttpMethod.Post, $"/api/intake/suggestions/{id}/answer", new { text, publish });
}
