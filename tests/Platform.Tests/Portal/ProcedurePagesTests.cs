using System.Net;
using System.Text.RegularExpressions;
using DutyLaw.Packs;

namespace Platform.Tests.Portal;

/// <summary>公开的程序: anybody reads by which steps, within what and by which article a matter is decided.</summary>
public sealed class ProcedurePagesTests(ProcedurePagesTests.Running running) : IClassFixture<ProcedurePagesTests.Running>
{
    private static readonly IReadOnlyList<Jurisdiction> Packs = PackLoader.LoadAll(Repository.Path("jurisdictions"));
    private readonly PortalHost portal = running.Portal;

    [Fact]
    public async Task Every_procedure_of_every_jurisdiction_is_listed_with_each_of_its_editions()
    {
        var (status, page) = await portal.GetAsync("/procedures");
        status.ShouldBe(HttpStatusCode.OK);
        foreach (var procedure in Packs.SelectMany(p => p.Procedures))
        {
            page.ShouldContain($"<a href=\"/procedures/{procedure.Jurisdiction.Code}/{procedure.Id}\">{procedure.Title}</a>");
            page.ShouldContain($"/procedures/{procedure.Jurisdiction.Code}/{procedure.Id}/{procedure.Edition}\"");
        }
    }

    [Fact]
    public async Task The_admission_of_Xingan_tells_who_does_what_within_what_and_by_which_article()
    {
        var (_, page) = await portal.GetAsync("/procedures/152200/XA-1");
        var text = Regex.Replace(WebUtility.HtmlDecode(page), @"</?span[^>]*>|\s{2,}|\n", "");
        text.ShouldSatisfyAllConditions(
            () => text.ShouldContain("自“提出申请”“补正”起10个工作日内"),
            () => text.ShouldContain("自“作出会议结论”起5个工作日内"),
            () => text.ShouldContain("转到本步骤起5个工作日内"),
            () => text.ShouldContain("兴安盟司法局"),
            () => text.ShouldContain("都同意：待盟行署批准；有不同意的：盟级审核不同意"),
            () => text.ShouldContain("不予准入告知书"),
            () => text.ShouldContain("<a href=\"/regulations/XA#第十条\">第十条</a>"));
    }

    [Fact]
    public async Task Every_procedure_has_a_page_with_every_row_of_its_table_and_a_drawing_of_its_states()
    {
        foreach (var procedure in Packs.SelectMany(p => p.Procedures))
        {
            var (status, page) = await portal.GetAsync($"/procedures/{procedure.Jurisdiction.Code}/{procedure.Id}/{procedure.Edition}");
            status.ShouldBe(HttpStatusCode.OK);
            Regex.Count(page, "<tr role=\"row\">\\s*<td").ShouldBe(procedure.Rows.Count, procedure.Id);
            var drawn = Regex.Matches(page, "<text [^>]*lang=\"zh-CN\"[^>]*>").Count;
            drawn.ShouldBeGreaterThanOrEqualTo(procedure.States.Keys.Count(s => s != "Withdrawn"), procedure.Id);
        }
    }

    [Fact]
    public async Task Where_receipts_are_waited_for_nobody_is_said_to_agree()
    {
        var (_, page) = await portal.GetAsync("/procedures/230811/JQ-2");
        Regex.Replace(WebUtility.HtmlDecode(page), @"</?span[^>]*>", "").ShouldContain("都办完后：批准准入、待落实");
    }

    [Theory]
    [InlineData("/procedures/152200/XA-99")]
    [InlineData("/procedures/152200/XA-1/2001-01-01")]
    [InlineData("/procedures/110000/XA-1")]
    public async Task A_procedure_that_no_pack_has_is_not_found(string path) =>
        (await portal.GetAsync(path)).Status.ShouldBe(HttpStatusCode.NotFound);

    [Fact]
    public async Task The_first_page_tells_for_each_jurisdiction_how_a_duty_gets_onto_the_list()
    {
        var (_, page) = await portal.GetAsync("/");
        Packs.ShouldAllBe(p => page.Contains($"<h2 id=\"p{p.Code}\">{p.Name}</h2>", StringComparison.Ordinal));
        page.ShouldSatisfyAllConditions(
            () => page.ShouldContain("/procedures/152200/XA-1\""),
            () => page.ShouldContain("/procedures/230811/JQ-2\""),
            () => page.ShouldContain("/procedures/450323/LC-1\""),
            () => page.ShouldContain("兴安盟行政公署"),
            () => page.ShouldContain("桂林市委编办"),
            () => page.ShouldContain("郊区司法局"));
    }

    /// <summary>One portal for all of these tests.</summary>
    public sealed class Running : IAsyncLifetime
    {
        internal PortalHost Portal { get; private set; } = null!;

        public async Task InitializeAsync() => Portal = await PortalHost.StartAsync(null);

        public async Task DisposeAsync() => await Portal.DisposeAsync();
    }
}
