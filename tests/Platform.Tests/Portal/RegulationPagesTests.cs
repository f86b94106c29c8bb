using System.Net;
using System.Text.RegularExpressions;
using DutyLaw.Articles;

namespace Platform.Tests.Portal;

/// <summary>Every regulation can be read, article by article, at an address of its own.</summary>
public sealed partial class RegulationPagesTests(RegulationPagesTests.Running running) : IClassFixture<RegulationPagesTests.Running>
{
    private static readonly ArticleText Articles = ArticleText.LoadAll(Repository.Path("jurisdictions"));

    [Theory]
    [InlineData("XA")]
    [InlineData("LC")]
    [InlineData("NM")]
    [InlineData("LY")]
    [InlineData("JQ")]
    public async Task A_regulation_stands_there_word_for_word(string name)
    {
        var regulation = Articles.Regulations.Single(r => r.Short == name);
        var (status, page) = await running.Portal.GetAsync($"/regulations/{name}");
        status.ShouldBe(HttpStatusCode.OK);
        Anchors().Matches(page).Select(m => WebUtility.HtmlDecode(m.Groups[1].Value)).ShouldBe(regulation.Articles.Select(a => a.Name));
        var text = WebUtility.HtmlDecode(page);
        regulation.Articles.SelectMany(a => a.Paragraphs).Where(p => !text.Contains($"{p}</p>", StringComparison.Ordinal)).ShouldBeEmpty();
        regulation.Headings.Select(h => h.Title).Where(t => !text.Contains(t, StringComparison.Ordinal)).ShouldBeEmpty();
    }

    [Fact]
    public async Task The_index_leads_to_each_of_them()
    {
        var (_, page) = await running.Portal.GetAsync("/regulations");
        Regex.Matches(page, "<h3><a href=\"/regulations/([A-Z]{2})\">").Select(m => m.Groups[1].Value)
            .ShouldBe(["XA", "NM", "LY", "JQ", "LC"]);
    }

    [Fact]
    public async Task Every_page_leads_to_the_index()
    {
        var (_, page) = await running.Portal.GetAsync("/");
        page.ShouldContain("<a href=\"/regulations\">依据规定</a>");
    }

    [Fact]
    public async Task A_document_that_carries_no_date_is_not_given_one()
    {
        var (_, page) = await running.Portal.GetAsync("/regulations/JQ");
        page.ShouldContain("文件未载明文号和印发日期");
        page.ShouldNotContain("2023年1月1日");
    }

    [Fact]
    public async Task A_regulation_nobody_knows_is_not_found() =>
        (await running.Portal.GetAsync("/regulations/ZZ")).Status.ShouldBe(HttpStatusCode.NotFound);

    /// <summary>One portal for all of these tests.</summary>
    public sealed class Running : IAsyncLifetime
    {
        internal PortalHost Portal { get; private set; } = null!;

        public async Task InitializeAsync() => Portal = await PortalHost.StartAsync(null);

        public async Task DisposeAsync() => await Portal.DisposeAsync();
    }

    [GeneratedRegex("<section id=\"([^\"]+)\"")]
    private static partial Regex Anchors();
}
