using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using DutyLaw.Cases;
using DutyLaw.Cases.Acts;
using Paper;
using Platform.Tests.Procedures;
using Review.Printing;

namespace Platform.Tests.Printing;

/// <summary>会议纪要 and 书面告知, printed.</summary>
public sealed class OtherPrintsTests
{
    private static readonly XingAn Story = PrintedCases.Approved();

    [Fact]
    public void Minutes_tell_who_came_what_townships_said_and_what_was_decided() =>
        PrintText.OfPdf(PrintedCases.Print(Story, "minutes")).ShouldSayInOrder(
        [
            "苏木乡镇和街道职责准入联席会议纪要",
            "会议时间2024年9月23日",
            "会议地点旗政府三楼会议室",
            "审议事项农村人居环境日常巡查",
            "申请部门科尔沁右翼前旗农牧和科技局",
            "出席单位科尔沁右翼前旗委编办、科尔沁右翼前旗政府办公室、科尔沁右翼前旗司法局",
            "承接意见科尔沁镇：能够承接（2024年9月18日）。",
            "会议结论会议达成一致意见，同意准入。承接范围：科尔沁镇、索伦镇、德伯斯镇。",
            "会议记录会议一致同意。",
            "召集人（签字）：",
            "年月日",
        ]);

    [Fact]
    public void Each_conference_has_minutes_of_its_own()
    {
        var story = PrintedCases.Submitted().Received().Then("2024-09-18").Convened().EveryTownshipCan()
            .Does(
                XingAn.Office,
                new ConcludeConference(ConferenceOutcome.ContinueStudy, "意见不一。", XingAn.Present([.. XingAn.Townships]), null, "经费未落实。"))
            .Then("2024-09-20").Convened().EveryTownshipCan().Agreed();
        PrintedCases.Prints.Of(PrintedCases.FileOf(story)).Where(p => p.Kind == PrintKind.Minutes)
            .Select(p => p.Name).ShouldBe(["minutes-1", "minutes"]);
        PrintText.OfDocx(PrintedCases.Print(story, "minutes-1")).ShouldContain("决定继续研究。理由：经费未落实。");
    }

    [Fact]
    public void A_notice_is_a_letter_with_addressee_reason_article_and_sender()
    {
        var story = PrintedCases.Submitted().Received().Then("2024-09-18").Convened().EveryTownshipCan().Agreed()
            .Does(XingAn.Office, new SubmitToLeague())
            .Then("2024-09-20").Does(XingAn.LeagueBodies[1], new GiveVerdict(Verdict.Disagree, "缺少法律依据。"));
        var notice = PrintedCases.Prints.Of(PrintedCases.FileOf(story)).Single(p => p.Title == "盟级审核不同意告知书（科尔沁右翼前旗农牧和科技局）").Make();
        foreach (var text in (string[])[PrintText.OfHtml(notice), PrintText.OfDocx(notice), PrintText.OfPdf(notice)])
        {
            text.ShouldSayInOrder(
            [
                "盟级审核不同意告知书",
                "科尔沁右翼前旗农牧和科技局：",
                "“农村人居环境日常巡查”",
                "理由：缺少法律依据。",
                "依据：《兴安盟苏木乡镇和街道职责准入实施办法（试行）》第十条：“盟委编办，盟司法局",
                "兴安盟司法局（公章）",
                "2024年9月20日",
            ]);
        }
    }

    [Fact]
    public void Every_print_carries_its_verification_code_and_hash()
    {
        var print = PrintedCases.Print(Story, "form");
        foreach (var text in (string[])[PrintText.OfHtml(print), PrintText.OfDocx(print), PrintText.OfPdf(print)])
        {
            text.ShouldSayInOrder(["核验码" + PrintedCases.Mark.Code, "2024年9月30日由科尔沁右翼前旗委编办打印（第12版）", "SHA-256：" + PrintedCases.Mark.Hash]);
        }
    }

    [Theory]
    [InlineData("form")]
    [InlineData("minutes")]
    public void A_Word_file_is_valid(string print)
    {
        using var file = new MemoryStream(DocxPrint.Render(PrintedCases.Print(Story, print), PrintedCases.Mark));
        using var word = WordprocessingDocument.Open(file, false);
        new OpenXmlValidator(FileFormatVersions.Office2016).Validate(word).Select(e => $"{e.Path?.XPath}: {e.Description}").ShouldBeEmpty();
    }

    [Fact]
    public void What_somebody_wrote_cannot_become_markup()
    {
        var form = PrintedCases.Form with { Title = "<script>alert(1)</script>" };
        HtmlPrint.Render(PrintedCases.Print(PrintedCases.Submitted(form), "form"), PrintedCases.Mark, null).ShouldNotContain("<script");
    }

    [Theory]
    [InlineData("7K3M-9XQ2-04TB-WZ5H", "7K3M9XQ204TBWZ5H")]
    [InlineData(" 7k3m 9xq2 O4tb wz5h ", "7K3M9XQ204TBWZ5H")]
    [InlineData("7K3M-9XQ2-04TB-WZ5", null)]
    [InlineData("7K3M-9XQ2-04TB-WZ5U", null)]
    [InlineData("", null)]
    public void A_code_is_read_as_people_type_it(string typed, string? read) => VerificationCode.Read(typed).ShouldBe(read);

    [Fact]
    public void A_code_is_shown_in_groups_and_never_given_twice()
    {
        var codes = Enumerable.Range(0, 1000).Select(_ => VerificationCode.New()).ToHashSet();
        codes.Count.ShouldBe(1000);
        codes.ShouldAllBe(c => VerificationCode.Read(VerificationCode.Shown(c)) == c);
    }
}
