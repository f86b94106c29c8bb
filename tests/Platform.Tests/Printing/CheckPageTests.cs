using System.Net;
using Microsoft.AspNetCore.Http;
using Platform.Tests.Portal;
using Portal.Site.Printing;

namespace Platform.Tests.Printing;

/// <summary>核验: the page on which anybody checks a paper.</summary>
public sealed class CheckPageTests
{
    private static readonly CheckedPrint Print = new(
        "7K3M-9XQ2-04TB-WZ5H", "兴安盟苏木乡镇和街道职责准入事项申请表", "〔2024〕7号", "科尔沁右翼前旗", "苏木乡镇和街道职责准入", "科尔沁右翼前旗委编办",
        new(2024, 9, 30), 12, false, new string('a', 64));

    [Fact]
    public async Task A_genuine_paper_is_told_with_what_stands_on_it()
    {
        await using var portal = await PortalHost.StartAsync(Answers(Print));
        var (status, page) = await portal.GetAsync("/check?code=7k3m-9xq2-04tb-wz5h");
        status.ShouldBe(HttpStatusCode.OK);
        page.ShouldSatisfyAllConditions(
            () => page.ShouldContain("核验通过"),
            () => page.ShouldContain(Print.Document),
            () => page.ShouldContain("〔2024〕7号"),
            () => page.ShouldContain("科尔沁右翼前旗委编办"),
            () => page.ShouldContain("2024年9月30日（第12版）"),
            () => page.ShouldContain(Print.Sha256),
            () => page.ShouldContain("没有新的办理情况"),
            () => page.ShouldNotContain("<script"));
    }

    [Fact]
    public async Task A_paper_of_a_case_that_went_on_is_told_to_be_out_of_date()
    {
        await using var portal = await PortalHost.StartAsync(Answers(Print with { MovedOn = true }));
        (await portal.GetAsync("/check?code=7K3M9XQ204TBWZ5H")).Body.ShouldContain("该事项又有新的办理情况");
    }

    [Fact]
    public async Task An_unknown_code_is_no_genuine_paper()
    {
        await using var portal = await PortalHost.StartAsync(Answers(null));
        var (status, page) = await portal.GetAsync("/check?code=%3Cb%3E0000");
        status.ShouldBe(HttpStatusCode.OK);
        page.ShouldContain("核验未通过");
        page.ShouldContain("&lt;b&gt;0000");
    }

    [Fact]
    public async Task The_page_asks_for_a_code_before_anything_was_typed()
    {
        await using var portal = await PortalHost.StartAsync(Answers(null));
        var (status, page) = await portal.GetAsync("/check");
        status.ShouldBe(HttpStatusCode.OK);
        page.ShouldContain("name=\"code\"");
        page.ShouldNotContain("核验未通过");
    }

    private static RequestDelegate Answers(CheckedPrint? print) => context =>
    {
        context.Response.StatusCode = print is not null && context.Request.Path.StartsWithSegments("/public/prints") ? 200 : 404;
        return print is null ? Task.CompletedTask : context.Response.WriteAsJsonAsync(print);
    };
}
