using DutyLaw.Cases;
using DutyLaw.Cases.Acts;
using Paper;
using Platform.Tests.Procedures;
using Review.Printing;

namespace Platform.Tests.Printing;

/// <summary>附：兴安盟苏木乡镇和街道职责准入事项申请表, printed.</summary>
public sealed class XingAnFormPrintTests
{
    /// <summary>The fixed texts of the seed's table, from top to bottom, a row's from left to right.</summary>
    private static readonly string[] Table =
    [
        "兴安盟苏木乡镇和街道职责准入事项申请表",
        "旗县市名称：",
        "〔2024〕1号",
        "事项名称",
        "事项承接方式",
        "□委托苏木乡镇（街道）承担",
        "☑交由苏木乡镇（街道）承担",
        "是否为行政处罚、行政许可、行政强制等行政权力事项",
        "□是",
        "☑否",
        "申请准入的依据和理由",
        "事项划出部门",
        "事项工作期限",
        "法律法规具体规定",
        "“三定”规定具体规定",
        "承接事项的苏木乡镇（街道）范围",
        "财力、人力、技术等保障情况",
        "旗县市联席会议审核意见",
        "（公章，旗县市人民政府代）",
    ];

    /// <summary>The three opinions side by side, then the last row.</summary>
    private static readonly string[] League = ["盟委编办审核意见", "盟司法局审核意见", "盟行政审批政务服务与数据管理局审核意见", "盟行署审批意见"];

    private static readonly PrintedDocument Empty = PrintedCases.Print(PrintedCases.Submitted(), "form");
    private static readonly PrintedDocument Approved = PrintedCases.Print(PrintedCases.Approved(), "form");

    public static TheoryData<string> Formats => ["html", "docx", "pdf"];

    [Theory]
    [MemberData(nameof(Formats))]
    public void Every_fixed_text_stands_in_the_order_of_the_regulations_table(string format)
    {
        foreach (var text in (string[])[TextOf(format, Empty), TextOf(format, Approved)])
        {
            text.ShouldSayInOrder(Table);
            text[text.IndexOf("旗县市人民政府代", StringComparison.Ordinal)..].ShouldSayInOrder(League);
        }
    }

    [Theory]
    [MemberData(nameof(Formats))]
    public void What_was_filled_in_stands_behind_its_label(string format)
    {
        var form = PrintedCases.Form;
        TextOf(format, Approved).ShouldSayInOrder(
        [
            "旗县市名称：科尔沁右翼前旗",
            "事项名称" + form.Title,
            "申请准入的依据和理由" + form.Answer("grounds"),
            "事项划出部门科尔沁右翼前旗农牧和科技局",
            "事项工作期限2024年11月1日至2025年10月31日",
            "法律法规具体规定" + form.Answer("legalProvisions"),
            "“三定”规定具体规定" + form.Answer("establishmentProvisions"),
            "承接事项的苏木乡镇（街道）范围科尔沁镇、索伦镇、德伯斯镇",
            "财力：" + form.Form.Part("safeguards", "funds"),
            "人力：" + form.Form.Part("safeguards", "staff"),
            "技术：" + form.Form.Part("safeguards", "technology"),
            "业务培训：" + form.Form.Part("safeguards", "training"),
        ]);
    }

    [Theory]
    [MemberData(nameof(Formats))]
    public void Opinions_and_their_dates_come_from_the_case(string format)
    {
        var text = TextOf(format, Approved);
        text.ShouldSayInOrder(
        [
            "2024年9月23日召开职责准入联席会议。会议达成一致意见，同意准入。承接范围：科尔沁镇、索伦镇、德伯斯镇。",
            "（公章，旗县市人民政府代）2024年9月23日",
        ]);
        Count(text, "同意。（公章）2024年9月26日").ShouldBe(3);
        text.ShouldSayInOrder(["盟行署审批意见同意。（公章）2024年9月30日"]);
    }

    [Theory]
    [MemberData(nameof(Formats))]
    public void An_opinion_that_was_not_given_leaves_room_for_seal_and_date(string format)
    {
        var text = TextOf(format, Empty);
        text.ShouldSayInOrder(["旗县市联席会议审核意见（公章，旗县市人民政府代）年月日", "盟行署审批意见（公章）年月日"]);
        Count(text, "（公章）年月日").ShouldBe(4);
    }

    [Fact]
    public void A_league_body_that_disagrees_is_printed_with_its_reason()
    {
        var story = PrintedCases.Submitted().Received().Then("2024-09-18").Convened().EveryTownshipCan().Agreed()
            .Does(XingAn.Office, new SubmitToLeague())
            .Then("2024-09-20").Does(XingAn.LeagueBodies[1], new GiveVerdict(Verdict.Disagree, "缺少法律依据。"));
        PrintText.OfPdf(PrintedCases.Print(story, "form")).ShouldContain("不同意。理由：缺少法律依据。（公章）2024年9月20日");
    }

    [Fact]
    public void All_formats_are_made_of_one_content()
    {
        Approved.Hash().ShouldBe(PrintedCases.Print(PrintedCases.Approved(), "form").Hash());
        Approved.Hash().ShouldNotBe(Empty.Hash());
    }

    private static string TextOf(string format, PrintedDocument document) => format switch
    {
        "html" => PrintText.OfHtml(document),
        "docx" => PrintText.OfDocx(document),
        _ => PrintText.OfPdf(document),
    };

    private static int Count(string text, string part) => text.Split(part).Length - 1;
}
