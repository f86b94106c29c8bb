using DutyLaw.Cases;
using DutyLaw.Cases.Acts;
using DutyLaw.Forms;
using DutyLaw.Packs;
using DutyLaw.Procedures;
using Paper;
using Review.Printing;

namespace Platform.Tests.Printing;

/// <summary>郊区乡镇（街道）职责任务清单准入审批表 and 准出审批表, printed.</summary>
public sealed class JiaoquFormPrintTests
{
    private const string County = "230811";
    private const string Below = "备注：相关依据材料另附。此表由申请单位、各乡镇（街道）、区委编办、区司法局、区委办、区政府办各留存一份。";

    private static readonly Jurisdiction Pack = PackLoader.Load(Repository.Path("jurisdictions/230811-jiaoqu"));

    public static TheoryData<string> Formats => ["html", "docx", "pdf"];

    [Theory]
    [MemberData(nameof(Formats))]
    public void The_entry_form_has_the_fields_of_the_regulation_in_their_order(string format) => TextOf(format, "JQ-2").ShouldSayInOrder(
    [
        "郊区乡镇（街道）职责任务清单准入审批表",
        "申请单位：郊区农业农村局（盖章）",
        "申请时间：2024年9月13日",
        "申请具体事项秸秆禁烧日常巡查",
        "联系人",
        "联系电话",
        "工作时限阶段性☑",
        "从2024年10月1日",
        "到2024年11月30日",
        "职责主体及内容区农业农村局负责。",
        "职责任务日常巡查。",
        "区委编办审核意见同意。2024年9月18日",
        "区司法局审核意见不同意。理由：依据不足。2024年9月19日",
        "领导小组审批意见年月日",
        Below,
    ]);

    [Theory]
    [MemberData(nameof(Formats))]
    public void The_exit_form_has_the_fields_of_the_regulation_in_their_order(string format) => TextOf(format, "JQ-3").ShouldSayInOrder(
    [
        "郊区乡镇（街道）职责任务清单准出审批表",
        "申请单位：郊区农业农村局（盖章）",
        "申请时间：2024年9月13日",
        "申请退出事项秸秆禁烧日常巡查",
        "申请退出理由准入事项已完成。",
        "联系人",
        "联系电话",
        "区委编办审核意见同意。2024年9月18日",
        "区司法局审核意见不同意。理由：依据不足。2024年9月19日",
        "领导小组审批意见年月日",
        Below,
    ]);

    private static string TextOf(string format, string procedure)
    {
        var document = Printed(procedure);
        return format switch
        {
            "html" => PrintText.OfHtml(document),
            "docx" => PrintText.OfDocx(document),
            _ => PrintText.OfPdf(document),
        };
    }

    private static PrintedDocument Printed(string procedure)
    {
        var form = PrintedCases.Forms.Single(f => f.Jurisdiction == County && f.Procedure == procedure);
        var duty = new Duty(
            FormDocument.Empty.With("duties", "区农业农村局负责。").With("tasks", "日常巡查。").With("grounds", "准入事项已完成。"))
        {
            Title = "秸秆禁烧日常巡查",
            Temporary = true,
            TownshipsConsulted = true,
            Term = new(new(2024, 10, 1), new(2024, 11, 30)),
        };
        var c = new Case(Guid.Empty, County, procedure, form.Edition, $"agriculture-bureau@{County}", "Any", 3, duty);
        var table = new Procedure(
            procedure, form.Title, form.Edition, form.Article,
            new Dictionary<string, State>(), new Dictionary<string, ClockRule>(), new Dictionary<string, ParallelStep>(), [])
        {
            Jurisdiction = Pack,
        };
        return FormPrint.Of(form, new CaseFile(
            c,
            table,
            [
                Fact(new Submit("〔2024〕1号", duty), c.Applicant, 13),
                Fact(new GiveVerdict(Verdict.Agree), $"establishment-office@{County}", 18),
                Fact(new GiveVerdict(Verdict.Disagree, "依据不足。"), $"justice-bureau@{County}", 19),
            ],
            [],
            PrintedCases.Articles));
    }

    private static Fact Fact(Act act, string body, int day) => new(act, body, body, new(2024, 9, day), "", "", "", [], []);
}
