using DutyLaw.Forms;
using Platform.Tests.Jurisdictions;

namespace Platform.Tests.Forms;

/// <summary>郊区乡镇（街道）职责任务清单准入审批表 and 准出审批表, as printed with the regulation.</summary>
public sealed class JiaoquPrintedFormTests
{
    private const string Copies = "备注：相关依据材料另附。此表由申请单位、各乡镇（街道）、区委编办、区司法局、区委办、区政府办各留存一份。";

    [Fact]
    public void The_entry_form_has_the_printed_fields_in_the_printed_order()
    {
        var form = Shipped.Form("JQ-2");
        form.Title.ShouldBe("郊区乡镇（街道）职责任务清单准入审批表");
        form.Fields.Select(f => f.Label).ShouldBe(
        [
            "申请单位", "申请时间", "申请具体事项", "联系人", "联系电话", "工作时限", "职责主体及内容", "职责任务", "区委编办审核意见", "区司法局审核意见", "领导小组审批意见",
        ]);
        form.Below.ShouldBe([Copies]);
    }

    [Fact]
    public void Temporary_work_has_a_box_and_two_dates() =>
        Shipped.Form("JQ-2").Fields.Where(f => f.Kind == FieldKind.Term).Select(f => (f.Required, f.Options.Single())).ShouldBe(
            [(false, new FieldOption("Temporary", "阶段性"))]);

    [Fact]
    public void The_exit_form_has_the_printed_fields_in_the_printed_order()
    {
        var form = Shipped.Form("JQ-3");
        form.Title.ShouldBe("郊区乡镇（街道）职责任务清单准出审批表");
        form.Fields.Select(f => f.Label).ShouldBe(
            ["申请单位", "申请时间", "申请退出事项", "申请退出理由", "联系人", "联系电话", "区委编办审核意见", "区司法局审核意见", "领导小组审批意见"]);
        form.Below.ShouldBe([Copies]);
    }

    [Theory]
    [InlineData("JQ-2")]
    [InlineData("JQ-3")]
    public void Applicant_and_day_stand_above_the_table_and_the_three_opinions_come_from_those_who_give_them(string procedure)
    {
        var fields = Shipped.Form(procedure).Fields;
        fields.Where(f => f.Above).Select(f => (f.Kind, f.Seal)).ShouldBe([(FieldKind.Body, "盖章"), (FieldKind.Date, null)]);
        fields.Where(f => f.Kind == FieldKind.OpinionAndSeal).Select(f => f.FilledBy)
            .ShouldBe(["EstablishmentOffice", "JusticeBureau", "CountyLeadership"]);
    }

    [Fact]
    public void Whom_to_ask_is_written_by_who_applies_or_left_open() =>
        Shipped.Forms.SelectMany(f => f.Fields).Where(f => f.Label is "联系人" or "联系电话").Select(f => (f.FilledBy, f.Required)).Distinct()
            .ShouldBe([("Applicant", false)]);

    [Fact]
    public void The_special_statement_makes_clear_what_article_five_of_entry_asks_for() =>
        Shipped.Form("JQ-2").Declarations.Where(f => f.Label.StartsWith("专项说明")).Select(f => f.Label).ShouldBe(
            ["专项说明：主体责任", "专项说明：配合责任", "专项说明：办事流程", "专项说明：完成时限", "专项说明：保障措施"]);
}
