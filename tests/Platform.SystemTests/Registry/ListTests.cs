using System.Net.Http.Json;
using System.Text.Json;
using DutyLaw.Cases;
using DutyLaw.Forms;
using Platform.SystemTests.Running;

namespace Platform.SystemTests.Registry;

/// <summary>Kinds of list, and what decisions change in them (XA art. 3, 4, 12; LC art. 6).</summary>
[Collection(PlatformCollection.Name)]
public sealed class ListTests(RunningPlatform platform)
{
    private const string Office = "establishment-office@152222";
    private static readonly DateOnly Today = new(2024, 11, 18);
    private readonly string title = $"秋季秸秆禁烧巡查{Guid.NewGuid().ToString("N")[..8]}";
    private readonly Guid caseId = Guid.CreateVersion7();

    [Fact]
    public async Task A_temporary_task_stands_in_its_own_list_and_is_over_after_its_last_day()
    {
        await platform.TimeIsAsync("2024-11-18T09:00");
        await platform.TellAsync(
            Telling.Admitted(caseId, Telling.Form(title, Today, new(2024, 11, 20), temporary: true), "Temporary", Today));
        var entry = await ListedAsync("&list=Temporary");
        (entry.GetProperty("state").GetString(), entry.GetProperty("listTitle").GetString()).ShouldBe(("InForce", "临时性、阶段性职责任务清单"));
        (await PublicAsync("&list=Standing")).GetProperty("totals").GetProperty("Temporary").GetInt64().ShouldBe(1);
        (await PublicAsync("&list=Standing")).GetProperty("total").GetInt64().ShouldBe(0);
        (await PublicAsync("&list=Temporary&asOf=2024-11-21")).GetProperty("total").GetInt64().ShouldBe(0);
        var after = (await PublicAsync("&list=Temporary&asOf=2024-11-21&state=All")).GetProperty("items")[0];
        (after.GetProperty("state").GetString(), after.GetProperty("endedOn").GetString()).ShouldBe(("Expired", "2024-11-21"));
    }

    [Fact]
    public async Task A_temporary_task_is_in_nobodys_way_who_applies_for_the_standing_duty_and_a_standing_one_is()
    {
        await platform.TimeIsAsync("2024-11-18T09:00");
        await platform.TellAsync(
            Telling.Admitted(caseId, Telling.Form(title, Today, new(2025, 11, 20), temporary: true), "Temporary", Today));
        await ListedAsync("&list=Temporary");
        (await RefusalsAsync()).ShouldNotContain("DutyIsNotListedAlready");
        await platform.TellAsync(Telling.Admitted(Guid.CreateVersion7(), Telling.Form(title, Today, new(2025, 11, 20)), "Standing", Today));
        await ListedAsync("&list=Standing");
        (await RefusalsAsync()).ShouldContain("DutyIsNotListedAlready");
        (await PublicAsync("")).GetProperty("total").GetInt64().ShouldBe(2);
    }

    [Fact]
    public async Task A_cancelled_duty_leaves_the_list_on_its_day_and_earlier_days_keep_what_they_said()
    {
        await platform.TimeIsAsync("2024-11-18T09:00");
        var form = Telling.Form(title, new(2024, 11, 1), new(2025, 10, 31));

        // The decision is told before the admission arrives: it waits.
        await platform.TellAsync(Telling.Changed(caseId, "Cancel", form, [], Today));
        await platform.TellAsync(Telling.Admitted(caseId, form, "Standing", new(2024, 11, 1)));
        var cancelled = (await Eventually.GetAsync(
            async () => (await PublicAsync("&state=Revoked"))
                .GetProperty("items").EnumerateArray().Select(e => new Found(e)).FirstOrDefault(),
            $"{title} is cancelled")).Row;
        (cancelled.GetProperty("endedOn").GetString(), cancelled.GetProperty("stateTitle").GetString())
            .ShouldBe(("2024-11-18", "按程序撤销、已退出清单"));
        var change = cancelled.GetProperty("change");
        (change.GetProperty("kind").GetString(), change.GetProperty("reason").GetString(), change.GetProperty("articles")[0].GetString())
            .ShouldBe(("Cancel", "上级已收回该项工作", "XA 第十二条"));
        (await PublicAsync("")).GetProperty("total").GetInt64().ShouldBe(0);
        (await PublicAsync("&asOf=2024-11-17")).GetProperty("items")[0].GetProperty("state").GetString().ShouldBe("InForce");
    }

    [Fact]
    public async Task An_adjusted_duty_binds_its_new_townships_from_its_day_and_its_whole_life_is_kept()
    {
        await platform.TimeIsAsync("2024-11-18T09:00");
        var form = Telling.Form(title, new(2024, 11, 1), new(2025, 10, 31));
        await platform.TellAsync(Telling.Admitted(caseId, form, "Standing", new(2024, 11, 1)));
        var entry = await ListedAsync("");
        var adjusted = new Duty(form.Form.With(FormKeys.Safeguards, Telling.Safeguards("每年3万元", "", "", ""))) { Term = null };
        await platform.TellAsync(Telling.Changed(caseId, "Adjust", adjusted, ["152222100"], Today));
        var after = (await Eventually.GetAsync(
            async () => (await PublicAsync("")).GetProperty("items")[0] is var e && e.TryGetProperty("change", out _) ? new Found(e) : null,
            $"{title} is adjusted")).Row;
        after.GetProperty("townships").EnumerateArray().Select(t => t.GetString()).ShouldBe(["152222100"]);
        (after.GetProperty("safeguards").GetProperty("funds").GetString(),
            after.GetProperty("safeguards").GetProperty("staff").GetString(), after.GetProperty("termTo").GetString())
            .ShouldBe(("每年3万元", "增配1名", "2025-10-31"));
        (await PublicAsync("&asOf=2024-11-17")).GetProperty("items")[0].GetProperty("townships").GetArrayLength().ShouldBe(2);
        var whole = await (await platform.AsAsync(Office)).GetAsync($"/api/registry/entries/{entry.GetProperty("id").GetString()}");
        whole.GetProperty("version").GetInt32().ShouldBe(2);
        whole.GetProperty("life").GetArrayLength().ShouldBe(5);
    }

    [Fact]
    public async Task A_duty_without_a_fixed_end_has_none_and_one_admitted_twice_names_the_other()
    {
        await platform.TimeIsAsync("2024-11-18T09:00");
        var form = Telling.Form(title, null, null);
        await platform.TellAsync(Telling.Admitted(caseId, form, "Empowerment", Today));
        var first = await ListedAsync("&list=Empowerment");
        (first.TryGetProperty("termTo", out _), first.GetProperty("termFrom").GetString()).ShouldBe((false, "2024-11-18"));
        await platform.TellAsync(Telling.Admitted(Guid.CreateVersion7(), form, "Empowerment", Today));
        var both = (await Eventually.GetAsync(
            async () => (await PublicAsync("&asOf=2099-01-01")) is var page && page.GetProperty("total").GetInt64() == 2
                ? new Found(page) : null,
            "both are listed")).Row;
        var ids = both.GetProperty("items").EnumerateArray()
            .Select(e => e.GetProperty("id").GetString()!).Order(StringComparer.Ordinal).ToList();
        var second = await (await platform.AsAsync(Office)).GetAsync($"/api/registry/entries/{ids[1]}");
        second.GetProperty("duplicateOf").GetString().ShouldBe(ids[0]);
    }

    private async Task<JsonElement> PublicAsync(string query) => await (await platform.AsAsync(Office)).GetAsync(
        $"/api/registry/public/entries?county=152222&text={Uri.EscapeDataString(title)}{query}");

    private async Task<JsonElement> ListedAsync(string query) => (await Eventually.GetAsync(
        async () => (await PublicAsync(query)).GetProperty("items").EnumerateArray().Select(e => new Found(e)).FirstOrDefault(),
        $"{title} is listed ({query})")).Row;

    private async Task<string> RefusalsAsync()
    {
        var department = await platform.AsAsync("agriculture-bureau@152222");
        var screening = await department.SendAsync(HttpMethod.Post, "/api/intake/applications/screenings", new
        {
            procedure = "XA-1",
            form = new
            {
                title,
                mode = "Assign",
                administrativePower = false,
                temporary = false,
                emergency = false,
                townshipsConsulted = true,
                townships = new[] { "152222100" },
                term = new { from = "2024-12-01", to = "2026-11-30" },
                safeguards = new { funds = "每年5万元", staff = "增配1名", technology = "统一系统", training = "每季度1次" },
                grounds = "就近巡查",
                legalProvisions = "大气污染防治法第七十七条",
                establishmentProvisions = "指导秸秆综合利用",
            },
        });
        screening.IsSuccessStatusCode.ShouldBeTrue(await screening.Content.ReadAsStringAsync());
        return (await screening.Content.ReadFromJsonAsync<JsonElement>()).GetProperty("refusals").GetRawText();
    }
}
