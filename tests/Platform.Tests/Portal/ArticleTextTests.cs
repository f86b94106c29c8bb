using System.Text.RegularExpressions;
using DutyLaw.Articles;
using DutyLaw.Packs;

namespace Platform.Tests.Portal;

/// <summary>The regulation's words, as the packs carry them.</summary>
public sealed partial class ArticleTextTests
{
    private static readonly ArticleText Articles = ArticleText.LoadAll(Repository.Path("jurisdictions"));

    [Fact]
    public void Xingans_regulation_has_sixteen_articles_in_their_order()
    {
        var regulation = Articles.Regulations.Single(r => r.Short == "XA");
        (regulation.Title, regulation.Number, regulation.Edition).ShouldBe(
            ("兴安盟苏木乡镇和街道职责准入实施办法（试行）", "兴机编办发〔2024〕68号", new DateOnly(2024, 6, 19)));
        regulation.Articles.Select(a => a.Name).ShouldBe(
        [
            "第一条", "第二条", "第三条", "第四条", "第五条", "第六条", "第七条", "第八条", "第九条", "第十条", "第十一条", "第十二条", "第十三条", "第十四条", "第十五条", "第十六条",
        ]);
        regulation.Articles.ShouldAllBe(a => a.Paragraphs.All(p => p.EndsWith('。') && p.Trim() == p));
    }

    [Theory]
    [InlineData("XA 第四条", "旗县市职能部门将阶段性、临时性工作任务交由苏木乡镇和街道承担的，不履行职责准入程序")]
    [InlineData("XA 第八条", "旗县市职能部门有需要苏木乡镇和街道承担或委托苏木乡镇和街道办理的事项，除临时性、阶段性工作外")]
    [InlineData("XA 第九条", "旗县市委编办在收到职能部门职责准入的申请后，应在10个工作日内组织召开职责准入联席会议。")]
    [InlineData("XA 第九条", "对苏木乡镇和街道不能承接或承接后不能完成的工作，应做出不予准入的意见。")]
    [InlineData("XA 第十条", "盟行署未批准的，不得实施。")]
    [InlineData("XA 第十二条", "由旗县市职责准入联席会议在 15 个工作日内研究决定调整或取消")]
    [InlineData("XA 第十三条", "不得以签订“责任状”、分解下达指标、考核验收、硬性指派等方式，将工作责任转嫁苏木乡镇和街道承担。")]
    public void An_article_is_quoted_word_for_word(string reference, string words) => Articles.Find(reference)!.Text.ShouldContain(words);

    [Fact]
    public void Article_twelve_has_two_paragraphs_and_a_reference_to_one_finds_the_article()
    {
        Articles.Find("XA 第十二条")!.Paragraphs[0].ShouldBe("职责准入事项到期已完成的，自动撤销准入。");
        Articles.Find("XA 第十二条第二款").ShouldBe(Articles.Find("XA 第十二条"));
        Articles.Find("XA 第十二条")!.Paragraphs.Count.ShouldBe(2);
    }

    [Theory]
    [InlineData("XA 第十七条")]
    [InlineData("XA")]
    [InlineData("")]
    public void What_no_regulation_says_is_not_found(string reference) => Articles.Find(reference).ShouldBeNull();

    [Theory]
    [InlineData("LC", 17, "第一条", "会议第四条")]
    [InlineData("JQ", 46, "清单第一条", "会议第四条")]
    [InlineData("NM", 12, "前言", "组织领导")]
    [InlineData("LY", 17, "前言", "附件3")]
    public void Every_document_is_carried_from_its_first_words_to_its_last(string document, int count, string first, string last)
    {
        var articles = Articles.Regulations.Single(r => r.Short == document).Articles;
        (articles.Count, articles[0].Name, articles[^1].Name).ShouldBe((count, first, last));
        articles.SelectMany(a => a.Paragraphs).ShouldAllBe(p => p.Length > 0 && p.Trim() == p);
    }

    [Theory]
    [InlineData("LC 第六条", "临时紧急任务可口头请示后先行办理。")]
    [InlineData("LC 第三条（三）2", "由联席会议办公室牵头组织有关部门、乡镇召开协调会，汇总协商意见，提交联席会议审议。")]
    [InlineData("LC 会议第三条", "联席会议由召集人主持召开")]
    [InlineData("JQ 清单第八条", "应当在调整事由发生之日起10个工作日内，提出书面申请")]
    [InlineData("JQ 准入第五条", "书面征求乡镇（街道）意见")]
    [InlineData("JQ 问责第九条", "可酌情从轻、减轻处理或予以免责。")]
    [InlineData("JQ 考评第四条", "上级部门不得将该派驻机构评为“优秀”的等次。")]
    [InlineData("JQ 会议第三条", "会议后形成会议纪要，经召集人审签后印发")]
    [InlineData("NM 用人（三）", "同一时期同一苏木乡镇或街道被上级部门借调干部不超过2名。")]
    [InlineData("NM 边界（一）", "经旗县级政府审核后，报盟市级政府批准。")]
    [InlineData("NM 考评（二）", "不得以任何形式对苏木乡镇和街道设置“一票否决”事项。")]
    [InlineData("LY 第10项", "在2023年1月4日前")]
    [InlineData("LY 第1项", "规范职能履行")]
    public void Documents_without_plain_articles_are_quoted_by_part_and_number(string reference, string words) =>
        Articles.Find(reference)!.Text.ShouldContain(words);

    [Fact]
    public void Only_articles_without_duty_clock_limit_or_prohibition_need_no_software() =>
        Articles.Regulations.SelectMany(r => r.Articles).Where(a => a.NeedsNoSoftware is not null).Select(a => a.Reference).ShouldBe(
        [
            "LY 前言", "NM 前言", "XA 第一条", "XA 第五条", "XA 第十四条", "XA 第十五条", "XA 第十六条",
            "JQ 清单第一条", "JQ 清单第三条", "JQ 清单第十二条", "JQ 准入第一条", "JQ 准入第十三条",
            "JQ 问责第一条", "JQ 问责第二条", "JQ 问责第三条", "JQ 问责第十二条", "JQ 问责第十三条", "JQ 考评第一条",
            "LC 第十二条", "LC 第十三条",
        ]);

    [Fact]
    public void Nothing_that_must_or_must_not_be_done_is_said_to_need_no_software() =>
        Articles.Regulations.SelectMany(r => r.Articles)
            .Where(a => a.NeedsNoSoftware is not null
                && a.Document is not "LY"
                && (a.Text.Contains("不得") || a.Text.Contains("工作日") || a.Text.Contains("应当在")))
            .Select(a => a.Reference)
            .ShouldBeEmpty();

    [Fact]
    public void No_telephone_number_and_no_mail_address_of_a_person_is_carried() =>
        Articles.Regulations.SelectMany(r => r.Articles).Where(a => Contact().IsMatch(a.Text)).Select(a => a.Reference).ShouldBeEmpty();

    [Fact]
    public void A_file_that_speaks_of_an_article_it_does_not_have_is_refused()
    {
        var folder = Scratch.NewFolder();
        File.WriteAllText(
            Path.Combine(Directory.CreateDirectory(Path.Combine(folder, "articles")).FullName, "ZZ.yaml"),
            "short: ZZ\ntitle: 测试\nnumber: \"\"\nedition: \"2024-01-01\"\nissuedBy: []\n"
            + "needsNoSoftware: { 第二条: 目的 }\narticles: { 第一条: 测试。 }\n");
        Should.Throw<PackRefusedException>(() => ArticleText.LoadAll(folder))
            .Faults.Select(f => (f.Row, f.Reason)).ShouldBe([("第二条", "no article of this name")]);
    }

    [GeneratedRegex(@"\d{4}-\d{7}|\d{8,}|@")]
    private static partial Regex Contact();
}
