using DutyLaw.Packs;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.WebUtilities;
using Portal.Site;
using Portal.Site.Duties;
using Portal.Site.Reading;

namespace Platform.Tests.Portal;

/// <summary>The public list's search stands in the address.</summary>
public sealed class DutySearchTests
{
    private static readonly Places Places = new([PackLoader.Load(Repository.Path("jurisdictions/152200-xingan"))]);

    [Fact]
    public void An_address_without_a_query_means_todays_whole_list() =>
        Read("", out _).ShouldBe(new DutySearch(null, null, null, null, false, 1));

    [Fact]
    public void What_is_searched_for_can_be_passed_on_as_an_address()
    {
        var search = Read(
            "?county=152221&text=%E5%B7%A1%E6%9F%A5&township=152221100&asOf=2024-10-21&state=All&list=Temporary&page=3", out var faults);
        faults.ShouldBeEmpty();
        search.ShouldBe(new DutySearch("152221", "巡查", "152221100", new DateOnly(2024, 10, 21), true, 3, ListKind.Temporary));
        Read(search.QueryOf(3), out _).ShouldBe(search);
        Read(search.RegistryQuery(), out _).ShouldBe(search);
    }

    [Theory]
    [InlineData("?county=110000", "没有这个旗县市，已改为显示全部旗县市。")]
    [InlineData("?township=110000000", "所选旗县市没有这个苏木乡镇（街道），已改为显示全部苏木乡镇（街道）。")]
    [InlineData("?county=152201&township=152221100", "所选旗县市没有这个苏木乡镇（街道），已改为显示全部苏木乡镇（街道）。")]
    [InlineData("?asOf=2024-13-01", "日期应写成“2024-09-13”的样式，已改为显示今天的清单。")]
    [InlineData("?list=Other", "没有这种清单，已改为显示职责任务清单。")]
    public void What_cannot_be_understood_is_left_out_and_said(string query, string fault)
    {
        Read(query, out var faults);
        faults.Select(f => f.Chinese).ShouldBe([fault]);
        faults.ShouldAllBe(f => f.English.Length > 0);
    }

    [Theory]
    [InlineData("?page=0", 1)]
    [InlineData("?page=-4", 1)]
    [InlineData("?page=two", 1)]
    [InlineData("?page=2", 2)]
    public void Pages_are_counted_from_one(string query, int page) => Read(query, out _).Page.ShouldBe(page);

    [Theory]
    [InlineData(0, 1)]
    [InlineData(20, 1)]
    [InlineData(21, 2)]
    [InlineData(57, 3)]
    public void A_page_holds_twenty_duties(long total, int pages) => new PublicList.Page([], total).Pages.ShouldBe(pages);

    private static DutySearch Read(string query, out IReadOnlyList<Phrase> faults) =>
        DutySearch.Read(new QueryCollection(QueryHelpers.ParseQuery(query)), Places, out faults);
}
