using System.Text.Json;
using Platform.SystemTests.Running;

namespace Platform.SystemTests.Reviewing;

/// <summary>What the back office lists: what waits, what was done, what was started, narrowed by what is typed.</summary>
[Collection(PlatformCollection.Name)]
public sealed class ListTests(RunningPlatform platform)
{
    [Fact]
    public async Task A_body_finds_what_waits_for_it_what_it_did_and_what_it_started()
    {
        await platform.TimeIsAsync("2024-11-18T09:00");
        var duty = await (await new DutyStory(platform).SubmittedAsync()).ActAsync("establishment-office@152224", "receive", new { });
        await duty.ActAsync($"township@{duty.Townships[0]}", "give-opinion", new { opinion = "CanUndertake" });
        var (spoke, silent) = ($"township@{duty.Townships[0]}", $"township@{duty.Townships[1]}");

        (await FoundAsync(duty.Department, $"cases?part=started&q={Uri.EscapeDataString(duty.Title)}")).ShouldBe([duty.Id]);
        (await FoundAsync(duty.Department, $"cases?part=done&q={Uri.EscapeDataString(duty.Number)}")).ShouldContain(duty.Id);
        (await FoundAsync(spoke, $"cases?part=done&q={Uri.EscapeDataString(duty.Title)}")).ShouldBe([duty.Id]);
        (await FoundAsync(silent, $"cases?part=done&q={Uri.EscapeDataString(duty.Title)}")).ShouldBeEmpty();
        (await FoundAsync(silent, $"tasks?q={Uri.EscapeDataString(duty.Title)}&procedure=XA-1&county=152224")).ShouldBe([duty.Id]);
        (await FoundAsync(spoke, $"tasks?q={Uri.EscapeDataString(duty.Title)}")).ShouldBeEmpty();
        (await FoundAsync(duty.Office, $"cases?open=false&q={Uri.EscapeDataString(duty.Title)}")).ShouldBeEmpty();
        (await FoundAsync(duty.Office, $"tasks?overdue=true&q={Uri.EscapeDataString(duty.Title)}")).ShouldBeEmpty();

        var line = (await (await platform.AsAsync(duty.Office)).GetAsync($"/api/review/tasks?q={Uri.EscapeDataString(duty.Title)}"))
            .GetProperty("items")[0];
        (Text(line, "procedureTitle"), Text(line, "countyName"), Text(line, "dueTitle")).ShouldBe(("苏木乡镇和街道职责准入", "突泉县", "召开联席会议"));
    }

    [Fact]
    public async Task A_case_says_who_may_do_what_and_why_the_reader_may_not()
    {
        await platform.TimeIsAsync("2024-11-18T09:00");
        var duty = await (await new DutyStory(platform).SubmittedAsync()).ActAsync("establishment-office@152224", "receive", new { });
        var seen = await (await platform.AsAsync(duty.Department)).GetAsync($"/api/review/cases/{duty.Id}");
        var acts = seen.GetProperty("possibleActs").EnumerateArray().ToDictionary(a => Text(a, "act")!);

        acts["withdraw"].GetProperty("mine").GetBoolean().ShouldBeTrue();
        acts["withdraw"].TryGetProperty("whyNot", out _).ShouldBeFalse();
        Text(acts["schedule-conference"], "whyNot").ShouldBe("由突泉县委编办办理");
        seen.GetProperty("names").GetProperty(duty.Townships[0]).GetString().ShouldNotBeNullOrEmpty();
        seen.GetProperty("parties").EnumerateArray().Select(p => (Text(p, "body"), p.GetProperty("answered").GetBoolean()))
            .ShouldBe(duty.Townships.Select(t => ((string?)$"township@{t}", false)));
    }

    [Fact]
    public async Task Law_is_for_everybody_who_is_signed_in()
    {
        foreach (var account in (string[])["agriculture-bureau@152224", "township@230811008", "system-administrator@450323"])
        {
            var reader = await platform.AsAsync(account);
            var table = await reader.GetAsync("/api/review/procedures/152200/XA-1/2024-06-19");
            table.GetProperty("states").EnumerateArray().Select(s => Text(s, "name")).ShouldContain("LeagueReview");
            using var diagram = await reader.SendAsync(HttpMethod.Get, "/api/review/procedures/152200/XA-1/2024-06-19/diagram.bpmn");
            (await diagram.Content.ReadAsStringAsync()).ShouldContain("id=\"LeagueReview\"");
            (await reader.GetAsync("/api/review/packs")).EnumerateArray().ShouldAllBe(p => p.GetProperty("faults").GetArrayLength() == 0);
            var county = account.EndsWith("152224", StringComparison.Ordinal) ? "152224" : account.Split('@')[1][..6];
            (await reader.GetAsync("/api/review/bodies")).EnumerateArray()
                .Select(b => Text(b, "code")).ShouldContain($"establishment-office@{county}");
            var year = await reader.GetAsync("/api/review/calendar?year=2024");
            (year.GetProperty("published").GetBoolean(), year.GetProperty("days").GetArrayLength()).ShouldBe((true, 366));
        }
    }

    [Fact]
    public async Task A_notice_is_tried_before_it_is_imported_and_changes_nothing()
    {
        await platform.TimeIsAsync("2024-11-18T09:00");
        var duty = await new DutyStory(platform).SubmittedAsync();
        var clock = (await duty.CaseAsync()).GetProperty("clocks")[0];
        var notice = new
        {
            number = "测试〔2024〕9号",
            title = "测试安排",
            year = 2024,
            published = "2024-11-18",
            amends = "国办发明电〔2023〕7号",
            days = new[] { new { date = "2024-11-20", off = true, name = "测试" } },
        };
        var league = await platform.AsAsync("establishment-office@152200");

        using var answer = await league.SendAsync(HttpMethod.Post, "/api/review/calendar/notices/preview", notice);
        answer.IsSuccessStatusCode.ShouldBeTrue(await answer.Content.ReadAsStringAsync());
        var preview = JsonDocument.Parse(await answer.Content.ReadAsStringAsync()).RootElement;
        preview.GetProperty("total").GetInt32().ShouldBeGreaterThan(0);
        if (preview.GetProperty("total").GetInt32() <= 500)
        {
            var move = preview.GetProperty("moves").EnumerateArray().Single(m => m.GetProperty("caseId").GetGuid() == duty.Id);
            (Text(move, "clock"), Text(move, "from"), Text(move, "to")).ShouldBe(("召开联席会议", Text(clock, "dueOn"), "2024-12-03"));
        }

        (await duty.CaseAsync()).GetProperty("clocks")[0].GetProperty("dueOn").GetString().ShouldBe(Text(clock, "dueOn"));
        using var department = await (await platform.AsAsync(duty.Department)).SendAsync(
            HttpMethod.Post, "/api/review/calendar/notices/preview", notice);
        ((int)department.StatusCode).ShouldBe(403);
    }

    private async Task<List<Guid>> FoundAsync(string account, string list) =>
        [.. (await (await platform.AsAsync(account)).GetAsync($"/api/review/{list}"))
            .GetProperty("items").EnumerateArray().Select(i => i.GetProperty("id").GetGuid())];

    private static string? Text(JsonElement of, string member) => of.TryGetProperty(member, out var value) ? value.GetString() : null;
}
