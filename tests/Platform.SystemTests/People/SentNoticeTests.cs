using System.Net;
using System.Text.Json;
using Platform.SystemTests.Running;

namespace Platform.SystemTests.People;

/// <summary>书面告知: the sender sees a notice as open until its recipient has signed for it.</summary>
[Collection(PlatformCollection.Name)]
public sealed class SentNoticeTests(RunningPlatform platform)
{
    [Fact]
    public async Task A_notice_is_open_to_its_sender_until_it_is_signed_for()
    {
        await platform.TimeIsAsync("2024-11-18T09:00");
        var duty = await (await new DutyStory(platform).SubmittedAsync()).ActAsync("establishment-office@152224", "receive", new { });
        var (heard, silent) = ($"township@{duty.Townships[0]}", $"township@{duty.Townships[1]}");
        (await SentAsync(duty, open: true)).ShouldBe([(heard, "征求承接意见函", null, 0), (silent, "征求承接意见函", null, 0)], ignoreOrder: true);

        await platform.TimeIsAsync("2024-11-21T09:00");
        var township = await platform.AsAsync(heard);
        var notice = (await township.GetAsync($"/api/review/notices?caseId={duty.Id}")).GetProperty("items")[0];
        notice.GetProperty("from").GetString().ShouldBe(duty.Office);
        using (var receipt = await township.SendAsync(HttpMethod.Post, $"/api/review/notices/{notice.GetProperty("id").GetGuid()}/receipt"))
        {
            receipt.StatusCode.ShouldBe(HttpStatusCode.NoContent);
        }

        await platform.TimeIsAsync("2024-11-22T09:00");
        (await SentAsync(duty, open: true)).ShouldBe([(silent, "征求承接意见函", null, 4)]);
        (await SentAsync(duty, open: false)).ShouldBe([(heard, "征求承接意见函", heard, 3)]);
        await platform.TimeIsAsync("2024-11-18T09:00");
    }

    [Fact]
    public async Task The_notices_of_a_case_are_seen_by_whoever_has_a_part_in_it()
    {
        await platform.TimeIsAsync("2024-11-18T09:00");
        var duty = await (await new DutyStory(platform).SubmittedAsync()).ActAsync("establishment-office@152224", "receive", new { });
        foreach (var account in (string[])[duty.Department, duty.Office, $"township@{duty.Townships[0]}"])
        {
            (await (await platform.AsAsync(account)).GetAsync($"/api/review/cases/{duty.Id}/notices")).EnumerateArray()
                .Select(n => (Code(n, "from"), Code(n, "to")))
                .ShouldBe(duty.Townships.Select(t => (duty.Office, $"township@{t}")), ignoreOrder: true);
        }

        foreach (var account in (string[])["establishment-office@152221", "health-commission@152224"])
        {
            using var answer = await (await platform.AsAsync(account)).SendAsync(HttpMethod.Get, $"/api/review/cases/{duty.Id}/notices");
            answer.StatusCode.ShouldBe(HttpStatusCode.NotFound, account);
        }
    }

    private static string Code(JsonElement of, string name) => of.GetProperty(name).GetProperty("code").GetString()!;

    private async Task<List<(string To, string? Kind, string? ReceivedBy, int DaysOpen)>> SentAsync(DutyStory duty, bool open) =>
        [.. (await (await platform.AsAsync(duty.Office))
                .GetAsync($"/api/review/notices/sent?open={(open ? "true" : "false")}&caseId={duty.Id}"))
            .GetProperty("items").EnumerateArray()
            .Select(n => (Code(n, "to"), n.GetProperty("kind").GetString(),
                n.TryGetProperty("receivedBy", out var by) ? by.GetString() : null, n.GetProperty("daysOpen").GetInt32()))];
}
