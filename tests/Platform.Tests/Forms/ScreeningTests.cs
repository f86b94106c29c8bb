using DutyLaw.Cases;
using DutyLaw.Cases.Acts;
using DutyLaw.Forms;
using DutyLaw.Procedures;

namespace Platform.Tests.Forms;

/// <summary>XA 第二条、第七条、第八条、第十三条: what is said to an applicant before anybody decides.</summary>
public sealed class ScreeningTests
{
    private static readonly Procedure Admission = XingAnForm.Pack.InEffect("XA-1", new(2024, 6, 19))!;

    private static readonly Duty Lawful = new()
    {
        Title = "农村人居环境日常巡查",
        TownshipsConsulted = true,
        Townships = ["152221100"],
        Term = new(new(2024, 11, 1), new(2025, 10, 31)),
    };

    [Theory]
    [InlineData(Submit.Is)]
    [InlineData(Correct.Is)]
    public void A_lawful_duty_is_refused_by_no_rule(string act) => Admission.RefusalsOf(act, Lawful).ShouldBeEmpty();

    [Theory]
    [InlineData(Submit.Is)]
    [InlineData(Correct.Is)]
    public void Every_rule_that_stands_in_the_way_is_named_with_its_article(string act)
    {
        var unlawful = new Duty
        {
            AdministrativePower = true,
            Temporary = true,
            Emergency = true,
            Term = new(new(2025, 1, 1), new(2024, 1, 1)),
        };
        Admission.RefusalsOf(act, unlawful).Select(r => (r.Rule, r.Article)).ShouldBe(
        [
            ("AdministrativePowersAreNotAdmitted", "XA 第二条"),
            ("TemporaryWorkIsNotAdmitted", "XA 第八条"),
            ("EmergenciesAreOutsideTheProcedure", "XA 第十三条"),
            ("TownshipsAreConsulted", "XA 第二条"),
            ("ATownshipIsNamed", "XA 第七条"),
            ("TheTermHasABeginningAndAnEnd", "XA 第七条"),
        ]);
    }

    [Fact]
    public void Plain_words_are_no_reason_for_caution() => XingAnForm.Definition.CautionsIn(XingAnForm.Complete()).ShouldBeEmpty();

    [Theory]
    [InlineData("每年与乡镇签订责任状", "WorkIsNotShiftedInProhibitedWays", "XA 第十三条")]
    [InlineData("向乡镇下达指标", "WorkIsNotShiftedInProhibitedWays", "XA 第十三条")]
    [InlineData("逐级分解指标", "WorkIsNotShiftedInProhibitedWays", "XA 第十三条")]
    [InlineData("年底考核验收", "WorkIsNotShiftedInProhibitedWays", "XA 第十三条")]
    [InlineData("硬性指派专人", "WorkIsNotShiftedInProhibitedWays", "XA 第十三条")]
    [InlineData("实行一票否决", "WorkIsNotShiftedInProhibitedWays", "XA 第十三条")]
    [InlineData("由领导小组统一部署", "WorkIsNotHandedOverInOtherNames", "XA 第十三条")]
    [InlineData("对违法者作出行政处罚", "AdministrativePowersAreNotHiddenInTheText", "XA 第二条")]
    [InlineData("受理行政许可", "AdministrativePowersAreNotHiddenInTheText", "XA 第二条")]
    [InlineData("采取行政强制", "AdministrativePowersAreNotHiddenInTheText", "XA 第二条")]
    [InlineData("突发事件时到场", "EmergenciesAreNotHiddenInTheText", "XA 第十三条")]
    [InlineData("应急值守", "EmergenciesAreNotHiddenInTheText", "XA 第十三条")]
    [InlineData("开展专项行动", "TemporaryWorkIsNotHiddenInTheText", "XA 第八条")]
    public void Words_that_name_what_the_boxes_deny_are_pointed_out(string grounds, string rule, string article) =>
        CautionsOn("grounds", new FieldAnswer.Text(grounds)).Select(c => (c.Rule, c.Article, c.Field, c.Excerpt)).ShouldBe(
            [(rule, article, "grounds", grounds)]);

    [Theory]
    [InlineData("administrativePower", "行政处罚")]
    [InlineData("emergency", "抢险")]
    [InlineData("temporary", "阶段性")]
    public void Who_ticked_the_box_is_not_cautioned_as_well(string question, string word)
    {
        var form = XingAnForm.Complete().With("grounds", word);
        XingAnForm.Definition.CautionsIn(form).Count.ShouldBe(1);
        XingAnForm.Definition.CautionsIn(form.With(question, true)).ShouldBeEmpty();
    }

    [Fact]
    public void A_caution_shows_the_first_word_with_what_stands_around_it() =>
        CautionsOn("safeguards", XingAnForm.Safeguards("一二三四五六七八九十甲责任状一二三四五六七八九十乙，一票否决", "", "", "")).ShouldBe(
        [
            new Caution(
                "WorkIsNotShiftedInProhibitedWays",
                "XA 第十三条",
                "文中写有“责任状”。不得以签订责任状、分解下达指标、考核验收、硬性指派等方式，将工作责任转嫁苏木乡镇和街道承担。",
                "safeguards.funds",
                "…二三四五六七八九十甲责任状一二三四五六七八九十…"),
        ]);

    private static IReadOnlyList<Caution> CautionsOn(string field, FieldAnswer answer) =>
        XingAnForm.Definition.CautionsIn(XingAnForm.Complete().With(field, answer));
}
