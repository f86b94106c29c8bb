using DutyLaw.Bodies;

namespace Platform.Tests.Jurisdictions;

/// <summary>Who is who in the shipped packs.</summary>
public sealed class PackContentTests
{
    [Fact]
    public void Three_jurisdictions_are_served_at_once_each_by_its_own_regulations() =>
        Shipped.Packs.Select(p => $"{p.Code} {p.Name} {string.Join('、', p.Regulations)} {p.Counties.Count}").ShouldBe(
            ["152200 兴安盟 XA、NM、LY 6", "230811 佳木斯市郊区 JQ 1", "450323 灵川县 LC 1"]);

    [Theory]
    [InlineData("450323", Role.CityEstablishmentOffice, "establishment-office@450300 桂林市委编办")]
    [InlineData("450323", Role.Convener, "convener@450323 灵川县联席会议召集人（县分管职责准入工作领导）")]
    [InlineData("450323", Role.EstablishmentOffice, "establishment-office@450323 灵川县委编办")]
    [InlineData("450323", Role.CountyLeadership, "county-leadership@450323 灵川县委、县政府")]
    [InlineData("230811", Role.CityFilingOffice, "establishment-office@230800 佳木斯市委编办")]
    [InlineData("230811", Role.ProvinceFilingOffice, "establishment-office@230000 黑龙江省委编办")]
    [InlineData("230811", Role.DisciplineInspection, "discipline-inspection@230811 郊区纪委监委")]
    [InlineData("230811", Role.CountyLeadership, "county-leadership@230811 郊区委、区政府（领导小组）")]
    public void A_role_is_one_body(string county, Role role, string body)
    {
        var pack = Shipped.Pack(county);
        pack.CodesOf(role, county).Select(code => $"{code} {pack.NameOf(code)}").ShouldBe([body]);
    }

    [Theory]
    [InlineData("450323", 12, "大圩镇")]
    [InlineData("230811", 15, "沿江镇")]
    public void Every_township_of_a_county_is_a_body_that_can_speak(string county, int count, string one)
    {
        var townships = Shipped.Pack(county).Counties.Single().Townships;
        townships.Count.ShouldBe(count);
        townships.ShouldContain(t => t.Name == one);
        townships.ShouldAllBe(t => Shipped.Pack(county).Find(Body.OfTownship(t.Code))!.Role == Role.Township);
    }

    [Fact]
    public void What_has_a_township_code_but_no_government_is_no_township() =>
        Shipped.Pack("230811").Counties.Single().Townships.ShouldNotContain(t => t.Name.Contains("监狱") || t.Name.Contains("农垦"));

    [Fact]
    public void A_body_has_one_role_and_no_two_bodies_of_any_pack_share_a_code() =>
        Shipped.Packs.SelectMany(p => p.Bodies).GroupBy(b => b.Code).Where(g => g.Count() > 1).Select(g => g.Key).ShouldBeEmpty();

    [Fact]
    public void Every_county_has_departments_that_can_apply() =>
        Shipped.Packs.SelectMany(p => p.Counties.Select(c => p.CodesOf(Role.Department, c.Code).Count)).ShouldAllBe(count => count >= 12);
}
