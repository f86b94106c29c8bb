using System.Net;
using System.Text;
using Microsoft.AspNetCore.Http;
using Portal.Site.Duties;

namespace Platform.Tests.Portal;

/// <summary>What is looked at in the list can be taken away as a table, and does nothing in a spreadsheet but stand there.</summary>
public sealed class ExportDutiesTests
{
    private static readonly ListedDuty Duty = new(
        Guid.Parse("0192f0c0-aaaa-7000-8000-000000000001"), "152221", "科尔沁右翼前旗", Guid.Parse("0192f0c0-bbbb-7000-8000-000000000001"),
        "〔2024〕7号", "=HYPERLINK(\"http://x\"),巡查", "Entrust", "科尔沁右翼前旗农牧和科技局", ["科尔沁镇", "索伦镇"],
        new(2024, 11, 1), null, new(2024, 10, 21), "InForce", "实施中", null,
        new("+3 万元", "2 名\n技术员", "", "每年培训"), ["XA 第九条"]);

    [Theory]
    [InlineData("=1+1", "'=1+1")]
    [InlineData("+86", "'+86")]
    [InlineData("-1", "'-1")]
    [InlineData("@SUM(A1)", "'@SUM(A1)")]
    [InlineData("\t=1", "\"'\t=1\"")]
    [InlineData("\r=1", "\"'\r=1\"")]
    [InlineData("＝1", "'＝1")]
    [InlineData("巡查", "巡查")]
    [InlineData("巡查,\"日常\"", "\"巡查,\"\"日常\"\"\"")]
    [InlineData("", "")]
    [InlineData(null, "")]
    public void A_cell_is_never_a_formula(string? value, string cell) => Csv.Cell(value).ShouldBe(cell);

    [Fact]
    public async Task What_is_searched_for_is_exported_over_all_pages()
    {
        var asked = new List<string>();
        await using var portal = await PortalHost.StartAsync(Registry(asked, total: 150));
        using var answer = await portal.Http.GetAsync("/duties.csv?county=152221&text=巡查&page=7");
        var bytes = await answer.Content.ReadAsByteArrayAsync();
        bytes.Take(3).ShouldBe(Encoding.UTF8.GetPreamble());
        answer.Content.Headers.ContentType!.ToString().ShouldBe("text/csv; charset=utf-8");
        var text = Encoding.UTF8.GetString(bytes, 3, bytes.Length - 3);
        text.ShouldStartWith("事项名称,申请编号,旗县市,");
        text.ShouldContain("\"'=HYPERLINK(\"\"http://x\"\"),巡查\",〔2024〕7号,科尔沁右翼前旗,职责任务清单,科尔沁右翼前旗农牧和科技局,委托,科尔沁镇、索伦镇,2024-11-01,,");
        text.ShouldContain(",'+3 万元,\"2 名\n技术员\",,每年培训,XA 第九条,");
        (text.Split("\r\n").Length - 2).ShouldBe(150);
        asked.ShouldBe(
        [
            "?county=152221&text=%E5%B7%A1%E6%9F%A5&list=Standing&page=1&size=100",
            "?county=152221&text=%E5%B7%A1%E6%9F%A5&list=Standing&page=2&size=100",
        ]);
    }

    [Fact]
    public async Task The_headings_are_in_the_visitors_language()
    {
        await using var portal = await PortalHost.StartAsync(Registry([], total: 1));
        var (_, text) = await portal.GetAsync("/duties.csv?lang=en");
        text.TrimStart('\uFEFF').ShouldStartWith("Duty,Application number,County,List,");
        text.ShouldContain(",Entrusted,");
    }

    [Fact]
    public async Task While_the_registry_does_not_answer_the_visitor_is_told()
    {
        await using var portal = await PortalHost.StartAsync(null);
        var (status, page) = await portal.GetAsync("/duties.csv");
        status.ShouldBe(HttpStatusCode.ServiceUnavailable);
        page.ShouldContain("职责清单暂时打不开");
    }

    private static RequestDelegate Registry(List<string> asked, int total) => context =>
    {
        asked.Add(context.Request.QueryString.Value!);
        var first = (int.Parse(context.Request.Query["page"].ToString()) - 1) * 100;
        return context.Response.WriteAsJsonAsync(
            new PublicList.Page([.. Enumerable.Repeat(Duty, Math.Clamp(total - first, 0, 100))], total));
    };
}
