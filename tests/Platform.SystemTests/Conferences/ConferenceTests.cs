using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using Platform.SystemTests.Running;

namespace Platform.SystemTests.Conferences;

/// <summary>Joint conferences through the portal: versions, keys, counties, and two who act at once.</summary>
[Collection(PlatformCollection.Name)]
public sealed class ConferenceTests(RunningPlatform platform)
{
    private const string County = "152224";
    private static readonly string Office = $"establishment-office@{County}";

    [Fact]
    public async Task A_draft_sent_twice_under_one_key_is_one_conference()
    {
        await platform.TimeIsAsync("2024-11-18T09:00");
        var (office, topic, key) = (await platform.AsAsync(Office), await TopicAsync(), Guid.NewGuid().ToString());
        var first = await ReadAsync(
            await office.SendAsync(HttpMethod.Post, "/api/review/conferences", Draft(topic), key: key), HttpStatusCode.Created);
        var second = await ReadAsync(
            await office.SendAsync(HttpMethod.Post, "/api/review/conferences", Draft(topic), key: key), HttpStatusCode.Created);
        second.GetProperty("id").GetGuid().ShouldBe(first.GetProperty("id").GetGuid());
    }

    [Fact]
    public async Task Acts_name_the_version_they_saw_and_of_two_at_once_one_is_done()
    {
        await platform.TimeIsAsync("2024-11-18T09:00");
        var office = await platform.AsAsync(Office);
        var address = await ConferenceAsync();
        (await office.SendAsync(HttpMethod.Post, $"{address}/notice")).StatusCode.ShouldBe(HttpStatusCode.PreconditionRequired);
        (await office.SendAsync(HttpMethod.Post, $"{address}/notice", version: 7)).StatusCode.ShouldBe(HttpStatusCode.PreconditionFailed);
        var both = await Task.WhenAll(
            office.SendAsync(HttpMethod.Post, $"{address}/notice", version: 1),
            office.SendAsync(HttpMethod.Post, $"{address}/notice", version: 1));
        both.Select(a => a.StatusCode).Order().ShouldBe([HttpStatusCode.OK, HttpStatusCode.PreconditionFailed]);
        (await office.GetAsync($"{address}/verification")).GetProperty("verified").GetBoolean().ShouldBeTrue();
    }

    [Theory]
    [InlineData("establishment-office@152221")]
    [InlineData("establishment-office@152200")]
    [InlineData("agriculture-bureau@152224")]
    public async Task Whoever_has_no_seat_finds_no_conference(string account)
    {
        await platform.TimeIsAsync("2024-11-18T09:00");
        var address = await ConferenceAsync();
        foreach (var part in (string[])["", "/minutes", "/journal", "/verification"])
        {
            (await (await platform.AsAsync(account)).SendAsync(HttpMethod.Get, address + part))
                .StatusCode.ShouldBe(HttpStatusCode.NotFound, part);
        }

        (await (await platform.AsAsync(account)).SendAsync(HttpMethod.Post, $"{address}/notice", version: 1))
            .StatusCode.ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task A_case_that_waits_for_a_conference_proposes_itself_until_it_stands_on_an_agenda()
    {
        await platform.TimeIsAsync("2024-11-18T09:00");
        var duty = await (await new DutyStory(platform, County).SubmittedAsync()).ActAsync(Office, "receive", new { });
        (await ProposedAsync()).ShouldContain(duty.Title);
        await ReadAsync(
            await (await platform.AsAsync(Office)).SendAsync(HttpMethod.Post, "/api/review/conferences", Draft(duty.Id)),
            HttpStatusCode.Created);
        (await ProposedAsync()).ShouldNotContain(duty.Title);
    }

    private async Task<string> ProposedAsync() =>
        (await (await platform.AsAsync(Office)).GetAsync("/api/review/conferences/proposals")).GetRawText();

    private async Task<string> ConferenceAsync()
    {
        var draft = await (await platform.AsAsync(Office)).SendAsync(HttpMethod.Post, "/api/review/conferences", Draft(await TopicAsync()));
        return $"/api/review/conferences/{(await ReadAsync(draft, HttpStatusCode.Created)).GetProperty("id").GetGuid()}";
    }

    private async Task<Guid> TopicAsync()
    {
        var topic = await (await platform.AsAsync($"township@{County}100")).SendAsync(
            HttpMethod.Post, "/api/review/conferences/topics", new { title = "经费拨付", text = "请会议研究经费拨付办法。" });
        return (await ReadAsync(topic, HttpStatusCode.Created)).GetProperty("id").GetGuid();
    }

    private static object Draft(Guid item) => new { day = "2024-11-20", place = "会议室", items = new[] { item } };

    private static async Task<JsonElement> ReadAsync(HttpResponseMessage answer, HttpStatusCode expected)
    {
        answer.StatusCode.ShouldBe(expected, await answer.Content.ReadAsStringAsync());
        return await answer.Content.ReadFromJsonAsync<JsonElement>();
    }
}
