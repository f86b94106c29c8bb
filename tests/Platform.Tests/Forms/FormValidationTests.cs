using DutyLaw.Forms;

namespace Platform.Tests.Forms;

/// <summary>XA 第七条、第八条: what an application has to contain.</summary>
public sealed class FormValidationTests
{
    [Fact]
    public void A_complete_form_is_accepted() =>
        XingAnForm.Definition.Validate(XingAnForm.Complete(), XingAnForm.Pack, XingAnForm.County).ShouldBeEmpty();

    [Fact]
    public void An_empty_form_says_what_is_missing_in_the_order_of_the_table() =>
        XingAnForm.Definition.Validate(FormDocument.Empty, XingAnForm.Pack, XingAnForm.County).ShouldBe(
        [
            new("title", "请填写“事项名称”。", "XA 第七条"),
            new("mode", "请填写“事项承接方式”。", "XA 第二条"),
            new("administrativePower", "请填写“是否为行政处罚、行政许可、行政强制等行政权力事项”。", "XA 第二条"),
            new("grounds", "请填写“申请准入的依据和理由”。", "XA 第七条"),
            new("term", "请填写“事项工作期限”。", "XA 第七条"),
            new("legalProvisions", "请填写“法律法规具体规定”。", "XA 第七条"),
            new("establishmentProvisions", "请填写“‘三定’规定具体规定”。", "XA 第七条"),
            new("townships", "请填写“承接事项的苏木乡镇（街道）范围”。", "XA 第七条"),
            new("safeguards.funds", "请填写“财力、人力、技术等保障情况”中的财力保障。", "XA 第七条"),
            new("safeguards.staff", "请填写“财力、人力、技术等保障情况”中的人力保障。", "XA 第七条"),
            new("safeguards.technology", "请填写“财力、人力、技术等保障情况”中的技术保障。", "XA 第七条"),
            new("temporary", "请填写“是否为阶段性、临时性工作”。", "XA 第八条"),
            new("emergency", "请填写“是否涉及突发、紧急事件的处置”。", "XA 第十三条"),
            new("townshipsConsulted", "请填写“是否已充分征求承接事项的苏木乡镇（街道）意见”。", "XA 第二条"),
        ]);

    [Theory]
    [InlineData("administrativePower")]
    [InlineData("temporary")]
    [InlineData("emergency")]
    [InlineData("townshipsConsulted")]
    public void A_declaration_left_blank_is_not_a_No(string declaration) =>
        XingAnForm.FindingsWith(declaration, null).Select(f => f.Field).ShouldBe([declaration]);

    [Fact]
    public void Funds_staff_and_technology_are_each_secured() =>
        XingAnForm.FindingsWith("safeguards", XingAnForm.Safeguards(" ", "", "巡查系统", "")).ShouldBe(
        [
            new("safeguards.funds", "请填写“财力、人力、技术等保障情况”中的财力保障。", "XA 第七条"),
            new("safeguards.staff", "请填写“财力、人力、技术等保障情况”中的人力保障。", "XA 第七条"),
        ]);

    [Fact]
    public void Townships_of_another_county_are_not_named() =>
        XingAnForm.FindingsWith("townships", new FieldAnswer.Codes(["152221100", "152222100", "999999999"])).ShouldBe(
            [new("townships", "巴彦呼舒镇、999999999不是本旗县市的苏木乡镇（街道）。", "XA 第七条")]);

    [Fact]
    public void A_township_is_named_once() =>
        XingAnForm.FindingsWith("townships", new FieldAnswer.Codes(["152221100", "152221100"])).ShouldBe(
            [new("townships", "“承接事项的苏木乡镇（街道）范围”中有重复的苏木乡镇（街道）。", "XA 第七条")]);

    [Fact]
    public void The_term_has_both_its_days() =>
        XingAnForm.FindingsWith("term", new FieldAnswer.Term(new(2024, 11, 1), null)).ShouldBe(
            [new("term", "“事项工作期限”应写明起止日期。", "XA 第七条")]);

    [Fact]
    public void A_third_way_of_handing_over_does_not_exist() =>
        XingAnForm.FindingsWith("mode", new FieldAnswer.Text("Delegate")).ShouldBe(
            [new("mode", "“事项承接方式”应为：委托苏木乡镇（街道）承担、交由苏木乡镇（街道）承担。", "XA 第二条")]);

    [Fact]
    public void A_text_has_a_longest_length()
    {
        XingAnForm.FindingsWith("title", new FieldAnswer.Text(new string('巡', 100))).ShouldBeEmpty();
        XingAnForm.FindingsWith("title", new FieldAnswer.Text(new string('巡', 101))).ShouldBe(
            [new("title", "“事项名称”不得超过100字。", "XA 第七条")]);
    }

    [Fact]
    public void A_field_the_form_does_not_have_is_not_accepted() =>
        XingAnForm.FindingsWith("conferenceOpinion", new FieldAnswer.Text("同意")).ShouldBe(
            [new("conferenceOpinion", "申请表中没有“conferenceOpinion”一栏。", "XA 第九条")]);
}
