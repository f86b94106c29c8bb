using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using Platform.SystemTests.Running;

namespace Platform.SystemTests.People;

/// <summary>委托代办: within its dates, a delegate acts in the place of the official in charge, and the journal says so.</summary>
[Collection(PlatformCollection.Name)]
public sealed class DelegationTests(RunningPlatform platform)
{
    private const string First = "establishment-office@152223";
    private const string Second = "establishment-office.2@152223";

    [Fact]
    public async Task A_delegate_acts_from_the_first_day_to_the_last()
    {
        var duty = await InHandsOfSecondAsync();
        await DelegateAsync("2024-11-19", "2024-11-20");
        (await duty.TryAsync(First, "receive", new { })).StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity, "it has not begun");

        await platform.TimeIsAsync("2024-11-19T09:00");
        (await MineAsync(duty)).ShouldBeTrue();
        await duty.ActAsync(First, "receive", new { });
        await platform.TimeIsAsync("2024-11-20T17:00");
        await duty.ActAsync(First, "schedule-conference", new { day = "2024-11-26", place = "会议室" });
        await platform.TimeIsAsync("2024-11-21T00:00");
        (await MineAsync(duty)).ShouldBeFalse();
        (await duty.TryAsync(First, "schedule-conference", new { day = "2024-11-27", place = "会议室" }))
            .StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity, "it is over");

        (await SignedAsync(duty)).ShouldBe([("receive", First, Second), ("schedule-conference", First, Second)]);
        (await duty.VerificationAsync()).GetProperty("verified").GetBoolean().ShouldBeTrue();
        await platform.TimeIsAsync("2024-11-18T09:00");
    }

    [Fact]
    public async Task An_ended_delegation_stays_on_record_and_lets_nobody_act()
    {
        var duty = await InHandsOfSecondAsync();
        var id = await DelegateAsync("2024-11-18", "2024-12-31");
        (await MineAsync(duty)).ShouldBeTrue();
        using (var foreign = await (await platform.AsAsync("establishment-office@152221"))
            .SendAsync(HttpMethod.Delete, $"/api/review/delegations/{id}"))
        {
            foreign.StatusCode.ShouldBe(HttpStatusCode.NotFound);
        }

        foreach (var _ in (int[])[1, 2])
        {
            using var ended = await (await platform.AsAsync(Second)).SendAsync(HttpMethod.Delete, $"/api/review/delegations/{id}");
            ended.StatusCode.ShouldBe(HttpStatusCode.NoContent);
        }

        var kept = (await (await platform.AsAsync(First)).GetAsync("/api/review/delegations?size=100"))
            .GetProperty("items").EnumerateArray()
            .Single(d => d.GetProperty("id").GetGuid() == id);
        (kept.GetProperty("delegator").GetString(), kept.GetProperty("delegate").GetString(), kept.GetProperty("until").GetString(),
            kept.GetProperty("endedBy").GetString(), kept.GetProperty("inForce").GetBoolean())
            .ShouldBe((Second, First, "2024-12-31", Second, false));
        (await duty.TryAsync(First, "receive", new { })).StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        (await (await platform.AsAsync("establishment-office@152221")).GetAsync("/api/review/delegations?size=100"))
            .GetProperty("items").EnumerateArray()
            .ShouldNotContain(d => d.GetProperty("id").GetGuid() == id);
    }

    [Theory]
    [InlineData("government-office@152223", "2024-11-18", "2024-11-19", "参加培训", "DelegatesAreOfTheSameBody")]
    [InlineData("establishment-office.2@152221", "2024-11-18", "2024-11-19", "参加培训", "DelegatesAreOfTheSameBody")]
    [InlineData(Second, "2024-11-18", "2024-11-19", "参加培训", "NobodyDelegatesToThemselves")]
    [InlineData(First, "2024-11-17", "2024-11-19", "参加培训", "DelegationsAreNotBackdated")]
    [InlineData(First, "2024-11-19", "2024-11-18", "参加培训", "DelegationsEndAfterTheyBegin")]
    [InlineData(First, "2024-11-18", "2024-11-19", "", "DelegationsGiveReasons")]
    public async Task A_delegation_is_to_a_colleague_for_days_to_come_with_a_reason(
        string to, string from, string until, string reason, string rule)
    {
        await platform.TimeIsAsync("2024-11-18T09:00");
        using var answer = await (await platform.AsAsync(Second)).SendAsync(
            HttpMethod.Post, "/api/review/delegations", new { to, from, until, reason });
        answer.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        (await answer.Content.ReadFromJsonAsync<JsonElement>()).GetProperty("rule").GetString().ShouldBe(rule);
    }

    private async Task<DutyStory> InHandsOfSecondAsync()
    {
        await platform.TimeIsAsync("2024-11-18T09:00");
        var duty = await new DutyStory(platform, "152223").SubmittedAsync();
        using var answer = await (await platform.AsAsync(First)).SendAsync(
            HttpMethod.Post, $"/api/review/cases/{duty.Id}/assignment", new { to = Second });
        answer.StatusCode.ShouldBe(HttpStatusCode.OK, await answer.Content.ReadAsStringAsync());
        return duty;
    }

    private async Task<Guid> DelegateAsync(string from, string until)
    {
        using var answer = await (await platform.AsAsync(Second)).SendAsync(
            HttpMethod.Post, "/api/review/delegations", new { to = First, from, until, reason = "参加培训" });
        answer.StatusCode.ShouldBe(HttpStatusCode.Created, await answer.Content.ReadAsStringAsync());
        return (await answer.Content.ReadFromJsonAsync<JsonElement>()).GetProperty("id").GetGuid();
    }

    private async Task<bool> MineAsync(DutyStory duty) =>
        (await (await platform.AsAsync(First)).GetAsync("/api/review/tasks?size=100&mine=true")).GetProperty("items").EnumerateArray()
            .Any(t => t.GetProperty("id").GetGuid() == duty.Id);

    private async Task<List<(string? Act, string? Account, string? OnBehalfOf)>> SignedAsync(DutyStory duty) =>
        [.. (await (await platform.AsAsync(First)).GetAsync($"/api/review/cases/{duty.Id}/journal")).EnumerateArray()
            .Where(r => r.TryGetProperty("onBehalfOf", out _))
            .Select(r => (r.GetProperty("act").GetString(), r.GetProperty("account").GetString(),
                r.GetProperty("onBehalfOf").GetString()))];
}
