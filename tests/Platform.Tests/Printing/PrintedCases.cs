using DutyLaw.Articles;
using DutyLaw.Cases;
using DutyLaw.Cases.Acts;
using DutyLaw.Forms;
using Paper;
using Paper.Pdf;
using Platform.Tests.Procedures;
using Review.Printing;

namespace Platform.Tests.Printing;

/// <summary>Cases of 兴安盟 to print: one on its way from application to approval, with every field filled in.</summary>
internal static class PrintedCases
{
    public static PrintFonts Fonts { get; } = new();

    public static ArticleText Articles { get; } = ArticleText.LoadAll(Repository.Path("jurisdictions"));

    public static IReadOnlyList<FormDefinition> Forms { get; } = FormLoader.LoadAll(Repository.Path("jurisdictions"));

    public static CasePrints Prints { get; } = new(Forms);

    public static PrintMark Mark { get; } = new("7K3M-9XQ2-04TB-WZ5H", new string('a', 64), 12, new(2024, 9, 30), "科尔沁右翼前旗委编办");

    public static Duty Form { get; } = new(
        FormDocument.Empty
            .With("grounds", "日常巡查须就近开展，苏木乡镇熟悉情况，由其承担更便于群众。旗农牧和科技局负责指导、考核自身工作人员和经费保障。")
            .With(
                "legalProvisions",
                "《中华人民共和国乡村振兴促进法》第三十七条：各级人民政府应当建立政府、村级组织、企业、农民等各方面参与的共建共管共享机制，"
                + "综合整治农村水系，因地制宜推广卫生厕所和简便易行的垃圾分类，治理农村垃圾和污水。")
            .With("establishmentProvisions", "旗农牧和科技局“三定”规定第三条第（六）项：指导农村人居环境整治。")
            .With(FormKeys.Safeguards, new FieldAnswer.Parts(new Dictionary<string, string>
            {
                ["funds"] = "每个苏木乡镇每年工作经费5万元，由旗财政列入年度预算",
                ["staff"] = "每个苏木乡镇增配专职人员1名",
                ["technology"] = "使用全旗统一的巡查系统，由旗农牧和科技局维护",
                ["training"] = "每季度集中培训1次",
            }))
            .With(FormKeys.AdministrativePower, false)
            .With(FormKeys.Temporary, false)
            .With(FormKeys.Emergency, false))
    {
        Title = "农村人居环境日常巡查",
        Mode = "Assign",
        TownshipsConsulted = true,
        Townships = XingAn.Townships,
        Term = new(new(2024, 11, 1), new(2025, 10, 31)),
    };

    /// <summary>A story that has just been applied for.</summary>
    public static XingAn Submitted(Duty? form = null) => XingAn.On("2024-09-13").Submitted(form ?? Form);

    /// <summary>Approved by the AdministrativeOffice on 2024-09-30.</summary>
    public static XingAn Approved()
    {
        var story = Submitted().Received().Then("2024-09-18").Does(XingAn.Office, new ScheduleConference(new(2024, 9, 23), "旗政府三楼会议室"))
            .EveryTownshipCan().Then("2024-09-23").Agreed().Does(XingAn.Office, new SubmitToLeague()).Then("2024-09-26");
        foreach (var body in XingAn.LeagueBodies)
        {
            story.Does(body, new GiveVerdict(Verdict.Agree));
        }

        return story.Then("2024-09-30").Does(XingAn.AdministrativeOffice, new Approve());
    }

    public static CaseFile FileOf(XingAn story) => new(
        story.Case,
        story.Procedure,
        story.Facts,
        [.. story.Facts.SelectMany(f => f.Notices.Select(n =>
            new SentNotice(Guid.CreateVersion7(), n.To, n.Kind, n.Article, n.Reason, f.On)))],
        Articles);

    /// <summary>A print of a story, by its name.</summary>
    public static PrintedDocument Print(XingAn story, string name) => Prints.Of(FileOf(story)).Single(p => p.Name == name).Make();
}
