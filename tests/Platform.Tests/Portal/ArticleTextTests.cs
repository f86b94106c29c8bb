using DutyLaw.Articles;
using DutyLaw.Packs;

namespace Platform.Tests.Portal;

/// <summary>The regulation's words, as the packs carry them.</summary>
public sealed class ArticleTextTests
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

    [Fact]
    public void Every_article_that_a_procedure_or_a_rule_rests_on_can_be_quoted() =>
        PackLoader.LoadAll(Repository.Path("jurisdictions"))
            .SelectMany(p => p.Procedures)
            .SelectMany(p => p.Rows.Select(r => r.Article).Concat(p.Clocks.Values.Select(c => c.Article)).Append(p.Article))
            .Concat(DutyLaw.Procedures.RuleBook.All.Values.SelectMany(r => r.Articles))
            .Where(a => a.Length > 0 && Articles.Find(a) is null)
            .ShouldBeEmpty();
}
