using DutyLaw.Cases;
using DutyLaw.Cases.Acts;
using Platform.SystemTests.Running;

namespace Platform.SystemTests.BackOffice;

/// <summary>
/// The regulations' journeys in a real browser, as the accounts concerned. No error in a console, no failed request, pictures of every
/// step.
/// </summary>
[Collection(PlatformCollection.Name)]
public sealed class JourneyTests(RunningPlatform platform, Browser browser)
{
    private enum Mode
    {
        Assign,
    }

    /// <summary>Answers as the packs' forms name them.</summary>
    private enum Answer
    {
        yes,
        Done,
    }

    /// <summary>XA 第八条 to 第十条: from the department's sign-in to the public list.</summary>
    [Fact]
    public async Task A_duty_is_applied_for_heard_reviewed_approved_and_published()
    {
        const string County = "152221";
        string[] townships = [$"{County}100", $"{County}101"];
        var title = Title("农村人居环境日常巡查");
        await using var journey = new Journey(platform, browser, "admission");
        await platform.TimeIsAsync("2025-02-10T09:00");
        var id = await journey.AppliesAsync($"agriculture-bureau@{County}", "XA-1",
        [
            ("title", title), ("mode", Mode.Assign), ("administrativePower", false),
            ("grounds", "农村人居环境点多面广，日常巡查由苏木乡镇就近承担，发现问题及时转交。"),
            ("term", new ApplicationForm.Term("2025-04-01", "2026-12-31")),
            ("legalProvisions", "《中华人民共和国乡村振兴促进法》第三十七条：各级人民政府应当改善农村人居环境。"),
            ("establishmentProvisions", "“三定”规定：指导农村人居环境整治工作。"),
            ("townships", townships),
            ("safeguards.funds", "每镇每年5万元"), ("safeguards.staff", "每镇增配1名"),
            ("safeguards.technology", "统一巡查系统"), ("safeguards.training", "每季度1次"),
            ("temporary", false), ("emergency", false), ("townshipsConsulted", true),
        ]);
        var office = $"establishment-office@{County}";
        await ArrivesAsync(office, id);
        await journey.ActsAsync(office, id, "receive");
        await journey.ActsAsync(office, id, "schedule-conference", ("day", new DateOnly(2025, 2, 14)), ("place", "旗政府三楼会议室"));
        foreach (var township in townships)
        {
            await journey.ActsAsync($"township@{township}", id, "give-opinion", ("opinion", TownshipOpinion.CanUndertake));
        }

        await platform.TimeIsAsync("2025-02-14T10:00");
        await journey.ActsAsync(office, id, "conclude-conference",
            ("outcome", ConferenceOutcome.Agree), ("attended", ActForm.Everybody), ("minutes", "会议审议了事项的依据、期限、范围和保障，一致同意。"));
        await journey.ActsAsync(office, id, "submit-to-league");
        foreach (var body in (string[])["establishment-office@152200", "justice-bureau@152200", "data-bureau@152200"])
        {
            await journey.ActsAsync(body, id, "give-verdict", ("verdict", Verdict.Agree));
        }

        var leadership = await journey.ActsAsync("administrative-office@152200", id, "approve");
        foreach (var tab in (string[])["opinions", "clocks", "journal", "diagram", "papers"])
        {
            await leadership.OpenAsync($"/desk/cases/{id}?tab={tab}");
            await journey.PictureAsync(leadership, tab);
        }

        await platform.TimeIsAsync("2025-04-01T09:00");
        await using var citizen = await Visitor.ArrivesAsync(platform, browser);
        await Eventually.GetAsync(
            async () =>
            {
                await citizen.Page.GotoAsync($"/duties?county={County}&text={Uri.EscapeDataString(title)}");
                return await citizen.Page.GetByText(title).CountAsync() > 0 ? "listed" : null;
            },
            $"{title} is in the public list");
        await citizen.Page.GetByRole(Microsoft.Playwright.AriaRole.Link, new() { Name = title }).First.ClickAsync();
        await citizen.Page.Locator("h1").Filter(new() { HasText = title }).WaitForAsync();
        await journey.PictureAsync(citizen, "public");
        journey.NothingFailed();
        citizen.NothingFailed();
    }

    /// <summary>LC 第三条: a member disagrees, and the simple procedure becomes the general one; what was said stays.</summary>
    [Fact]
    public async Task A_simple_admission_that_a_member_does_not_agree_to_becomes_a_general_one()
    {
        const string County = "450323";
        var (office, townships) = ($"establishment-office@{County}", (string[])["450323102", "450323103"]);
        await using var journey = new Journey(platform, browser, "simple-turns-general");
        await platform.TimeIsAsync("2024-06-03T09:00");
        var id = await journey.AppliesAsync($"agriculture-bureau@{County}", "LC-1",
        [
            ("title", Title("农业面源污染日常监测")), ("department", new ApplicationForm.Found("农业农村局")),
            ("mode", Mode.Assign), ("townships", townships),
            ("safeguards.funds", "列入部门预算"), ("safeguards.staff", "调剂1名"), ("safeguards.technology", "监测设备"),
            ("townshipsConsulted", true), ("agreedWithTownships", Answer.yes),
        ]);
        await ArrivesAsync(office, id);
        await journey.ActsAsync(office, id, "receive");
        await journey.ActsAsync($"justice-bureau@{County}", id, "give-verdict", ("verdict", Verdict.Agree));
        await journey.ActsAsync("township@450323102", id, "give-opinion", ("opinion", TownshipOpinion.CanUndertake));
        var finance = await journey.ActsAsync(
            $"finance-bureau@{County}", id, "give-verdict", ("verdict", Verdict.Disagree), ("reason", "监测设备运行维护经费没有列入预算"));
        await finance.Page.GetByText("LC-2").First.WaitForAsync();
        await journey.ActsAsync(office, id, "hold-coordination",
            ("day", new DateOnly(2024, 6, 3)), ("attended", ActForm.Everybody), ("summary", "县财政局同意自下半年起安排经费，两个乡镇同意承担。"));
        await journey.ActsAsync("township@450323103", id, "give-opinion", ("opinion", TownshipOpinion.CanUndertake));
        await journey.ActsAsync(office, id, "schedule-conference", ("day", new DateOnly(2024, 6, 13)), ("place", "县政府会议室"));
        await platform.TimeIsAsync("2024-06-13T10:00");
        await journey.ActsAsync(office, id, "conclude-conference",
            ("outcome", ConferenceOutcome.Agree), ("attended", ActForm.Everybody), ("minutes", "会议审议并一致同意。"));
        await journey.ActsAsync($"county-leadership@{County}", id, "approve");
        await journey.ActsAsync(office, id, "file");
        await journey.ActsAsync("establishment-office@450300", id, "receive-filing", ("number", "市编备〔2024〕6号"));
        await journey.ActsAsync("establishment-office@450300", id, "approve");
        await StateIsAsync(office, id, "Admitted");
        journey.NothingFailed();
    }

    /// <summary>JQ 准入第十一条: what is done leaves the list; the form is printed, for paper stays the rule.</summary>
    [Fact]
    public async Task A_listed_duty_leaves_the_list_and_its_form_is_printed()
    {
        const string County = "230811";
        var (department, office, title) = ($"forestry-bureau@{County}", $"establishment-office@{County}", Title("村屯绿化管护统计"));
        await using var journey = new Journey(platform, browser, "exit");
        await platform.TimeIsAsync("2024-04-08T09:00");
        var entry = await journey.AppliesAsync(department, "JQ-2",
        [
            ("title", title), ("term", new ApplicationForm.Term("2024-04-08", "2025-12-31")), ("townships", (string[])["230811103"]),
            ("safeguards.funds", "列入年度预算"), ("townshipsConsulted", true),
        ]);
        await ArrivesAsync(office, entry);
        await journey.ActsAsync("township@230811103", entry, "give-opinion", ("opinion", TownshipOpinion.CanUndertake));
        await ReviewedAsync(journey, entry);
        await StateIsAsync(office, entry, "Admitted");

        await platform.TimeIsAsync("2024-09-02T09:00");
        await ListedAsync(office, title);
        var exit = await journey.AppliesAsync(department, "JQ-3",
            [
                ("title", title), ("entry", new ApplicationForm.Found(title)), ("cause", Answer.Done),
                ("department", new ApplicationForm.Found("林业")), ("townships", (string[])["230811103"]),
            ]);
        await ArrivesAsync(office, exit);
        await ReviewedAsync(journey, exit);
        await StateIsAsync(office, exit, "Exited");

        var clerk = await journey.AsAsync(department);
        await clerk.OpenAsync($"/desk/cases/{exit}?tab=papers");
        await journey.PictureAsync(clerk, "papers");
        var address = await clerk.Page.Locator("a[href$='.pdf']").First.GetAttributeAsync("href");
        var print = await clerk.Page.APIRequest.GetAsync(address!);
        print.Ok.ShouldBeTrue();
        (await print.BodyAsync())[..5].ShouldBe("%PDF-"u8.ToArray());
        journey.NothingFailed();
    }

    /// <summary>XA 第四条: returned, mended, arranged in writing.</summary>
    [Fact]
    public async Task A_temporary_task_is_sent_back_mended_and_arranged()
    {
        const string County = "152222";
        var (department, leadership) = ($"agriculture-bureau@{County}", $"county-leadership@{County}");
        await using var journey = new Journey(platform, browser, "temporary");
        await platform.TimeIsAsync("2025-03-03T09:00");
        var id = await journey.AppliesAsync(department, "XA-3",
        [
            ("title", Title("高标准农田建设前期摸底")), ("townships", (string[])["152222100", "152222101"]),
            ("term", new ApplicationForm.Term("2025-04-01", "2025-06-30")), ("safeguards.funds", "由苏木乡镇自行解决。"),
            ("safeguards.staff", "抽调2人"), ("safeguards.technology", "提供底图"), ("temporary", true), ("administrativePower", false),
        ]);
        await ArrivesAsync(leadership, id);
        await journey.ActsAsync(leadership, id, "return-for-correction", ("reason", "工作经费应由申请部门保障"));
        await Eventually.GetAsync(
            async () => (await (await platform.AsAsync(department)).GetAsync($"/api/intake/applications/{id}"))
                .GetProperty("state").GetString() == "Returned" ? "back" : null,
            "the application is back with the department");
        await journey.CorrectsAsync(department, id, ("safeguards.funds", "每个镇3万元，由农牧和科技局项目前期费列支。"));
        await Eventually.GetAsync(
            async () => (await (await platform.AsAsync(leadership)).GetAsync($"/api/review/cases/{id}"))
                .GetProperty("state").GetString() == "Applied" ? "there" : null,
            "the mended application is in review");
        await journey.ActsAsync(leadership, id, "approve");
        await StateIsAsync(leadership, id, "Arranged");
        journey.NothingFailed();
    }

    /// <summary>
    /// XA 第十三条: a township reports, the office verifies and orders; the department learns of the order, not of the reporter.
    /// </summary>
    [Fact]
    public async Task A_township_reports_shifted_work_and_the_office_orders_its_end()
    {
        const string County = "152223";
        var (township, office, department) = ($"township@{County}105", $"establishment-office@{County}", $"emergency-bureau@{County}");
        await using var journey = new Journey(platform, browser, "report");
        await platform.TimeIsAsync("2025-03-03T09:00");
        var reporter = await journey.AsAsync(township);
        await reporter.OpenAsync("/desk/reports");
        var id = await ReportPage.ReportAsync(reporter.Page, "应急管理局", "HardAssignment", Title("电话指派镇干部每晚巡查加油站，并要求拍照上传"));
        await journey.PictureAsync(reporter, "reported");
        await ArrivesAsync(office, id);
        await journey.ActsAsync(office, id, "verify", ("confirmed", true), ("finding", "调取通话和上传记录，情况属实，该项巡查未经准入。"));
        await journey.ActsAsync(office, id, "order", ("by", new DateOnly(2025, 3, 20)), ("what", "停止指派，巡查由应急管理局自行承担。"));
        var reported = await journey.AsAsync(department);
        await reported.OpenAsync("/desk/notices");
        await reported.Page.GetByText("责令整改通知书").First.WaitForAsync();
        await journey.PictureAsync(reported, "notice");
        await journey.ActsAsync(office, id, "confirm-delivery", ("delivered", true), ("remark", "已发文停止，回访确认。"));
        await StateIsAsync(office, id, "Mended");
        journey.NothingFailed();
    }

    /// <summary>Two offices, the leadership, and the filing above.</summary>
    private static async Task ReviewedAsync(Journey journey, Guid id)
    {
        await journey.ActsAsync("establishment-office@230811", id, "give-verdict", ("verdict", Verdict.Agree));
        await journey.ActsAsync("justice-bureau@230811", id, "give-verdict", ("verdict", Verdict.Agree));
        await journey.ActsAsync("county-leadership@230811", id, "approve");
        await journey.ActsAsync("establishment-office@230811", id, "file");
        await journey.ActsAsync("establishment-office@230800", id, "receive-filing", ("number", "市备1号"));
        await journey.ActsAsync("establishment-office@230000", id, "receive-filing", ("number", "省备1号"));
    }

    private async Task ListedAsync(string account, string title) => await Eventually.GetAsync(
        async () => (await (await platform.AsAsync(account)).GetAsync($"/api/registry/entries?text={Uri.EscapeDataString(title)}"))
            .GetProperty("total").GetInt32() > 0 ? "listed" : null,
        $"{title} is listed");

    private static string Title(string what) => $"{what}（{Guid.NewGuid().ToString("N")[..8]}）";

    private async Task ArrivesAsync(string account, Guid id) => await Eventually.GetAsync(
        async () => (await (await platform.AsAsync(account)).SendAsync(HttpMethod.Get, $"/api/review/cases/{id}"))
            .IsSuccessStatusCode ? "there" : null,
        "the case is in review");

    private async Task StateIsAsync(string account, Guid id, string state) =>
        (await (await platform.AsAsync(account)).GetAsync($"/api/review/cases/{id}")).GetProperty("state").GetString().ShouldBe(state);
}
