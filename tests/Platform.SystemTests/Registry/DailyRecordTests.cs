using System.Net.Http.Json;
using System.Text.Json;
using Contracts.Review.V1;
using Platform.SystemTests.Running;

namespace Platform.SystemTests.Registry;

/// <summary>Records are never changed: what was verified, not confirmed or withdrawn stands beside them (XA art. 13).</summary>
[Collection(PlatformCollection.Name)]
public sealed class DailyRecordTests(RunningPlatform platform)
{
    private const string Office = "establishment-office@152222";
    private const string Department = "forestry-bureau@152222";

    [Theory]
    [InlineData(true, "Verified")]
    [InlineData(false, "NotConfirmed")]
    public async Task A_report_is_settled_by_its_verification(bool confirmed, string outcome)
    {
        await platform.TimeIsAsync("2024-11-18T09:00");
        var report = await ReportedAsync();
        var unverified = await RecordAsync(
            "ProhibitedShiftReported", r => r.GetProperty("evidence").GetProperty("reportId").GetGuid() == report);
        unverified.TryGetProperty("settledBy", out _).ShouldBeFalse();

        var office = await platform.AsAsync(Office);
        await Eventually.GetAsync(
            async () => (await office.SendAsync(HttpMethod.Get, $"/api/review/cases/{report}")).IsSuccessStatusCode ? "there" : null,
            "the report's case");
        var verified = await office.SendAsync(
            HttpMethod.Post, $"/api/review/cases/{report}/verify", new { confirmed, finding = "现场核对责任状" }, 1);
        verified.IsSuccessStatusCode.ShouldBeTrue(await verified.Content.ReadAsStringAsync());

        var settled = await RecordAsync(
            "ProhibitedShiftReported",
            r => r.GetProperty("evidence").GetProperty("reportId").GetGuid() == report && r.TryGetProperty("settledBy", out _));
        settled.GetProperty("settledBy").GetProperty("outcome").GetString().ShouldBe(outcome);
        if (confirmed)
        {
            var record = await RecordAsync(
                "ProhibitedShiftVerified", r => r.GetProperty("evidence").GetProperty("caseId").GetGuid() == report);
            (record.GetProperty("verified").GetBoolean(), record.GetProperty("article").GetString()).ShouldBe((true, "XA 第十三条"));
            record.GetProperty("sentence").GetString()!.ShouldContain("现场核对责任状");
        }
    }

    [Fact]
    public async Task A_miss_is_withdrawn_with_the_reason_when_a_notice_moved_its_date()
    {
        var caseId = Guid.CreateVersion7();
        var opened = new DateOnly(2024, 11, 1);

        // The withdrawal is told first: whichever comes first, both stand.
        await platform.TellAsync(new ClockMissWithdrawn(
            "152222", caseId, "conference", Office, opened, new(2024, 11, 20), "国办发明电〔2024〕99号", new(2024, 11, 18), "ab12"));
        await platform.TellAsync(
            new ClockMissed("152222", caseId, "巡查", "conference", "XA 第九条", Office, opened, new(2024, 11, 15), "cd34", "XA-1"));
        await platform.TellAsync(
            new ClockMissed("152222", caseId, "巡查", "conference", "XA 第九条", Office, opened, new(2024, 11, 20), "ef56", "XA-1"));
        var withdrawn = await RecordAsync(
            "ClockMissed", r => IsOf(r, caseId, "2024-11-16") && r.TryGetProperty("settledBy", out _), Office);
        var settled = withdrawn.GetProperty("settledBy");
        (settled.GetProperty("outcome").GetString(), settled.GetProperty("reason").GetString())
            .ShouldBe(("Withdrawn", "期限依国办发明电〔2024〕99号调整为2024年11月20日，不构成逾期。"));
        (await RecordAsync("ClockMissed", r => IsOf(r, caseId, "2024-11-21"), Office)).TryGetProperty("settledBy", out _).ShouldBeFalse();
    }

    private static bool IsOf(JsonElement record, Guid caseId, string on) =>
        record.GetProperty("evidence").GetProperty("caseId").GetGuid() == caseId && record.GetProperty("on").GetString() == on;

    private async Task<Guid> ReportedAsync()
    {
        var township = await platform.AsAsync("township@152222100");
        var answer = await township.SendAsync(
            HttpMethod.Post, "/api/intake/reports", new { department = Department, way = "ResponsibilityLetter", description = "要求签订责任状" });
        answer.IsSuccessStatusCode.ShouldBeTrue(await answer.Content.ReadAsStringAsync());
        return (await answer.Content.ReadFromJsonAsync<JsonElement>()).GetProperty("id").GetGuid();
    }

    private async Task<JsonElement> RecordAsync(string kind, Func<JsonElement, bool> isThe, string body = Department) =>
        (await Eventually.GetAsync(
            async () => (await (await platform.AsAsync(Office)).GetAsync($"/api/assessment/daily-records?body={body}&size=100"))
                .GetProperty("items").EnumerateArray().Where(r => r.GetProperty("kind").GetString() == kind && isThe(r))
                .Select(r => new Found(r)).FirstOrDefault(),
            $"a record {kind} of {body}")).Row;
}
