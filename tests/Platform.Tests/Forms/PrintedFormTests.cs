using DutyLaw.Forms;

namespace Platform.Tests.Forms;

/// <summary>附：兴安盟苏木乡镇和街道职责准入事项申请表.</summary>
public sealed class PrintedFormTests
{
    [Fact]
    public void The_form_has_the_printed_fields_in_the_printed_order() => XingAnForm.Definition.Fields.Select(f => f.Label).ShouldBe(
    [
        "旗县市名称",
        "〔  〕    号",
        "事项名称",
        "事项承接方式",
        "是否为行政处罚、行政许可、行政强制等行政权力事项",
        "申请准入的依据和理由",
        "事项划出部门",
        "事项工作期限",
        "法律法规具体规定",
        "“三定”规定具体规定",
        "承接事项的苏木乡镇（街道）范围",
        "财力、人力、技术等保障情况",
        "旗县市联席会议审核意见",
        "盟委编办审核意见",
        "盟司法局审核意见",
        "盟行政审批政务服务与数据管理局审核意见",
        "盟行署审批意见",
    ]);

    [Fact]
    public void A_duty_is_entrusted_or_assigned() => XingAnForm.Definition.Fields.Single(f => f.Key == "mode").Options.ShouldBe(
        [new FieldOption("Entrust", "委托苏木乡镇（街道）承担"), new FieldOption("Assign", "交由苏木乡镇（街道）承担")]);

    [Fact]
    public void Opinions_and_seals_are_filled_in_by_the_bodies_that_decide() =>
        XingAnForm.Definition.Fields.Where(f => f.Kind == FieldKind.OpinionAndSeal).Select(f => (f.FilledBy, f.Article, f.Seal)).ShouldBe(
        [
            ("EstablishmentOffice", "XA 第九条", "公章，旗县市人民政府代"),
            ("LeagueEstablishmentOffice", "XA 第十条", "公章"),
            ("LeagueJusticeBureau", "XA 第十条", "公章"),
            ("LeagueDataBureau", "XA 第十条", "公章"),
            ("AdministrativeOffice", "XA 第十条", "公章"),
        ]);

    [Fact]
    public void What_is_not_printed_is_asked_beside_the_form() =>
        XingAnForm.Definition.Declarations.Select(f => (f.Key, f.Article)).ShouldBe(
            [("temporary", "XA 第八条"), ("emergency", "XA 第十三条"), ("townshipsConsulted", "XA 第二条")]);

    [Fact]
    public void The_form_is_in_the_edition_of_its_procedure() =>
        XingAnForm.Pack.Find(XingAnForm.Definition.Procedure, XingAnForm.Definition.Edition).ShouldNotBeNull();
}
