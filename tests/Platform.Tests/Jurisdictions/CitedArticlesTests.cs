using DutyLaw.Conferences;
using DutyLaw.Forms;
using DutyLaw.Packs;
using DutyLaw.Procedures;

namespace Platform.Tests.Jurisdictions;

/// <summary>What a pack rests on can be read: every article it cites is among the words it carries, and of its own regulations.</summary>
public sealed class CitedArticlesTests
{
    [Fact]
    public void Every_article_that_a_table_cites_can_be_quoted() =>
        Unquotable(Shipped.Packs.SelectMany(p => p.Procedures).SelectMany(Cited)).ShouldBeEmpty();

    [Fact]
    public void Every_article_that_a_rule_cites_can_be_quoted() =>
        Unquotable(RuleBook.All.Values.SelectMany(r => r.Articles.Select(a => (r.Name, a)))).ShouldBeEmpty();

    [Fact]
    public void Every_article_that_a_form_cites_can_be_quoted() => Unquotable(Shipped.Forms.SelectMany(Cited)).ShouldBeEmpty();

    [Fact]
    public void Every_article_of_a_conference_and_of_suggestions_can_be_quoted() =>
        Unquotable(Shipped.Packs.SelectMany(CitedByPack)).ShouldBeEmpty();

    [Fact]
    public void A_pack_says_in_which_article_each_thing_about_conferences_stands() =>
        Shipped.Packs.SelectMany(p => Enum.GetValues<Basis>().Except(p.Conference!.Articles.Keys).Select(b => $"{p.Code} {b}"))
            .ShouldBeEmpty();

    [Fact]
    public void A_pack_cites_its_own_regulations_only() =>
        Shipped.Packs
            .SelectMany(p => Citations(p)
                .Where(c => !p.Regulations.Contains(c.Article.Split(' ')[0]))
                .Select(c => $"{p.Code} {c.By}: {c.Article}"))
            .ShouldBeEmpty();

    [Fact]
    public void A_form_that_a_table_opens_is_in_the_edition_of_the_table() =>
        Shipped.Forms
            .Where(f => Shipped.Pack(f.Jurisdiction).Procedures.Any(p => p.Id == f.Procedure)
                && Shipped.Pack(f.Jurisdiction).Find(f.Procedure, f.Edition) is null)
            .Select(f => f.Procedure)
            .ShouldBeEmpty();

    private static IEnumerable<string> Unquotable(IEnumerable<(string By, string Article)> cited) =>
        cited.Where(c => c.Article.Length > 0 && Shipped.Articles.Find(c.Article) is null).Select(c => $"{c.By}: {c.Article}").Distinct();

    private static IEnumerable<(string By, string Article)> Citations(Jurisdiction pack) =>
        pack.Procedures.SelectMany(Cited).Concat(Shipped.Forms.Where(f => f.Jurisdiction == pack.Code).SelectMany(Cited))
            .Concat(CitedByPack(pack)).Where(c => c.Article.Length > 0);

    private static IEnumerable<(string By, string Article)> CitedByPack(Jurisdiction pack) =>
        pack.Conference!.Seats.Select(s => s.Article).Concat(pack.Conference.Articles.Values).Append(pack.SuggestionArticle ?? "")
            .Concat([pack.EndOfTerm.Article, pack.EndOfTerm.Temporary ?? "", pack.Shifting?.Article ?? ""])
            .Select(a => (pack.Code, a));

    private static IEnumerable<(string By, string Article)> Cited(Procedure p) =>
        p.Rows.Select(r => r.Article)
            .Concat(p.Clocks.Values.Select(c => c.Article))
            .Concat(p.Parallel.Values.Select(s => s.Article))
            .Append(p.Article)
            .Select(a => (p.Id, a));

    private static IEnumerable<(string By, string Article)> Cited(FormDefinition f) =>
        f.Fields.Concat(f.Declarations).Select(x => ($"{f.Procedure} {x.Key}", x.Article))
            .Concat(f.Wordings.Select(w => ($"{f.Procedure} {w.Rule}", w.Article)))
            .Append((f.Procedure, f.Article));
}
