using System.Net;
using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Http;
using Portal.Site.Duties;

namespace Platform.Tests.Portal;

/// <summary>The pages that anybody may read.</summary>
public sealed partial class PublicPagesTests(PublicPagesTests.Running running) : IClassFixture<PublicPagesTests.Running>
{
    private readonly PortalHost portal = running.Portal;

    private static readonly ListedDuty Duty = new(
        Guid.Parse("0192f0c0-aaaa-7000-8000-000000000001"), "152221", "科尔沁右翼前旗", Guid.Parse("0192f0c0-bbbb-7000-8000-000000000001"),
        "〔2024〕7号", "农村人居环境<日常>巡查", "Entrust", "科尔沁右翼前旗农牧和科技局", ["科尔沁镇", "索伦镇"],
        new(2024, 11, 1), new(2026, 10, 31), new(2024, 10, 21), "InForce", "实施中", null,
        new("每年 3 万元", "派驻技术员 2 名", "", "每年培训 2 次"), ["XA 第九条"]);

    private static readonly ListedDuty Temporary = Duty with
    {
        Id = Guid.Parse("0192f0c0-aaaa-7000-8000-000000000002"),
        List = ListKind.Temporary,
        TermTo = null,
        Change = new(Guid.Parse("0192f0c0-cccc-7000-8000-000000000001"), "Adjust", new(2025, 3, 3), "任务减少", ["XA 第十二条"]),
    };

    [Fact]
    public async Task An_entry_quotes_the_articles_it_rests_on()
    {
        var (status, page) = await portal.GetAsync($"/duties/{Duty.Id}");
        status.ShouldBe(HttpStatusCode.OK);
        page.ShouldSatisfyAllConditions(
            () => page.ShouldContain("农村人居环境&lt;日常&gt;巡查"),
            () => page.ShouldContain("应在10个工作日内组织召开职责准入联席会议"),
            () => page.ShouldContain("2024年11月1日 至 2026年10月31日（含当日）"),
            () => page.ShouldContain("科尔沁右翼前旗〔2024〕7号"),
            () => page.ShouldContain("未列明"));
    }

    [Fact]
    public async Task The_list_tells_how_many_there_are_and_leads_to_each()
    {
        var (status, page) = await portal.GetAsync("/duties?county=152221&page=2");
        status.ShouldBe(HttpStatusCode.OK);
        page.ShouldContain("共 <b>57</b> 项，第 2 页，共 3 页");
        page.ShouldContain($"href=\"/duties/{Duty.Id}\"");
        page.ShouldContain("href=\"/duties?county=152221&amp;page=3\"");
    }

    [Fact]
    public async Task Each_list_is_shown_by_itself_and_tells_what_the_others_have()
    {
        var (status, page) = await portal.GetAsync("/duties?county=152221&list=Temporary");
        status.ShouldBe(HttpStatusCode.OK);
        page.ShouldSatisfyAllConditions(
            () => page.ShouldContain("<b aria-current=\"page\">临时性、阶段性清单 <span>2</span></b>"),
            () => page.ShouldContain("<a href=\"/duties?county=152221\">职责任务清单 <span>57</span></a>"),
            () => page.ShouldContain("<input type=\"hidden\" name=\"list\" value=\"Temporary\">"),
            () => page.ShouldContain("期限届满即终止"));
    }

    [Fact]
    public async Task An_entry_says_in_which_list_it_stands_and_what_was_decided_of_it_since()
    {
        var (_, page) = await portal.GetAsync($"/duties/{Temporary.Id}");
        page.ShouldSatisfyAllConditions(
            () => page.ShouldContain("<span>临时性、阶段性清单</span>"),
            () => page.ShouldContain("2024年11月1日 起，无固定期限"),
            () => page.ShouldContain("准入后的调整"),
            () => page.ShouldContain("2025年3月3日"),
            () => page.ShouldContain("任务减少"),
            () => page.ShouldContain("研究决定调整或取消"));
    }

    [Fact]
    public async Task A_duty_that_is_not_public_is_not_found()
    {
        var (status, page) = await portal.GetAsync($"/duties/{Guid.Empty}");
        status.ShouldBe(HttpStatusCode.NotFound);
        page.ShouldContain("没有找到这个页面");
    }

    [Fact]
    public async Task While_the_registry_does_not_answer_the_list_says_so_and_the_first_page_still_stands()
    {
        await using var alone = await PortalHost.StartAsync(null);
        var (status, page) = await alone.GetAsync("/duties");
        status.ShouldBe(HttpStatusCode.ServiceUnavailable);
        page.ShouldContain("职责清单暂时打不开");
        (await alone.GetAsync("/")).Status.ShouldBe(HttpStatusCode.OK);
    }

    [Theory]
    [InlineData("/")]
    [InlineData("/duties")]
    [InlineData("/regulations/XA")]
    [InlineData("/developers")]
    [InlineData("/nowhere")]
    public async Task No_page_needs_what_the_policy_forbids(string path)
    {
        using var answer = await portal.Http.GetAsync(path);
        Inline().IsMatch(await answer.Content.ReadAsStringAsync()).ShouldBeFalse();
        answer.Headers.GetValues("Content-Security-Policy").Single().ShouldContain("frame-ancestors 'none'");
        answer.Headers.GetValues("X-Content-Type-Options").Single().ShouldBe("nosniff");
        answer.Headers.GetValues("Referrer-Policy").Single().ShouldBe("same-origin");
    }

    /// <summary>One portal for all of these tests.</summary>
    public sealed class Running : IAsyncLifetime
    {
        internal PortalHost Portal { get; private set; } = null!;

        public async Task InitializeAsync() => Portal = await PortalHost.StartAsync(Registry);

        public async Task DisposeAsync() => await Portal.DisposeAsync();
    }

    private static Task Registry(HttpContext context)
    {
        if (context.Request.Path == "/public/entries")
        {
            return context.Response.WriteAsJsonAsync(
                new PublicList.Page([Duty], 57, new Dictionary<string, long> { ["Standing"] = 57, ["Temporary"] = 2 }));
        }

        var known = new[] { Duty, Temporary }
            .FirstOrDefault(d => context.Request.Path.Value!.EndsWith(d.Id.ToString(), StringComparison.Ordinal));
        context.Response.StatusCode = known is null ? 404 : 200;
        return context.Response.WriteAsJsonAsync(known);
    }

    [GeneratedRegex(@"<script|<style|\sstyle=|\son[a-z]+=|https?://(?!127\.0\.0\.1)")]
    private static partial Regex Inline();
}
